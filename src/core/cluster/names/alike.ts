import { distanceWithin } from "../edit-distance.ts";
import { chance, weighed } from "../match/logistic.ts";
import { type NameParts, type Part, partsOf } from "./parts.ts";
import { soundOf } from "./sound.ts";

/**
 * The chance that two names are one person's or one company's, from 0 to 1. Words are laid beside each other, and each
 * kind of error has a cost of its own: a letter, a word that another stands in place of, a word that one name alone
 * has, another order, another number, another legal form.
 */
export const alikeNames = (one: string, two: string): number => alikeParts(partsOf(one), partsOf(two));

/** The same of two names that have been taken apart. */
export const alikeParts = (one: NameParts, two: NameParts): number =>
  chance(weighed(nameFeatures(one, two), WEIGHTS));

/** Fitted on public pairs of names of people and companies, the same or not (OpenSanctions'), held near 0. */
const WEIGHTS: readonly number[] = [
  2.783, 0.015, -0.074, -0.239, 0.419, -1.825, 0.793, -3.208, 0.765, 1.371, -0.407, 1.279, -1.031, -0.516,
  0.011, -0.479, 1.69, 0.374, -2.105, -0.216,
];

/** What tells two names apart, the first always 1. */
function nameFeatures(one: NameParts, two: NameParts): number[] {
  const pairs = laidBeside(one.parts, two.parts);
  const met = { one: new Set(pairs.map(({ a }) => a)), two: new Set(pairs.map(({ b }) => b)) };
  const left = one.parts.filter((_, at) => !met.one.has(at));
  const right = two.parts.filter((_, at) => !met.two.has(at));
  const length = Math.max(1, Math.min(lengthOf(one.parts), lengthOf(two.parts)));
  const missed = [left, right].map((parts) => parts.reduce((sum, part) => sum + costOf(part), 0));
  const [less = 0, more = 0] = missed.sort((a, b) => a - b);
  const wrong = pairs.reduce((sum, { distance }) => sum + distance, 0);
  const worst = Math.max(0, ...pairs.map(({ share }) => share));
  const sounds = pairs.filter(({ distance, sound }) => distance > 0 && sound).length;
  const wrongWords = pairs.filter(({ distance }) => distance > 0).length;
  const inOrder = pairs.every((pair, at) => at === 0 || pair.b > (pairs[at - 1]?.b ?? -1));
  const whole = wholeDistance(one.parts, two.parts);
  const both = [...one.parts, ...two.parts];
  return [
    1,
    wrong / length,
    worst,
    Math.min(less, 3),
    Math.min(more, 3),
    less > 0 ? 1 : 0,
    inOrder ? 0 : 1,
    whole,
    wrongWords - sounds,
    sounds,
    pairs.filter(({ start }) => !start).length,
    numbersOf(left) !== numbersOf(right) ? 1 : 0,
    one.form !== "" && two.form !== "" && one.form !== two.form ? 1 : 0,
    Math.min(pairs.filter(({ a }) => one.parts[a]?.kind === "name").length, 4),
    both.some(({ kind }) => kind === "name") ? 0 : 1,
    Math.max(one.parts.length, two.parts.length) === 1 ? 1 : 0,
    wrong === 0 && less === 0 ? 1 : 0,
    wrong === 1 ? 1 : 0,
    wrong > 2 ? 1 : 0,
    Math.max(0, worst - 0.25),
  ];
}

const numbersOf = (parts: readonly Part[]): string =>
  parts
    .filter(({ kind }) => kind === "number")
    .map(({ text }) => text)
    .join();

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

/** What a word costs that the other name lacks. */
function costOf({ kind, text }: Part): number {
  if (kind === "particle") return 0.2;
  if (kind === "title") return 0.2;
  if (kind === "initial") return 0.4;
  return text.length < 3 ? 0.8 : 1;
}

interface Laid {
  a: number;
  b: number;
  distance: number;
  /** Letters wrong for each letter of the longer. */
  share: number;
  sound: boolean;
  start: boolean;
}

/** The words that stand for each other, the likeliest first, in the order of the first name. */
function laidBeside(one: readonly Part[], two: readonly Part[]): Laid[] {
  const all: Laid[] = [];
  one.forEach((left, a) => {
    two.forEach((right, b) => {
      const laid = beside(left, right);
      if (laid) all.push({ a, b, ...laid });
    });
  });
  all.sort((p, q) => p.share - q.share || Math.abs(p.a - p.b) - Math.abs(q.a - q.b));
  const used = { a: new Set<number>(), b: new Set<number>() };
  const kept = all.filter(({ a, b }) => {
    if (used.a.has(a) || used.b.has(b)) return false;
    used.a.add(a);
    used.b.add(b);
    return true;
  });
  return kept.sort((p, q) => p.a - q.a);
}

function beside(left: Part, right: Part): Omit<Laid, "a" | "b"> | undefined {
  const start = left.text[0] === right.text[0];
  if (left.text === right.text) return { distance: 0, share: 0, sound: true, start };
  if (left.kind === "number" || right.kind === "number") return undefined;
  const initial = left.kind === "initial" || right.kind === "initial";
  if (initial) return start ? { distance: 0, share: 0.1, sound: true, start } : undefined;
  const longest = Math.max(left.text.length, right.text.length);
  const shortest = Math.min(left.text.length, right.text.length);
  const sound = soundOf(left.text) === soundOf(right.text);
  const most = Math.max(1, Math.floor(longest / 2));
  const distance = distanceWithin(left.text, right.text, most);
  if (distance === Infinity)
    return sound ? { distance: most, share: most / longest, sound, start } : undefined;
  if (!sound && (distance / longest > 0.45 || shortest < 2)) return undefined;
  return { distance, share: distance / longest, sound, start };
}

/** How far the names are apart without spaces, for each letter of the longer; 1 from a half. */
function wholeDistance(one: readonly Part[], two: readonly Part[]): number {
  const [a, b] = [one, two].map((parts) => parts.map(({ text }) => text).join(""));
  const longest = Math.max(a?.length ?? 0, b?.length ?? 0, 1);
  const distance = distanceWithin(a ?? "", b ?? "", Math.floor(longest / 2));
  return distance === Infinity ? 1 : (2 * distance) / longest;
}
