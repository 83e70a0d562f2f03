/** Letters of a value that may be a code or an acronym, where case tells: WHO and Who, AIDS and aids. */
const CODE = 4;

/** What consists of words, of marks that mean nothing around them, and of signs between them. */
const WORDS = /^[\p{L}\p{M}\s.,;:'’"“”„«»()[\]&/–—-]+$/u;

/** A dash in front of a value or behind it: minus, not a hyphen. */
const DASHED = /^\s*[–—-]|[–—-]\s*$/u;

/** An address on the web may have a slash, but no space. */
const SLASHED = /^\S*\/\S*$/u;

const AROUND = /^[.,;:'’"“”„«»()[\]–—-]+|[.,;:'’"“”„«»()[\]–—-]+$/gu;

/** The dots of U.S., but not that of example.org. */
const DOTS = /\.(?!\p{L}{2})/gu;

/**
 * What two spellings of one thing share: the same words in the same order, without regard to capitals, spaces and the
 * marks around words. All that share it share a fingerprint, too. A value that may be another truth has no other
 * spelling, and is its own key: one with a figure or a sign, an address on the web, and a code of up to four letters with
 * a capital.
 */
export function spellingKey(value: string): string {
  const letters = value.match(/\p{L}/gu) ?? [];
  const isCode = letters.length <= CODE && /\p{Lu}/u.test(value);
  if (letters.length === 0 || isCode || !WORDS.test(value) || DASHED.test(value) || SLASHED.test(value))
    return value;
  return value
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(AROUND, "").replace(DOTS, "").replace(/’/g, "'").replace(/[–—]/g, "-"))
    .filter((word) => word !== "")
    .join(" ");
}
