import { truthsOf } from "../profile/one-truth.ts";
import { plainLetters } from "../rules/plain-letters.ts";
import { distanceWithin } from "./edit-distance.ts";
import type { MethodName } from "./methods.ts";
import { partsOf } from "./names/parts.ts";

/** How many times more often a spelling is used that a rare one more than a letter away is taken for. */
const TIMES = 5;

/** Times that a slip may occur; what occurs more often is meant. */
const RARE = 2;

/** Letters of a word of which another is another word or another code. */
const CODE = 3;

/** Letters of a word in which one may be wrong, seen nowhere else. */
const LONG = 6;

/**
 * Whether one value of a cluster may be written as another without a person having looked at the two: never where
 * they differ in a sign, a digit, the order of words (but for "Family, Given"), a code of up to three letters, or a
 * whole word; where letters differ, only a slip is joined, and never two values that are both in common use. That two
 * mean alike to a model proves nothing.
 */
export function joinable(
  value: string,
  target: string,
  method: MethodName,
  counts: ReadonlyMap<string, number>,
): boolean {
  if (method === "meaning") return false;
  const truths = truthsOf(value, target);
  if (truths === "one") return true;
  if (truths === "two") return false;
  const [own, other] = [wordsOf(value), wordsOf(target)];
  if (own.join(" ") === other.join(" ")) return own.join("").length > CODE || !/\p{Lu}/u.test(value + target);
  if (sorted(own) === sorted(other)) return isTurned(value, own, other) || isTurned(target, other, own);
  if (sorted([...new Set(own)]) === sorted([...new Set(other)])) return true;
  if (own.join("") === other.join("")) return own.join("").length > CODE;
  if (method === "fingerprint") return false;
  if (method === "names" && isSameName(value, target)) return true;
  return isSlip(own, other, (counts.get(value) ?? 1) <= RARE && (counts.get(target) ?? 1) >= TIMES);
}

/** Whether two names have the same words in the same order, and the same legal form, however it is written. */
function isSameName(value: string, target: string): boolean {
  const [own, other] = [partsOf(value), partsOf(target)];
  const words = (name: typeof own) => name.parts.map(({ text }) => text).join(" ");
  return words(own) === words(other) && words(own).length > CODE && own.form === other.form;
}

/** Whether every word that differs has few letters wrong; more than one of them only in a rare value. */
function isSlip(own: readonly string[], other: readonly string[], rare: boolean): boolean {
  if (own.length !== other.length) return false;
  let wrong = 0;
  for (const [at, word] of own.entries()) {
    const right = other[at] ?? "";
    if (word === right) continue;
    const shorter = Math.min(word.length, right.length);
    if (word[0] !== right[0]) return false;
    const distance = distanceWithin(word, right, Math.floor(shorter / 4));
    if (distance === Infinity || (shorter < LONG && !rare)) return false;
    wrong += distance;
  }
  return wrong <= (rare ? 3 : 1);
}

const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const sorted = (words: readonly string[]): string => [...words].sort().join(" ");

/** "Müller, Anna" is "Anna Müller" turned. */
function isTurned(value: string, own: readonly string[], other: readonly string[]): boolean {
  const [family, given, more] = value.split(",");
  if (given === undefined || more !== undefined) return false;
  const count = wordsOf(family ?? "").length;
  return [...own.slice(count), ...own.slice(0, count)].join(" ") === other.join(" ");
}
