import { pairsInOrder } from "./pairs-in-order.ts";
import { plainLetters } from "./plain-letters.ts";

/**
 * OpenRefine's fingerprint key: lower case, no punctuation or controls, plain letters, each word once, in order
 * (openrefine.org/docs/technical-reference/clustering-in-depth).
 */
export function fingerprint(text: string): string {
  const plain = normalise(text);
  const words = /^[a-z\d ]*$/.test(plain) ? plain.split(" ") : plain.split(SPACE);
  if (words.length === 1) return plain;
  // Without a comparison of its own, it is by code unit.
  words.sort();
  return words.filter((word, at) => word !== "" && word !== words[at - 1]).join(" ");
}

/** OpenRefine's n-gram fingerprint: the distinct runs of `size` letters of the same text without spaces, in order. */
export function ngramFingerprint(text: string, size: number): string {
  const letters = normalise(text).replace(SPACES, "");
  if (size === 2) return pairsInOrder(letters);
  const pieces = new Set<string>();
  for (let at = 0; at + size <= letters.length; at++) pieces.add(letters.slice(at, at + size));
  return [...pieces].sort().join("");
}

const SPACE = /[\s\u0085]+/u;
const SPACES = /[\s\u0085]+/gu;

const IGNORED = /[\p{P}$+<=>^`|~\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;

/** The same of texts in ASCII. */
const IGNORED_ASCII = /[!-/:-@[-`{-~\x00-\x08\x0e-\x1f\x7f]/g;

/** Letters that OpenRefine writes otherwise than we do elsewhere. */
function normalise(text: string): string {
  const lower = text.trim().toLowerCase();
  if (/^[a-z\d ]*$/.test(lower)) return lower;
  if (!/[^\x00-\x7f]/.test(lower)) return lower.replace(IGNORED_ASCII, "");
  return plainLetters(lower.replace(/ø/g, "oe").replace(/©/g, "c").replace(IGNORED, "")).toLowerCase();
}
