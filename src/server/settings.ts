import type { Settings } from "../core/settings.ts";
import { usageToday } from "./usage.ts";

/** The property, in each of the three stores, that holds settings as JSON. */
export const SETTINGS = "stet.settings";

/**
 * What has been chosen, the nearest choice first: this person's, this document's, the deployment's (script
 * properties). Nothing is read before it is asked for, so that a function without a model makes no service call.
 */
export function settings(): Settings {
  let merged: Partial<Settings> | undefined;
  const chosen = (): Partial<Settings> => {
    merged ??= merge([
      read(PropertiesService.getScriptProperties()),
      read(PropertiesService.getDocumentProperties()),
      read(PropertiesService.getUserProperties()),
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
      return chosen().locale ?? SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
    },
  };
}

function read(store: GoogleAppsScript.Properties.Properties | null): Partial<Settings> {
  try {
    return JSON.parse(store?.getProperty(SETTINGS) ?? "{}") as Partial<Settings>;
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
