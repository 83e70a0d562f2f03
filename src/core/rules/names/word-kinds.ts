import type { NameWords } from "./name-words.ts";

/** Words, "Ph. D.", "the 3rd" and "Abdul Rahman" being one. */
export const wordsOf = (text: string): string[] =>
  (text.replace(TOGETHER, (degree) => degree.replace(/\s+/g, "\u0000")).match(/\S+/g) ?? []).map((word) =>
    word.replace(/\u0000/g, " "),
  );

const TOGETHER =
  /\bPh\.?\s+D\b\.?|\bthe\s+(?:[1-9](?:st|nd|rd|th)|[IVX]{1,4})(?=\s*(?:,|$))|\bAbd(?:ul|el|al)?\s+\p{Lu}\p{Ll}+(?=\s+\p{L})/giu;

export const bare = (word: string): string => word.toLowerCase().replace(/^[.,]+|(?<![.,])[.,]+$/g, "");

/** One letter, with a full stop or as a capital: an initial, whatever else it might mean. */
export const isInitial = (word: string): boolean => /^(\p{L}\.|\p{Lu})$/u.test(word);

export const isRoman = (word: string): boolean => /^(X|IX|IV|V?I{0,3})$/i.test(word);

export const isSuffixIn =
  (lists: NameWords) =>
  (word: string): boolean => {
    if (isInitial(word)) return false;
    const plain = bare(word);
    if (lists.suffixes.has(plain) || /^the\s\S+$/.test(plain)) return true;
    if (lists.letters.has(plain.replace(/[.\s]/g, ""))) return looksLikeLetters(word);
    const pieces = plain.split(".").filter((piece) => piece !== "");
    return pieces.length > 1 && pieces.every((piece) => piece.length > 1 && lists.letters.has(piece));
  };

/** "Ma" and "Do" are names where "MA", "M.A." and "D.O." are degrees. */
const looksLikeLetters = (word: string): boolean =>
  word.length > 3 ||
  /\./.test(word) ||
  word === word.toUpperCase() ||
  !/^\p{Lu}?\p{Ll}+$/u.test(word) ||
  SAFE.test(word);
const SAFE = /^(md|phd|dds|cpa|esq|msc|mba)$/i;

export const isTitleIn =
  (lists: NameWords) =>
  (piece: string): boolean => {
    const plain = bare(piece);
    if (lists.titles.has(plain)) return true;
    const pieces = plain.split(plain.includes(".") ? /[.-]/ : ".").filter((part) => part !== "");
    return pieces.length > 1 && pieces.every((part) => part.length > 1 && lists.titles.has(part));
  };

export const trailing = (items: readonly string[], test: (item: string) => boolean): string[] => {
  let from = items.length;
  while (from > 1 && test(items[from - 1] ?? "")) from--;
  return items.slice(from);
};
