import { distance } from "fastest-levenshtein";
import { type Cell, isBlank } from "../../cells/grid.ts";
import { preferred } from "../../cluster/preferred-spelling.ts";
import { fingerprint } from "../../rules/fingerprint.ts";
import { type ColumnType, columnType } from "../column-type.ts";
import { type Check, type Finding, type Fix, samplesOf, type Table } from "../finding.ts";
import { type About, damageIn, isOfPeople, truthsOf } from "../one-truth.ts";
import { said } from "../sentences.ts";
import { cleaned } from "./hygiene.ts";

/** How many times more often the spelling is used that a rare one is taken for. */
const TIMES = 5;

/** Times that a slip may occur; what occurs more often is meant. */
const RARE = 2;

/** So few are better looked at one by one. */
const FEW = 3;

/** Distinct values beyond which comparing each with each would take too long. */
const MOST = 3000;

/** Names spelled several ways equally often that are asked about, a column. */
const MOST_TIES = 8;

/** Beyond this a text is no name. */
const LONGEST = 200;

/**
 * One thing spelled in several ways: equal but for case, accents, punctuation and the order of words; or one or two
 * letters away from a value at least five times as frequent. What a person may mean as it stands is asked, never
 * suggested (see `truthsOf`), and where spellings are equally frequent the choice is left open.
 */
export const categorySpelling: Check = {
  name: "category spelling",
  find(table) {
    const columns = table.columns.flatMap((column, index) => spellingsOf(column, index, table));
    const damage = damageIn(columns.flatMap(({ near }) => near));
    return columns.flatMap((each) => findIn(each, damage));
  },
};

interface Spellings {
  index: number;
  column: readonly Cell[];
  tidy: readonly Cell[];
  type: ColumnType["type"];
  about: About;
  counts: ReadonlyMap<string, number>;
  /** Values of one fingerprint, the one to be kept first. */
  groups: string[][];
  near: [from: string, to: string][];
}

const TEXTS: readonly ColumnType["type"][] = ["category", "boolean", "text", "mixed"];

function spellingsOf(column: readonly Cell[], index: number, { headings }: Table): Spellings[] {
  const { type } = columnType(column);
  if (!TEXTS.includes(type)) return [];
  // Stray spaces are another check's: they make no spelling, and no spelling is to be taken over with them.
  const tidy = cleaned(column, "");
  const counts = new Map<string, number>();
  for (const cell of tidy)
    if (typeof cell === "string" && !isBlank(cell) && cell.length <= LONGEST)
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
  if (counts.size < 2) return [];
  const groups = sameKey(counts);
  const grouped = new Set(groups.flat());
  const isCategory = (type === "category" || type === "boolean") && counts.size <= MOST;
  const near = isCategory ? byDistance(counts).filter(([from]) => !grouped.has(from)) : [];
  const about = { people: isOfPeople(headings[index] ?? ""), yesOrNo: type === "boolean" };
  return [{ index, column, tidy, type, about, counts, groups, near }];
}

function findIn(all: Spellings, damage: ReadonlySet<string>): Finding[] {
  const { groups, near, counts, about, type } = all;
  const one: [string, string][] = [];
  const open: [string, string][] = [];
  const ties: string[][] = [];
  for (const [kept = "", ...others] of groups.flatMap((group) => apart(group, about))) {
    if (others.some((value) => counts.get(value) === counts.get(kept))) ties.push([kept, ...others]);
    else
      for (const value of others) (truthsOf(value, kept, about) === "one" ? one : open).push([value, kept]);
  }
  const slips: [string, string][] = [];
  const likeSlips: [string, string][] = [];
  for (const [from, to] of near) {
    const truths = truthsOf(from, to, { ...about, damage });
    if (truths === "one") slips.push([from, to]);
    else if (truths === "open") likeSlips.push([from, to]);
  }
  // Where values are mostly different, as in a column of donors, nothing says that one spelling is the rule.
  const sure = type === "category" || type === "boolean" ? 0.85 : 0.7;
  return [
    ...joined(all, one, sure, "spelledDifferently"),
    ...joined(all, open, 0.6, "maySpellDifferently"),
    ...ties.slice(0, MOST_TIES).flatMap((group) => tie(all, group)),
    ...joined(all, slips, 0.82, "slips"),
    ...joined(all, likeSlips, 0.6, "maySlip"),
  ];
}

function joined(
  { column, tidy, index }: Spellings,
  pairs: readonly [string, string][],
  confidence: number,
  what: "spelledDifferently" | "maySpellDifferently" | "slips" | "maySlip",
): Finding[] {
  if (pairs.length === 0) return [];
  const { rows, meant, fix } = mapped(column, tidy, index, new Map(pairs));
  if (rows.length === 0) return [];
  return [
    {
      check: "category spelling",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows, (_cell, row) => meant(row)),
      ...said(what, { count: rows.length, of: column.length }),
      fix,
      confidence: rows.length < FEW ? confidence - 0.12 : confidence,
      lossless: false,
    },
  ];
}

/** Spellings that are used equally often: each may be the one to keep. */
function tie({ column, tidy, index }: Spellings, group: readonly string[]): Finding[] {
  const choices = group.flatMap((kept) => {
    const pairs = new Map(group.flatMap((value) => (value === kept ? [] : [[value, kept] as const])));
    const { rows, meant, fix } = mapped(column, tidy, index, pairs);
    return samplesOf(column, rows.slice(0, 1), (_cell, row) => meant(row)).map((sample) => ({ fix, sample }));
  });
  const rows = tidy.flatMap((cell, row) => (group.includes(String(cell)) ? [row] : []));
  return [
    {
      check: "category spelling",
      column: index,
      count: rows.length,
      samples: samplesOf(column, rows),
      ...said("spellingsTie", { count: rows.length, spellings: group.slice(0, 5) }),
      choices,
      confidence: 0.6,
      lossless: false,
    },
  ];
}

/** The rows that hold the first of a pair, and the fix that writes the second there. */
function mapped(
  column: readonly Cell[],
  tidy: readonly Cell[],
  index: number,
  pairs: ReadonlyMap<string, string>,
) {
  const rows = tidy.flatMap((cell, row) => (typeof cell === "string" && pairs.has(cell) ? [row] : []));
  const meant = (row: number): string => pairs.get(String(tidy[row])) ?? "";
  const spellings = new Map(rows.map((row) => [String(column[row]), meant(row)]));
  const fix: Fix = { kind: "map", column: index, pairs: [...spellings] };
  return { rows, meant, fix };
}

/** Values with one fingerprint, the one to be kept first. */
function sameKey(counts: ReadonlyMap<string, number>): string[][] {
  const groups = new Map<string, string[]>();
  for (const value of counts.keys()) {
    const key = fingerprint(value);
    if (key.length < 2) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => preferred(group, counts));
}

/** Values of one fingerprint by what they may be spellings of: Smith v. Jones is no spelling of Jones v. Smith. */
function apart(group: readonly string[], about: About): string[][] {
  const classes: string[][] = [];
  for (const value of group) {
    const own = classes.find(([kept = ""]) => truthsOf(value, kept, about) !== "two");
    if (own) own.push(value);
    else classes.push([value]);
  }
  return classes.filter(({ length }) => length > 1);
}

/** Rare values near a frequent one. */
function byDistance(counts: ReadonlyMap<string, number>): [string, string][] {
  const values = [...counts].sort((a, b) => b[1] - a[1]);
  const frequent = values.filter(([, count]) => count >= TIMES);
  const pairs: [string, string][] = [];
  for (const [value, count] of values) {
    if (count > RARE) continue;
    const near = frequent.filter(([to, often]) => often >= count * TIMES && isSlip(value, to));
    // Near two frequent values, it may be either.
    if (near.length === 1) pairs.push([value, near[0]?.[0] ?? value]);
  }
  return pairs;
}

/** Whether a value is another with a few letters wrong: word by word, or, where the spaces are wrong too, as a whole. */
function isSlip(value: string, to: string): boolean {
  // Names that begin differently (Nashville, Asheville) are two names; a slip seldom hits the first letter.
  if (value[0] !== to[0] || Math.abs(to.length - value.length) > 2) return false;
  if (value.replace(/\D/g, "") !== to.replace(/\D/g, "")) return false;
  const [own, other] = [wordsOf(value), wordsOf(to)];
  if (own.length !== other.length) return distance(value, to) <= to.length * 0.15;
  return own.every((word, index) => {
    const right = other[index] ?? "";
    return word === right || distance(word, right) <= Math.floor(right.length / 4);
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s\-_/]+/);
