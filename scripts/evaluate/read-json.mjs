import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The JSON files of a folder, by name without the extension, in the order of their names. */
export const jsonFiles = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ name: basename(file, ".json"), content: readJson(join(folder, file)) }));

/** One file of a folder when it is there. */
export const jsonFile = (folder, name) =>
  existsSync(join(folder, name)) ? readJson(join(folder, name)) : [];
