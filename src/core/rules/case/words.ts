/** Tells whether no letter of a text is small, or none is a capital: then its case says nothing. */
export const isOneCase = (text: string): boolean =>
  text === text.toUpperCase() || text === text.toLowerCase();

export const capitalise = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** "C.R." or "U.S.": letters, each with a period. */
export const isInitials = (word: string): boolean => /^(?:\p{L}\.)+(?:\p{L})?$/u.test(word);

/** Numbers of kings and of generations, as far as they are no English or French word. */
export const isRoman = (word: string): boolean =>
  /^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3}|xiv|xvi{0,3}|xix|xx|xxi)$/i.test(word);

/** Capitals that stay so even where all is in capitals. */
const ACRONYMS = new Set(
  "USA UK EU UN UAE NATO UNESCO UNICEF NASA FBI CIA NSA IRS NGO CEO CFO BBC CNN NHS IBM BMW HSBC AT&T TV DVD PC IT GDP HIV AIDS".split(
    " ",
  ),
);

/** Tells whether a word is an acronym: a known one, or capitals amid text that is not. "It" and "Us" are words. */
export function isAcronym(word: string, amidCapitals: boolean): boolean {
  const bare = word.replace(/[^\p{L}\p{N}&]/gu, "");
  if (amidCapitals) return ACRONYMS.has(bare) && bare !== "IT" && bare.length > 2;
  return /^[\p{Lu}\p{N}&]{2,6}$/u.test(bare) && /\p{Lu}/u.test(bare);
}

/** A word whose inner capitals somebody meant: McDonald, iPhone, eBay. */
export const hasInnerCapital = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);
