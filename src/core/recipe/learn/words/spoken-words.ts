/**
 * The words and numbers of what a person says, in small letters and without accents; addresses of the web say nothing, and
 * digits that stand at letters are a word of their own.
 */
export const spokenWords = (said: string): string[] =>
  said
    .replace(/https?:\/\/\S+/gi, " ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .match(/\p{L}+|\d+(?:[.,]\d+)?/gu) ?? [];

/** Whether one of the words begins with one of these. */
export const beginsWithAny = (words: readonly string[], beginnings: string): boolean =>
  beginnings.split(" ").some((beginning) => words.some((word) => word.startsWith(beginning)));
