import type { Settings } from "../core/settings.ts";
import { ownProperties } from "./credentials.ts";
import { usageToday } from "./usage.ts";

/** The property, in each of the three stores, that holds settings as JSON. */
export const SETTINGS = "stet.settings";

/**
 * What has been chosen, the nearest choice first: this person's, this document's, the deployment's (script
 * properties). Nothing is read before it is asked for, so that a function without a model makes no service call.
 */
export function settings(): Settings {
  let merged: Partial<Settings> | undefined;
  let locale: string | undefined;
  const chosen = (): Partial<Settings> => {
    merged ??= merge([
      read(PropertiesService.getScriptProperties()?.getProperty(SETTINGS)),
      read(PropertiesService.getDocumentProperties()?.getProperty(SETTINGS)),
      read(ownProperties()[SETTINGS]),
    ]);
    return merged;
  };
  return {
    get models() {
      return chosen().models ?? {};
    },
    get providers() {
      return chosen().providers ?? {};
    },
    get endpoint() {
      return chosen().endpoint ?? "";
    },
    get billTo() {
      return chosen().billTo ?? "";
    },
    get usage() {
      return usageToday();
    },
    get locale() {
      locale ??= chosen().locale ?? SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
      return locale;
    },
  };
}

/** What cannot be read counts as nothing chosen. */
function read(text: string | null | undefined): Partial<Settings> {
  try {
    return (JSON.parse(text ?? "{}") ?? {}) as Partial<Settings>;
  } catch {
    return {};
  }
}

function merge(layers: readonly Partial<Settings>[]): Partial<Settings> {
  return {
    ...layers.reduce((under, over) => Object.assign(under, over), {}),
    models: Object.assign({}, ...layers.map((layer) => layer.models)),
    providers: Object.assign({}, ...layers.map((layer) => layer.providers)),
  };
}
