/**
 * Small letters, İ as a plain i: the i with an extra dot that Unicode gives in its place looks the same and matches
 * nothing.
 */
export const lowerCase = (text: string): string =>
  (text.includes("İ") ? text.replace(/İ/g, "i") : text).toLowerCase();

/** Capitals, but for letters whose capital is another letter with a mark of its own ("ΐ", "ǰ"). */
export function upperCase(text: string): string {
  const capitals = text.toUpperCase();
  if (!NOT_ASCII.test(capitals) || !/\p{M}/u.test(capitals)) return capitals;
  return text.replace(/\P{M}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return /\p{M}/u.test(capital) ? letter : capital;
  });
}

const NOT_ASCII = /[^\x00-\x7f]/;

/** Tells whether no letter of a text is small, or none is a capital: then its case says nothing. */
export function isOneCase(text: string): boolean {
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) return false;
  return !NOT_ASCII.test(text) || text === upperCase(text) || text === lowerCase(text);
}

/** A capital for the letter a word begins with, whatever marks stand before it; "3rd" begins with a digit. */
export const capitalise = (word: string): string =>
  word.replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_, marks: string, letter: string) => marks + capitalOf(letter));

/** One letter's capital; of a letter that has two ("ﬁ", "ß"), the second stays small. */
export const capitalOf = (letter: string): string => {
  const [first = "", ...rest] = upperCase(letter);
  return first + lowerCase(rest.join(""));
};

/** A capital, then small letters: as capitalise does for a word in small letters, but İ stays İ at the front. */
export const titled = (word: string): string =>
  word.replace(
    /^([^\p{L}\p{N}]*)(\p{L}?)(.*)$/su,
    (_, marks: string, letter: string, rest: string) => marks + capitalOf(letter) + lowerCase(rest),
  );

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

/** Letters of the longest acronym; numerals are shorter. */
export const LONGEST_IN_CAPITALS = Math.max(...Array.from(ACRONYMS, (word) => word.length));

/**
 * Tells whether a word is an acronym: a known one, or capitals amid text that is not all in one case.
 * "It" and "us" are words.
 */
export function isAcronym(word: string, inOneCase: boolean, language: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}&]/gu, "");
  if (inOneCase) {
    const upper = bare.toUpperCase();
    if (/^\p{Lu}&\p{Lu}$/u.test(bare)) return true;
    return ACRONYMS.has(upper) || (language === "en" && ENGLISH_ACRONYMS.has(upper));
  }
  return /^[\p{Lu}\p{N}&]{2,6}$/u.test(bare) && /\p{Lu}/u.test(bare);
}

/**
 * Part of a word with the capitals that mean something kept, whatever hangs on them ("EU's", "MPs", "H1N1"); undefined
 * where there are none. In a text all of one case only known acronyms are told from words.
 */
export function withAcronym(part: string, inOneCase: boolean, language: string): string | undefined {
  if (inOneCase && CODE.test(part)) return part;
  const [, before = "", letters = "", after = ""] = ACRONYM_AND_MORE.exec(part) ?? [];
  if (!inOneCase) return /\p{Lu}[\p{Lu}\p{N}]/u.test(part) || isInitials(part) ? part : undefined;
  return letters !== "" && isAcronym(letters, true, language)
    ? before + upperCase(letters) + lowerCase(after)
    : undefined;
}

/** "H1N1", "CO2", in capitals. */
const CODE = /^[^\p{L}\p{N}]*\p{Lu}{1,3}\p{N}[\p{Lu}\p{N}]*[^\p{L}\p{N}]*$/u;

const ACRONYM_AND_MORE = /^([^\p{L}\p{N}]*)([\p{L}\p{N}&]+)((?:['’]\p{L}{0,2})?[^\p{L}\p{N}]*)$/u;

/** A word whose inner capitals somebody meant: McDonald, iPhone, eBay, O'Reilly. */
export const hasInnerCapital = (word: string): boolean =>
  /\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}['’]\p{Lu}\p{Ll}/u.test(word);
