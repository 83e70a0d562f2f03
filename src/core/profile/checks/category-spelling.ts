import { distance } from "fastest-levenshtein";
import { type Cell, isBlank } from "../../grid.ts";
import { fingerprint } from "../../rules/fingerprint.ts";
import { columnType } from "../column-type.ts";
import { type Check, type Finding, samplesOf } from "../finding.ts";
import { said } from "../sentences.ts";
import { cleaned } from "./hygiene.ts";

/** How many times more often the spelling is used that a rare one is taken for. */
const TIMES = 5;

/** Times that a slip may occur; what occurs more often is meant. */
const RARE = 2;

/** So few are better looked at one by one. */
const FEW = 3;

/** Distinct values beyond which a column is no category, and comparing them all would take too long. */
const MOST = 3000;

/**
 * One thing spelled in several ways: equal but for case, accents, punctuation and the order of words; or one or two
 * letters away from a value at least five times as frequent. Never where digits differ ("270 patients" is no slip for
 * "0 patients"), never in columns of numbers and identifiers, never between two frequent values.
 */
export const categorySpelling: Check = {
  name: "category spelling",
  find: ({ columns }) => columns.flatMap((column, index) => find(column, index)),
};

function find(column: readonly Cell[], index: number): Finding[] {
  const { type } = columnType(column);
  if (type !== "category" && type !== "boolean") return [];
  // Stray spaces are another check's: they make no spelling, and no spelling is to be taken over with them.
  const tidy = cleaned(column, "");
  const counts = new Map<string, number>();
  for (const cell of tidy)
    if (typeof cell === "string" && !isBlank(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (counts.size < 2 || counts.size > MOST) return [];
  const same = byKey(counts);
  const near = new Map([...byDistance(counts)].filter(([from]) => !same.has(from)));
  return [
    ...findingOf(column, tidy, index, same, 0.85, "spelledDifferently"),
    ...findingOf(column, tidy, index, near, 0.82, "slips"),
  ];
}

function findingOf(
  column: readonly Cell[],
  tidy: readonly Cell[],
  index: number,
  pairs: ReadonlyMap<string, string>,
  confidence: number,
  what: "spelledDifferently" | "slips",
): Finding[] {
  const rows = tidy.flatMap((cell, row) => (typeof cell === "string" && pairs.has(cell) ? [row] : []));
  if (rows.length === 0) return [];
  const meant = (row: number): string => pairs.get(String(tidy[row])) ?? "";
  const spellings = new Map(rows.map((row) => [String(column[row]), meant(row)]));
  return [
    {
      check: "category spelling",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, (_cell, row) => meant(row)),
      ...said(what, rows.length, column.length),
      fix: { kind: "map", column: index, pairs: [...spellings] },
      confidence: rows.length < FEW ? confidence - 0.12 : confidence,
      lossless: false,
    },
  ];
}

/** Spellings with one fingerprint: the most frequent stands for all, when it is more frequent than any other. */
function byKey(counts: ReadonlyMap<string, number>): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const value of counts.keys()) {
    const key = fingerprint(value);
    if (key.length < 2) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  const pairs = new Map<string, string>();
  for (const group of groups.values()) {
    const [best, next] = [...group].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    if (best === undefined || next === undefined || counts.get(best) === counts.get(next)) continue;
    for (const value of group) if (value !== best && sameDigits(value, best)) pairs.set(value, best);
  }
  return pairs;
}

/** Rare values near a frequent one. */
function byDistance(counts: ReadonlyMap<string, number>): Map<string, string> {
  const values = [...counts].sort((a, b) => b[1] - a[1]);
  const frequent = values.filter(([, count]) => count >= TIMES);
  const pairs = new Map<string, string>();
  for (const [value, count] of values) {
    if (count > RARE) continue;
    const near = frequent.filter(([to, often]) => often >= count * TIMES && isSlip(value, to));
    // Near two frequent values, it may be either.
    if (near.length === 1) pairs.set(value, near[0]?.[0] ?? value);
  }
  return pairs;
}

/** Whether a value is another with a few letters wrong: word by word, or, where the spaces are wrong too, as a whole. */
function isSlip(value: string, to: string): boolean {
  // Names that begin differently (Nashville, Asheville) are two names; a slip seldom hits the first letter.
  if (value[0] !== to[0] || Math.abs(to.length - value.length) > 2 || !sameDigits(value, to)) return false;
  const [own, other] = [wordsOf(value), wordsOf(to)];
  if (own.length !== other.length) return distance(value, to) <= to.length * 0.15;
  return own.every((word, index) => {
    const right = other[index] ?? "";
    return word === right || distance(word, right) <= Math.floor(right.length / 4);
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s\-_/]+/);

const sameDigits = (a: string, b: string): boolean => a.replace(/\D/g, "") === b.replace(/\D/g, "");
