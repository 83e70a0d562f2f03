/** Letters of a value that may be a code or an acronym, where case tells: WHO and Who, AIDS and aids. */
const CODE = 4;

/** What consists of words and of marks that mean nothing beside them. */
const WORDS = /^[\p{L}\p{M}\s.,;:'’"“”„«»()[\]&–—-]+$/u;

/** A dash in front of a value or behind it: minus, not a hyphen. */
const DASHED = /^\s*[–—-]|[–—-]\s*$/u;

/**
 * What two spellings of one thing share: the same words in the same order, without regard to capitals, spaces and idle
 * marks. A value that may be another truth has no other spelling, and is its own key: one with a figure, a sign or a
 * slash, an address on the web, and a code of up to four letters with a capital.
 */
export function spellingKey(value: string): string {
  const letters = value.match(/\p{L}/gu) ?? [];
  const isCode = letters.length <= CODE && /\p{Lu}/u.test(value);
  if (letters.length === 0 || isCode || DASHED.test(value) || !WORDS.test(value)) return value;
  return value
    .normalize("NFC")
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.;:](?=[\s,;:)\]"”»]|$)|["“”„«»()[\]]/gu, " ")
    .replace(/[\s,–—-]+/gu, " ")
    .trim();
}
