import { type Catalog, patternAt } from "../src/core/messages/english.ts";
import { format, inWords, type Language } from "../src/core/messages/format.ts";
import type { Said } from "../src/core/messages/pattern.ts";
import { saysOf } from "../src/core/messages/said.ts";
import { english } from "./texts/en.ts";
import * as STARTS from "./texts/languages.ts";
import { languageIn, type Spoken, speak } from "./texts/spoken.ts";

type English = typeof english;

/** Every sentence of the sidebar in one language. */
export type Texts = Spoken<English["start"] & English["screens"] & { types: English["types"] }>;

interface Page {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly texts: Texts;
}

/** A page in a language, such as `es` or `pt-BR`, with that language's catalog. What it lacks is shown in English. */
export function pageIn(spoken: string, catalog: Catalog): Page {
  const language = languageIn(languageOf(spoken), catalog, english);
  const texts = {
    ...speak(english.start, language, "start"),
    ...speak(english.screens, language, "screens"),
    types: speak(english.types, language, "types"),
  };
  return { catalog, language, texts: texts as unknown as Texts };
}

/** Replaced by the build, which makes up a language of its own to show what is not translated. */
declare const STET_PSEUDO: boolean;

/** The language that the texts are in, for the page to say so: English where there is no other. */
export function languageOf(spoken: string): string {
  const code = spoken.slice(0, 2).toLowerCase();
  return code in STARTS ? code : "en";
}

const spoken = typeof navigator === "undefined" ? "en" : navigator.language;

/** The page's language, by which it asks for its catalog. */
export const language: string = typeof STET_PSEUDO === "boolean" && STET_PSEUDO ? "xx" : languageOf(spoken);

const starts: Readonly<Record<string, Catalog>> = STARTS;

let current = pageIn(spoken, { start: starts[languageOf(spoken)] ?? {} });

/** Takes the catalog that came with the opening of the page; an empty text stands for English. */
export function takeCatalog(json: string): void {
  if (json !== "") current = pageIn(spoken, JSON.parse(json) as Catalog);
}

/** The page's texts; until its catalog has come, in English but for those of the start. */
export const texts = new Proxy({} as Texts, {
  get: (_none, key: string) => current.texts[key as keyof Texts],
});

/** What was said by its code, in the page's language. */
export const say = (said: Said): string => inWords(said, current.language);

/** The page's language, for a script that says more in English than the page knows. */
export const languageWith = (more: Catalog): Language =>
  languageIn(languageOf(spoken), current.catalog, { ...english, ...more });

/** What an error says to the person in front of the page. */
export const wordsOf = (error: unknown): string => say(saysOf(error));

/** What the page's catalog has at a path of keys; undefined where it has nothing, as on an English page. */
export function translation(...path: readonly string[]): string | undefined {
  const own = patternAt(current.catalog, path);
  return own === undefined ? undefined : format(own, {}, current.language);
}
