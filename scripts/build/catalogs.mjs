import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { inAscii } from "./in-ascii.mjs";

const TEXTS = fileURLToPath(new URL("../../sidebar/texts", import.meta.url));

/** Everything that the sidebar says in English, collected from its owners. */
export async function englishCatalog() {
  const { collected } = await load(join(TEXTS, "collected.ts"));
  return collected();
}

/** The catalogs of the other languages, by the two letters of their files. */
export function catalogs() {
  const names = readdirSync(TEXTS).filter((name) => /^[a-z]{2}\.json$/.test(name));
  return Object.fromEntries(names.map((name) => [name.slice(0, 2), readCatalog(join(TEXTS, name))]));
}

/** A file that is still empty is one that a translation is being begun in. */
const readCatalog = (file) => JSON.parse(readFileSync(file, "utf8") || "{}");

/** Every message of a catalog by its code. */
export function messages(catalog, path = "") {
  return Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value]] : messages(value, `${path}${key}.`),
  );
}

const ACCENTED = { a: "à", e: "é", i: "î", o: "ö", u: "û", A: "À", E: "É", I: "Î", O: "Ö", U: "Û" };

/**
 * English with an accent on every vowel that is text, in brackets: what a page shows without them is not translated.
 * Arguments and the words that ICU messages are built of stay as they are.
 */
export async function pseudo(catalog) {
  const { parse } = await load(resolve(TEXTS, "../../src/core/messages/format.ts"));
  const each = (from) =>
    Object.fromEntries(
      Object.entries(from).map(([key, value]) => [
        key,
        typeof value === "string" ? `[${accented(parse(value))}]` : each(value),
      ]),
    );
  return each(catalog);
}

/** The parts of a pattern as a pattern again, its texts with accents. */
const accented = (parts) =>
  parts
    .map((part) => {
      if (typeof part === "string")
        return part.replaceAll("'", "''").replace(/[aeiouAEIOU]/g, (vowel) => ACCENTED[vowel]);
      if (part.name === "#") return "#";
      const branches = [...part.branches].map(([key, branch]) => `${key} {${accented(branch)}}`);
      const { name, kind, style } = part;
      return `{${[name, kind, style, branches.join(" ")].filter((each) => each !== "").join(", ")}}`;
    })
    .join("");

/** The files that the build pushes, one a language, so that a page is given its own language alone. */
export async function catalogFiles({ withPseudo = false } = {}) {
  const all = { ...catalogs(), ...(withPseudo ? { xx: await pseudo(await englishCatalog()) } : {}) };
  return Object.fromEntries(
    Object.entries(all).map(([language, catalog]) => [
      `Texts_${language}.html`,
      inAscii(JSON.stringify(catalog)),
    ]),
  );
}
