import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { serverCode } from "../build.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds the add-on, or takes what is built in dist/, and loads it as Google would, with no service at hand but the locale of a sheet, `en_US`, which
 * rules for numbers and dates ask for: what is evaluated here must need no other.
 * Gives a function that types a formula beside a value, a cell or rows of cells, and reads what is seen beside each: below
 * the last filled row nothing is.
 */
export async function loadProduct({ built = false } = {}) {
  const code = built ? await readFile(join(ROOT, "dist/Code.js"), "utf8") : await serverCode();
  const spreadsheet = { getSpreadsheetLocale: () => "en_US" };
  const nothing = { getProperty: () => null, getProperties: () => ({}) };
  const properties = () => nothing;
  const context = vm.createContext({
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    PropertiesService: {
      getScriptProperties: properties,
      getDocumentProperties: properties,
      getUserProperties: properties,
    },
  });
  vm.runInContext(code, context);
  return (name, values, ...args) => {
    context.values = JSON.stringify([Array.isArray(values) ? values : [[values]], ...args]);
    const text = vm.runInContext(`JSON.stringify(${name}(...JSON.parse(values)))`, context);
    const got = JSON.parse(text);
    const shown = Array.isArray(got) ? got : [[got]];
    const below = Array.isArray(values) ? values.slice(shown.length) : [];
    return [...shown, ...below.map(() => shown[0].map(() => ""))];
  };
}
