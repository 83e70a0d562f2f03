import { english } from "./texts/en.ts";

/** Every sentence of the sidebar in one language. */
export type Texts = typeof english;

/** By the two letters of the browser's language; English where there is no translation. */
const LANGUAGES: Readonly<Record<string, Texts>> = { en: english };

const language = (): string =>
  typeof navigator === "undefined" ? "en" : navigator.language.slice(0, 2).toLowerCase();

export const texts: Texts = LANGUAGES[language()] ?? english;
