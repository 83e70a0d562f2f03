import { readdirSync, readFileSync } from "node:fs";
import { pageIn } from "../../sidebar/texts.ts";
import type { Catalog } from "../../src/core/messages/english.ts";
import { inWords } from "../../src/core/messages/format.ts";
import type { Said } from "../../src/core/messages/pattern.ts";

const FOLDER = "sidebar/texts";

/** The languages that have a catalog. */
export const LANGUAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, 2));

export const catalogOf = (language: string): Catalog =>
  JSON.parse(readFileSync(`${FOLDER}/${language.slice(0, 2)}.json`, "utf8"));

/** A page in a language, such as "de-AT", once its catalog has come. */
export const page = (language: string) =>
  pageIn(language, LANGUAGES.includes(language.slice(0, 2)) ? catalogOf(language) : {});

/** What is said by its code, in a language. */
export const saidIn = (language: string, said: Said): string => inWords(said, page(language).language);

/** Every message of a catalog by its code. */
export const messagesOf = (catalog: Catalog, path = ""): [code: string, message: string][] =>
  Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value]] : messagesOf(value, `${path}${key}.`),
  );
