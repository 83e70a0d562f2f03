import {
  capitalOf,
  hasInnerCapital,
  isAcronym,
  isInitials,
  isOneCase,
  lowerCase,
  upperCase,
  withAcronym,
} from "./words.ts";

/** Sentence case: small letters but at the start of each sentence; acronyms, initials and inner capitals stay. */
export function sentenceCase(text: string, language: string): string {
  const inOneCase = isOneCase(text);
  return text
    .split(/(\s+)/u)
    .map((word) => {
      if (!inOneCase && word === lowerCase(word)) return word;
      if (/^I(?:['’]\w+)?[,.;:!?]?$/.test(word)) return `I${lowerCase(word.slice(1))}`;
      if (isInitials(word) || isAcronym(word, inOneCase, language)) return inOneCase ? upperCase(word) : word;
      if (!inOneCase && hasInnerCapital(word)) return word;
      return word
        .split(/([-/–—])/)
        .map((part) => withAcronym(part, inOneCase, language) ?? lowerCase(part))
        .join("");
    })
    .join("")
    .replace(SENTENCE_START, (_, before: string, letter: string) => before + capitalOf(letter));
}

/** The first letter, and a letter after the end of a sentence; a period after a single letter ends none. */
const SENTENCE_START =
  /(^[^\p{L}\p{N}]*|(?:[!?]|(?<!(?<!\p{L})\p{L})\.)["'”’)]*\s+["'“‘(¿¡]*)(\p{Ll})(?!\p{Lu})/gu;
