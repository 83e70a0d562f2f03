import { german } from "./texts/de.ts";
import { english } from "./texts/en.ts";
import { spanish } from "./texts/es.ts";
import { french } from "./texts/fr.ts";
import { portuguese } from "./texts/pt.ts";
import { unbroken } from "./texts/unbroken.ts";

/** Every sentence of the sidebar in one language. */
export type Texts = typeof english;

/** A translation: what it lacks is shown in English, group by group. */
export type Translation = {
  [Key in keyof Texts]?: Texts[Key] extends string | ((...args: never[]) => string)
    ? Texts[Key]
    : Partial<Texts[Key]>;
};

/** A text of the core in the languages other than English, which is the core's own. */
export type Translations = Readonly<Record<"es" | "fr" | "de" | "pt", string>>;

/** By the two letters of the browser's language. */
const TRANSLATIONS: Readonly<Record<keyof Translations, Translation>> = {
  es: spanish,
  fr: unbroken(french),
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
  const translation: Translation = TRANSLATIONS[languageOf(language) as keyof Translations] ?? {};
  const texts: Record<string, unknown> = { ...english };
  for (const [key, value] of Object.entries(translation)) {
    texts[key] = typeof value === "object" ? { ...(texts[key] as object), ...value } : value;
  }
  return texts as Texts;
}

const spoken = typeof navigator === "undefined" ? "en" : navigator.language;

/** The page's language, as `languageOf` gives it. */
export const language: string = languageOf(spoken);

export const texts: Texts = textsIn(spoken);
