import { hasInnerCapital, isAcronym, isInitials, isOneCase } from "./words.ts";

/** Sentence case: small letters but at the start of each sentence; acronyms, initials and inner capitals stay. */
export function sentenceCase(text: string): string {
  const capitals = isOneCase(text);
  const small = text
    .split(/(\s+)/u)
    .map((word) => {
      const keeps =
        isInitials(word) ||
        isAcronym(word, capitals && word === word.toUpperCase()) ||
        (!capitals && hasInnerCapital(word));
      return keeps || /^I(?:['’]\w+)?[,.;:!?]?$/.test(word) ? word : word.toLowerCase();
    })
    .join("");
  return small.replace(
    /(^[^\p{L}\p{N}]*|[.!?]["'”’)]*\s+["'“‘(¿¡]*)(\p{Ll})/gu,
    (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    },
  );
}
