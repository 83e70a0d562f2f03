import type { Translations } from "../texts.ts";
import type { Catalog } from "./catalog.ts";
import { paramNames } from "./functions/function-texts.ts";
import { functions } from "./functions/functions.ts";
import { ruleSummaries } from "./rules.ts";
import { SENTENCES, type Sentence } from "./sentences/sentences.ts";
import { who } from "./sentences/who.ts";
import { unbroken } from "./unbroken.ts";

/** The languages that have one. */
export const CATALOGS = ["de", "es", "fr", "pt"] as const satisfies readonly (keyof Translations)[];

/** The catalog of one language, for the build to write into a file of its own. */
export function catalogOf(language: keyof Translations): Catalog {
  const own = (translations: Translations): string => unbroken(translations[language]);
  const each = (texts: Readonly<Record<string, Translations>>): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).map(([name, translations]) => [name, own(translations)]));
  const bySentence = (sentences: readonly Sentence[]): Record<string, string> =>
    Object.fromEntries(sentences.map((sentence) => [sentence.en, own(sentence)]));
  return {
    sentences: bySentence(SENTENCES),
    who: bySentence(who),
    rules: each(ruleSummaries),
    functions: Object.fromEntries(
      Object.entries(functions).map(([name, { title, summary, params }]) => [
        name,
        { title: own(title), summary: own(summary), params: each(params) },
      ]),
    ),
    params: each(paramNames),
  };
}
