import { columnLikeness, traitsOf } from "./column-likeness.ts";
import { headingLikeness, headingWords } from "./heading-likeness.ts";
import type { TextTable } from "./run-recipe.ts";

/** A column that stands for another under another heading. */
export interface MappedColumn {
  /** Places in the two tables, counted from 0. */
  source: number;
  target: number;
  /** From 0 to 1. */
  likeness: number;
  /** False where a person should say whether it is so. */
  sure: boolean;
}

/** How much of the likeness is the headings'. */
const HEADINGS = 0.75;

/** Columns that are less alike than this are not the same. */
const LEAST = 0.55;

/** Columns at least so alike, and by so much more than any other pair, need no question. */
const SURE = 0.86;
const CLEARLY = 0.12;

/**
 * Which column of one table is which of another, by their headings and their values: each at most once, the likeliest
 * pairs together. What is not clear is marked to be asked; nothing is guessed below that.
 */
export function mapColumns(source: TextTable, target: TextTable): MappedColumn[] {
  const likeness = likenesses(source, target);
  const pairs = likeness.flatMap((row, from) => row.map((alike, to) => ({ from, to, alike })));
  pairs.sort((a, b) => b.alike - a.alike);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const mapped: MappedColumn[] = [];
  for (const { from, to, alike } of pairs) {
    if (alike < LEAST) break;
    if (taken.has(from) || given.has(to)) continue;
    taken.add(from);
    given.add(to);
    const others = [
      ...(likeness[from] ?? []).filter((_, at) => at !== to),
      ...likeness.filter((_, at) => at !== from).map((row) => row[to] ?? 0),
    ];
    const sure = alike >= SURE && alike - Math.max(0, ...others) >= CLEARLY;
    mapped.push({ source: from, target: to, likeness: alike, sure });
  }
  return mapped.sort((a, b) => a.source - b.source);
}

function likenesses(source: TextTable, target: TextTable): number[][] {
  const [from, to] = [headingWords(source.headings), headingWords(target.headings)];
  const traits = ({ headings, rows }: TextTable) =>
    headings.map((_, column) => traitsOf(rows.map((row) => row[column] ?? "")));
  const [a, b] = [traits(source), traits(target)];
  return from.map((words, row) =>
    to.map((others, column) => {
      const [one, other] = [a[row], b[column]];
      const values = one && other ? columnLikeness(one, other) : 0.5;
      return HEADINGS * headingLikeness(words, others) + (1 - HEADINGS) * values;
    }),
  );
}
