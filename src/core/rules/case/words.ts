/** Tells whether no letter of a text is small, or none is a capital: then its case says nothing. */
export const isOneCase = (text: string): boolean =>
  text === text.toUpperCase() || text === text.toLowerCase();

/** A capital for the letter a word begins with, whatever marks stand before it; "3rd" begins with a digit. */
export const capitalise = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());

/** "C.R." or "U.S.": letters, each with a period. */
export const isInitials = (word: string): boolean => /^(?:\p{L}\.)+(?:\p{L})?$/u.test(word);

/** Numbers of kings and of generations, as far as they are no English or French word. */
export const isRoman = (word: string): boolean =>
  /^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3}|xiv|xvi{0,3}|xix|xx|xxi)$/i.test(word);

/** Acronyms that are no word in any of the languages of titles. */
const ACRONYMS = new Set(
  "USA UAE NATO UNESCO UNICEF NASA FBI CIA NSA IRS NGO CEO CFO BBC CNN NHS IBM BMW HSBC AT&T DVD GDP HIV".split(
    " ",
  ),
);

/** Acronyms that are words elsewhere: "un", "eu". */
const ENGLISH_ACRONYMS = new Set("UK EU UN TV PC".split(" "));

/**
 * Tells whether a word is an acronym: a known one, or capitals amid text that is not all in one case.
 * "It" and "us" are words.
 */
export function isAcronym(word: string, inOneCase: boolean, language: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}&]/gu, "");
  if (inOneCase) {
    const capitals = bare.toUpperCase();
    return ACRONYMS.has(capitals) || (language === "en" && ENGLISH_ACRONYMS.has(capitals));
  }
  return /^[\p{Lu}\p{N}&]{2,6}$/u.test(bare) && /\p{Lu}/u.test(bare);
}

/** A word whose inner capitals somebody meant: McDonald, iPhone, eBay. */
export const hasInnerCapital = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);
