// Prints how much of what people read is there in each language; what is missing is shown in English.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "./load.mjs";

const { textsIn } = await load(resolve("sidebar/texts.ts"));
const { functions } = await load(resolve("sidebar/texts/functions/functions.ts"));
const { ruleSummaries } = await load(resolve("sidebar/texts/rules.ts"));
const { FUNCTIONS } = await load(resolve("src/core/functions/functions.ts"));
const { SENTENCES } = await load(resolve("sidebar/texts/sentences/sentences.ts"));
const { RULES } = await load(resolve("src/core/rules/rules.ts"));

/** Every text of one language by its path; functions stand for what they say. */
const leaves = (texts, path = "") =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[path + key, String(value)]],
  );

const english = new Map(leaves(textsIn("en")));
for (const language of ["de", "es", "fr", "pt"]) {
  const own = leaves(textsIn(language)).filter(([path, text]) => text !== english.get(path));
  const rules = RULES.filter(({ name }) => ruleSummaries[name]?.[language]);
  const formulas = FUNCTIONS.filter(({ name }) => functions[name]?.title[language]);
  const all = english.size + RULES.length + FUNCTIONS.length;
  const share = Math.round((100 * (own.length + rules.length + formulas.length)) / all);
  console.log(`${language}  ${share} %  (${own.length + rules.length + formulas.length} of ${all})`);
}

const said = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`src/${name}`, "utf8").replaceAll(/\\(["'])/g, "$1"))
  .join("\n");
const stale = SENTENCES.filter(
  ({ en }) => !en.split(/\{\d\}|[.,:;]/).every((part) => said.includes(part.trim())),
);
for (const { en } of stale) console.log(`translated, but no longer said: ${en}`);
