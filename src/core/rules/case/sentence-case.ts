import { hasInnerCapital, isAcronym, isInitials, isOneCase } from "./words.ts";

/** Sentence case: small letters but at the start of each sentence; acronyms, initials and inner capitals stay. */
export function sentenceCase(text: string, language: string): string {
  const inOneCase = isOneCase(text);
  return text
    .split(/(\s+)/u)
    .map((word) => {
      if (!inOneCase && word === word.toLowerCase()) return word;
      if (/^I(?:['’]\w+)?[,.;:!?]?$/.test(word)) return `I${word.slice(1).toLowerCase()}`;
      if (isInitials(word) || isAcronym(word, inOneCase, language))
        return inOneCase ? word.toUpperCase() : word;
      return !inOneCase && hasInnerCapital(word) ? word : word.toLowerCase();
    })
    .join("")
    .replace(SENTENCE_START, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The first letter, and a letter after the end of a sentence; a period after a single letter ends none. */
const SENTENCE_START = /(^[^\p{L}\p{N}]*|(?:[!?]|(?<!(?<!\p{L})\p{L})\.)["'”’)]*\s+["'“‘(¿¡]*)(\p{Ll})/gu;
