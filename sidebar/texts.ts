import { german } from "./texts/de.ts";
import { english } from "./texts/en.ts";
import { spanish } from "./texts/es.ts";
import { french } from "./texts/fr.ts";
import { portuguese } from "./texts/pt.ts";

/** Every sentence of the sidebar in one language. */
export type Texts = typeof english;

/** A translation: what it lacks is shown in English, group by group. */
export type Translation = {
  [Key in keyof Texts]?: Texts[Key] extends string | ((...args: never[]) => string)
    ? Texts[Key]
    : Partial<Texts[Key]>;
};

/** By the two letters of the browser's language. */
const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
};

/** The language that the texts are in, for the page to say so. */
export const languageOf = (language: string): string => {
  const code = language.slice(0, 2).toLowerCase();
  return code in TRANSLATIONS ? code : "en";
};

/** The texts in a language, such as `es` or `pt-BR`. */
export function textsIn(language: string): Texts {
  const translation = TRANSLATIONS[languageOf(language)] ?? {};
  const texts: Record<string, unknown> = { ...english };
  for (const [key, value] of Object.entries(translation)) {
    texts[key] = typeof value === "object" ? { ...(texts[key] as object), ...value } : value;
  }
  return texts as Texts;
}

export const texts: Texts = textsIn(typeof navigator === "undefined" ? "en" : navigator.language);
