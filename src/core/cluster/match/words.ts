import { plainLetters } from "../../rules/plain-letters.ts";

/** A word of a value, as it is compared: small letters without accents. */
export interface Word {
  text: string;
  isNumber: boolean;
  /** It stands in brackets, which say more closely what is named before them. */
  aside: boolean;
}

/** Words beyond these say nothing new of a name, and would cost time. */
const MOST_WORDS = 40;

/** Characters of a value that are looked at. */
const MOST_CHARACTERS = 400;

/** The words and numbers of a value, in order. */
export function wordsOf(value: string): Word[] {
  const text = folded(value.slice(0, MOST_CHARACTERS));
  const words: Word[] = [];
  let depth = 0;
  for (const [piece] of text.matchAll(/[([{)\]}]|\p{N}+|\p{L}+(?:['’]\p{L}+)*/gu)) {
    if (/[([{]/.test(piece)) depth++;
    else if (/[)\]}]/.test(piece)) depth = Math.max(0, depth - 1);
    else words.push({ text: piece.replace(/['’]/g, ""), isNumber: /^\p{N}/u.test(piece), aside: depth > 0 });
  }
  return words.slice(0, MOST_WORDS);
}

/** Small plain letters: no accents, wide and joined letters taken apart. */
export const folded = (text: string): string =>
  /^[\x00-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : plainLetters(text.normalize("NFKD").replace(/\p{M}+/gu, "")).toLowerCase();
