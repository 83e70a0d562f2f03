import type { Said } from "../../core/messages/pattern.ts";
import { said } from "../../core/messages/said.ts";
import { allowedByAll } from "../../core/models/allow-list.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { either, listOf, mapOf, only, stored, text } from "../../core/settings/stored.ts";
import { usageToday } from "../cell/usage.ts";
import { recipes } from "../journal/kept-recipes.ts";
import { documentProperties } from "./document-properties.ts";
import { ownProperties } from "./own-properties.ts";
import { scriptProperties } from "./script-properties.ts";

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
    merged ??= inOneList();
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
    get recipes() {
      return recipes();
    },
    get locale() {
      locale ??= chosen().locale ?? spreadsheetLocale();
      return locale;
    },
  };
}

let sheetLocale: string | undefined;

/** As `en_GB`. Asked once an execution. */
export function spreadsheetLocale(): string {
  sheetLocale ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  return sheetLocale;
}

function inOneList(): Partial<Settings> {
  const layers = { deployment: deployedSettings(), document: documentSettings(), person: personSettings() };
  const merged = merge(Object.values(layers).map((layer) => layer ?? {}));
  const broken = Object.entries(layers).find(([, layer]) => layer === null)?.[0];
  return broken === undefined ? merged : { ...merged, allow: { unreadable: UNREADABLE(broken) } };
}

const UNREADABLE = (whose: string): Said => said("allowed.unreadable", { whose });

const personSettings = (): Partial<Settings> | null => readSettings(ownProperties()[SETTINGS]);

/** The choices of whoever deployed the script; null when they cannot be read. */
export const deployedSettings = (): Partial<Settings> | null => readSettings(scriptProperties()[SETTINGS]);

/** A document is shared: it says neither where requests go nor who pays for them. */
function documentSettings(): Partial<Settings> | null {
  const kept = readSettings(documentProperties()[SETTINGS]);
  if (kept === null) return null;
  const { endpoint: _, billTo: __, ...others } = kept;
  return others;
}

const names = either(text, listOf(text));
const CHECK = only({
  models: mapOf(text),
  providers: mapOf(text),
  endpoint: text,
  billTo: text,
  locale: text,
  allow: only({ models: names, providers: names }),
});

/** Settings out of a property; null when they cannot be read or hold a key that there is not. */
export const readSettings = (written: string | null | undefined): Partial<Settings> | null =>
  stored<Partial<Settings>>(written, CHECK, {});

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
function list(written: readonly string[] | string | undefined): string[] {
  const entries = typeof written === "string" ? written.split(",") : Array.isArray(written) ? written : [];
  return entries.map((each) => String(each).trim()).filter((each) => each !== "");
}
