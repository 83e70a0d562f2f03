import { type Cell, textOf } from "../cells/grid.ts";

/** What a value may be made of. */
export const KINDS_OF_SIGNS = ["letters", "digits", "spaces", "marks", "signs"] as const;
export type KindOfSigns = (typeof KINDS_OF_SIGNS)[number];

const TESTS: readonly (readonly [KindOfSigns, RegExp])[] = [
  ["letters", /\p{L}/u],
  ["digits", /\p{N}/u],
  ["spaces", /\s/],
  ["marks", /\p{P}/u],
  ["signs", /[^\p{L}\p{M}\p{N}\s\p{P}\u200d\ufe0f]/u],
];

/**
 * How a value is written, sign by sign: A for a capital, a for any other letter, 9 for a digit, a space for white space,
 * all else as it stands: `AA99 9AA`. White space at the ends counts.
 */
export const patternOf = (cell: Cell): string =>
  textOf(cell)
    .replace(/\p{M}+/gu, "")
    .replace(/\p{Lu}|\p{Lt}/gu, "A")
    .replace(/(?!A)\p{L}/gu, "a")
    .replace(/\p{Nd}/gu, "9")
    .replace(/\s/g, " ");

/** What a value is made of, whatever the order: `letters spaces`. */
export function kindsOf(cell: Cell): string {
  const text = textOf(cell);
  return TESTS.flatMap(([kind, test]) => (test.test(text) ? [kind] : [])).join(" ") || "signs";
}

/** Patterns tell something where so many of them hold so large a share of the cells, and half the cells are like codes. */
const FEW = 12;
const MOST_OF_ALL = 0.9;
const CODES = 0.5;

/** A value that is told by how it is written: one with a digit, or a short one. */
const CODE = /\p{Nd}|^.{1,4}$/su;

/** How the values of a column are written: sign by sign where that says something, else what they are made of. */
export interface Patterns {
  of: "signs" | "kinds";
  /** All of them, the most frequent first; kinds as `kindsOf` names them. */
  counts: readonly { pattern: string; rows: number }[];
}

/** @param values the different values of a column, and in how many rows each stands */
export function patternsOf(values: readonly { value: Cell; rows: number }[]): Patterns {
  const filled = values.reduce((sum, { rows }) => sum + rows, 0);
  const codes = values.reduce((sum, { value, rows }) => sum + (CODE.test(textOf(value)) ? rows : 0), 0);
  if (codes >= filled * CODES) {
    const counts = countBy(values, patternOf);
    const most = counts.slice(0, FEW).reduce((sum, { rows }) => sum + rows, 0);
    if (most >= filled * MOST_OF_ALL) return { of: "signs", counts };
  }
  return { of: "kinds", counts: countBy(values, kindsOf) };
}

function countBy(values: readonly { value: Cell; rows: number }[], of: (value: Cell) => string) {
  const counts = new Map<string, number>();
  for (const { value, rows } of values) {
    const pattern = of(value);
    counts.set(pattern, (counts.get(pattern) ?? 0) + rows);
  }
  return [...counts].map(([pattern, rows]) => ({ pattern, rows })).sort((a, b) => b.rows - a.rows);
}
