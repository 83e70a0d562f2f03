import { distanceWithin } from "../edit-distance.ts";
import type { Entry, Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** What speaks for two values naming the same, and against it; shares from 0 to 1 but for the weights. */
export interface Evidence {
  common: number;
  /** Share of the weight of each one's words that the other has, too. */
  ofValue: number;
  ofEntry: number;
  /** Weight of the heaviest word outside brackets that the other lacks. */
  missedOfValue: number;
  missedOfEntry: number;
  /** Numbers that stand in both but differ; numbers that stand in one alone. */
  numbersDiffer: number;
  numbersMissing: number;
  /** Letters in common when spaces and order are left out of it. */
  letters: number;
  /** The same words outside brackets. */
  sameWords: number;
  /** Both have brackets, and not one word of them in common. */
  asidesDiffer: number;
  /** The first words are the same. */
  sameStart: number;
}

export function evidenceOf(value: Entry, entry: Entry, common: number, vocabulary: Vocabulary): Evidence {
  const [own, other] = [value.words, entry.words];
  const pairs = aligned(own, other);
  const ofValue = covered(own, pairs.own, vocabulary);
  const ofEntry = covered(other, pairs.other, vocabulary);
  const unmatchedNumbers = [
    own.filter(({ isNumber }, at) => isNumber && !pairs.own[at]).length,
    other.filter(({ isNumber }, at) => isNumber && !pairs.other[at]).length,
  ];
  const [mine = 0, theirs = 0] = unmatchedNumbers;
  const plain = [own, other].map((words) =>
    words
      .filter(({ aside }) => !aside)
      .map(({ text }) => text)
      .sort()
      .join(" "),
  );
  const asides = [own, other].map((words) => words.filter(({ aside }) => aside).map(({ text }) => text));
  return {
    common,
    ofValue: ofValue.share,
    ofEntry: ofEntry.share,
    missedOfValue: ofValue.missed,
    missedOfEntry: ofEntry.missed,
    numbersDiffer: mine > 0 && theirs > 0 ? 1 : 0,
    numbersMissing: mine > 0 !== theirs > 0 ? 1 : 0,
    letters: lettersInCommon(own, other),
    sameWords: plain[0] === plain[1] && plain[0] !== "" ? 1 : 0,
    asidesDiffer:
      (asides[0]?.length ?? 0) > 0 &&
      (asides[1]?.length ?? 0) > 0 &&
      !asides[0]?.some((text) => asides[1]?.includes(text))
        ? 1
        : 0,
    sameStart: own[0]?.text === other[0]?.text ? 1 : 0,
  };
}

/** How well each word is met by one of the other side, from 0 to 1; each is used once, the best pairs first. */
function aligned(own: readonly Word[], other: readonly Word[]): { own: number[]; other: number[] } {
  const met = { own: own.map(() => 0), other: other.map(() => 0) };
  const pairs: { a: number; b: number; likeness: number }[] = [];
  own.forEach((one, a) => {
    other.forEach((two, b) => {
      const likeness = likenessOf(one, two);
      if (likeness > 0) pairs.push({ a, b, likeness });
    });
  });
  pairs.sort((p, q) => q.likeness - p.likeness);
  for (const { a, b, likeness } of pairs) {
    if (met.own[a] || met.other[b]) continue;
    met.own[a] = likeness;
    met.other[b] = likeness;
  }
  return met;
}

/** How alike two words are: equal, a letter or two apart, or one short for the other; numbers are equal or not. */
function likenessOf(one: Word, two: Word): number {
  if (one.text === two.text) return 1;
  if (one.isNumber || two.isNumber) return 0;
  const [short, long] = one.text.length <= two.text.length ? [one.text, two.text] : [two.text, one.text];
  const most = long.length < 4 ? 0 : long.length < 8 ? 1 : 2;
  const distance = distanceWithin(short, long, most);
  if (distance <= most) return 1 - distance / long.length;
  if (short[0] !== long[0]) return 0;
  if (short.length >= 4 && long.startsWith(short)) return 0.8;
  if (short.length === 1) return 0.5;
  return short.length <= 4 && isShortFor(short, long) ? 0.7 : 0;
}

/** Whether the letters of a word stand in another in their order, as in "assn" and "association". */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function covered(words: readonly Word[], met: readonly number[], vocabulary: Vocabulary) {
  let all = 0;
  let has = 0;
  let missed = 0;
  words.forEach(({ text, aside }, at) => {
    const weight = vocabulary.weightOf(`=${text}`);
    const counted = weight * (aside ? ASIDE : 1);
    all += counted;
    has += counted * (met[at] ?? 0);
    if (!aside && !met[at]) missed = Math.max(missed, weight);
  });
  return { share: all === 0 ? 0 : has / all, missed };
}

/** How much a word in brackets counts. */
const ASIDE = 0.4;

/** Shared pairs of letters, spaces left out (Dice). */
function lettersInCommon(own: readonly Word[], other: readonly Word[]): number {
  const [a, b] = [own, other].map((words) => words.map(({ text }) => text).join(""));
  if (!a || !b) return 0;
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= a.length; at++) {
    const pair = a.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 2 <= b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = counts.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(pair, left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
