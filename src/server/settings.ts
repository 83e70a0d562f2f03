import { type Allowed, allowedByAll } from "../core/allowed.ts";
import type { Settings } from "../core/settings.ts";
import { documentProperties } from "./document-properties.ts";
import { ownProperties } from "./own-properties.ts";
import { usageToday } from "./usage.ts";

/** The property, in each of the three stores, that holds settings as JSON. */
export const SETTINGS = "stet.settings";

/**
 * What has been chosen, the nearest choice first: this person's, this document's, the deployment's (script
 * properties); of what is allowed, only what all of them allow. Nothing is read before it is asked for, so that a function without a model makes no service call.
 */
export function settings(): Settings {
  let merged: Partial<Settings> | undefined;
  let locale: string | undefined;
  const chosen = (): Partial<Settings> => {
    merged ??= merge([deployedSettings(), documentSettings(), readSettings(ownProperties()[SETTINGS])]);
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
    get allow() {
      return chosen().allow ?? {};
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

let deployed: Partial<Settings> | undefined;

/** The choices of whoever deployed the script. Read once an execution. */
export function deployedSettings(): Partial<Settings> {
  deployed ??= readSettings(PropertiesService.getScriptProperties()?.getProperty(SETTINGS));
  return deployed;
}

/** A document is shared: it says neither where requests go nor who pays for them. */
function documentSettings(): Partial<Settings> {
  const { endpoint: _, billTo: __, ...others } = readSettings(documentProperties()[SETTINGS]);
  return others;
}

/** Settings out of a property; what cannot be read counts as nothing chosen. */
export function readSettings(text: string | null | undefined): Partial<Settings> {
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
    allow: allowedByAll(
      layers.map(({ allow }) => ({ models: list(allow?.models), providers: list(allow?.providers) })),
    ),
  };
}

/** A list as it may have been written by hand: as JSON, or as one text with commas. */
function list(written: Allowed[keyof Allowed] | string): string[] {
  const entries = typeof written === "string" ? written.split(",") : Array.isArray(written) ? written : [];
  return entries.map((each) => String(each).trim()).filter((each) => each !== "");
}
