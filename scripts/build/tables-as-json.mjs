import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "../load.mjs";

/** Tables of packages that few formulas read. */
const TABLES =
  /libphonenumber-js[\\/]metadata\.min\.json\.js$|iso-639-1[\\/]src[\\/]data\.js$|i18n-iso-countries[\\/]codes\.json$/;
const NAMES = /i18n-iso-countries[\\/]langs[\\/](en|fr|de|es|pt|it)\.json$/;
/** English messages: a formula that works says none. What a model on a device says arises in the page alone. */
const MESSAGES = /core[\\/]messages[\\/](asking|typing|working)\.ts$/;
const LANGUAGES = ["en", "fr", "de", "es", "pt", "it"];

/** The tables of packages alone. */
export const packageTables = {
  name: "package-tables",
  setup(build) {
    build.onLoad({ filter: TABLES }, async ({ path }) => {
      const table = path.endsWith(".json")
        ? await readJson(path)
        : (await import(pathToFileURL(path))).default;
      return {
        contents: `${path.endsWith(".json.js") ? "export default" : "module.exports ="} ${parsed(table)};`,
      };
    });
    build.onLoad({ filter: NAMES }, ({ path }) => ({
      contents: `module.exports = require("country-names")[${JSON.stringify(NAMES.exec(path)[1])}];`,
      resolveDir: dirname(path),
    }));
    build.onResolve({ filter: /^country-names$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: "tables",
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: "tables" }, async ({ pluginData: folder }) => {
      const all = await Promise.all(
        LANGUAGES.map(async (language) => [language, await readJson(`${folder}/${language}.json`)]),
      );
      return { contents: `module.exports = ${parsed(Object.fromEntries(all))};` };
    });
  },
};

/**
 * Has tables of packages, and messages, as JSON in a text, which is read faster than a literal and can be packed; the names
 * of countries in all languages as one, because they repeat each other.
 */
export const tablesAsJson = {
  name: "tables-as-json",
  setup(build) {
    packageTables.setup(build);
    build.onLoad({ filter: MESSAGES }, async ({ path }) => {
      const name = MESSAGES.exec(path)[1];
      if (name !== "asking")
        return {
          contents: `export { ${name.toUpperCase()} } from "./asking.ts";`,
          resolveDir: dirname(path),
        };
      const files = ["asking", "typing", "working"].map((each) => load(join(dirname(path), `${each}.ts`)));
      const { device: _inThePage, ...ASKING } = (await files[0]).ASKING;
      const tables = { ...(await files[1]), ...(await files[2]), ASKING };
      return {
        contents: `const all = ${parsed(tables)};
          export const ASKING = all.ASKING;
          export const TYPING = all.TYPING;
          export const WORKING = all.WORKING;`,
      };
    });
  },
};

const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));
const parsed = (table) => `JSON.parse(${JSON.stringify(JSON.stringify(table))})`;
