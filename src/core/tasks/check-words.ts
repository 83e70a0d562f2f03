import type { Json } from "../cells/json.ts";
import { canonical } from "../inference/canonical.ts";

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";
const WORDS = (CONSONANTS.length * VOWELS.length) ** 2;

/**
 * A short word for each row of a prompt, made from what the row says, no two alike: an answer that comes back with its
 * row's word was written for that row. Words rather than numbers, since models that number rows their own way do not
 * make up words. A row that is asked by itself needs none.
 */
export function checkWords(rows: readonly Json[]): string[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let at = hashOf(canonical(row)) % WORDS;
    while (taken.has(wordAt(at))) at = (at + 1) % WORDS;
    taken.add(wordAt(at));
    return wordAt(at);
  });
}

function wordAt(index: number): string {
  const each = CONSONANTS.length * VOWELS.length;
  return [Math.floor(index / each), index % each]
    .map((at) => `${CONSONANTS[Math.floor(at / VOWELS.length)]}${VOWELS[at % VOWELS.length]}`)
    .join("");
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
