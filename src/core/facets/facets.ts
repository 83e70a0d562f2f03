import { type Cell, isBlank, isDate } from "../cells/grid.ts";
import { isFailed } from "../cells/show-result.ts";
import { isFormulaError } from "../profile/checks/damage.ts";
import { type Measure, measureOf } from "./measure.ts";
import { onlyMarksIn } from "./only-marks.ts";
import { kindsOf, type Patterns, patternOf, patternsOf } from "./patterns.ts";

/** A value, and in how many rows it stands. */
export interface ValueCount {
  value: Cell;
  rows: number;
}

/** What stands in a column, counted. */
export interface Facets {
  /** Cells that say something. */
  filled: number;
  /** All others: empty, white space, or only marks. */
  blank: number;
  /** Those of the blank ones that hold only marks. */
  marks: number;
  /** Those of the filled ones that hold an error, of a formula or of ours. */
  errors: number;
  /** Every different value, the most frequent first; 5 and the text “5” are two. */
  values: readonly ValueCount[];
  patterns: Patterns;
}

/** Some cells of a column, by what they hold. */
export type Chosen =
  | { readonly kind: "value"; readonly value: Cell }
  | { readonly kind: "pattern"; readonly of: Patterns["of"]; readonly pattern: string }
  | { readonly kind: "blank" | "marks" | "errors" }
  | OfLanguage
  | Range;

/** The texts that were told to be in a language, or to be so with a doubt: each of them, as a sheet cannot tell it again. */
export interface OfLanguage {
  readonly kind: "language";
  readonly language: string;
  readonly isSure: boolean;
  readonly values: readonly string[];
}

/** Numbers, dates or lengths between two, both of them included, and what else of the column is taken along. */
export interface Range {
  readonly kind: "range";
  readonly of: Measure;
  /** Dates as UTC milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Whether those in the range are chosen at all, the blank cells, and all cells that are no number, or no date. */
  readonly within: boolean;
  readonly blank: boolean;
  readonly others: boolean;
}

/** Whether a cell holds an error instead of a value, whatever language the formula's error is in. */
const isError = (cell: Cell): boolean =>
  typeof cell === "string" && (isFailed(cell) || isFormulaError(cell.trim()));

/**
 * Counts a column, of which every row is given.
 * @param isMarks whether a cell holds only marks, where these cells are some of a column that tells it
 */
export function facetsOf(column: readonly Cell[], isMarks = onlyMarksIn(column)): Facets {
  const counts = new Map<Cell, ValueCount>();
  /** A date is an object, and two of the same day are two objects. */
  const dates = new Map<number, ValueCount>();
  let [blank, marks, errors] = [0, 0, 0];
  for (const value of column) {
    const only = isMarks(value);
    if (only || isBlank(value)) {
      blank += 1;
      if (only) marks += 1;
      continue;
    }
    if (isError(value)) errors += 1;
    const known = isDate(value) ? dates.get(value.getTime()) : counts.get(value);
    if (known) known.rows += 1;
    else if (isDate(value)) dates.set(value.getTime(), { value, rows: 1 });
    else counts.set(value, { value, rows: 1 });
  }
  const values = [...counts.values(), ...dates.values()].sort((a, b) => b.rows - a.rows);
  return { filled: column.length - blank, blank, marks, errors, values, patterns: patternsOf(values) };
}

/** Whether two cells hold the same value, type for type. */
export const sameValue = (one: Cell, other: Cell): boolean =>
  isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;

/** The rows of a column, from 0, that are chosen: as many as `facetsOf` counts. */
export function rowsOf(column: readonly Cell[], chosen: Chosen): number[] {
  const isMarks = onlyMarksIn(column);
  const texts = new Set<Cell>(chosen.kind === "language" ? chosen.values : []);
  const isFilled = (cell: Cell) => !isBlank(cell) && !isMarks(cell);
  const holds = (cell: Cell): boolean => {
    switch (chosen.kind) {
      case "value":
        return sameValue(cell, chosen.value);
      case "language":
        return texts.has(cell);
      case "blank":
        return !isFilled(cell);
      case "marks":
        return isMarks(cell);
      case "errors":
        return isError(cell);
      case "range": {
        const at = isFilled(cell) ? measureOf(cell, chosen.of) : undefined;
        if (at !== undefined) return chosen.within && at >= chosen.from && at <= chosen.to;
        return isFilled(cell) ? chosen.others : chosen.blank;
      }
      case "pattern":
        return isFilled(cell) && (chosen.of === "signs" ? patternOf : kindsOf)(cell) === chosen.pattern;
    }
  };
  return column.flatMap((cell, row) => (holds(cell) ? [row] : []));
}

/** Rows that follow each other. */
export interface Block {
  row: number;
  rows: number;
}

/** Ascending rows as blocks. */
export function blocksOf(rows: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else blocks.push({ row, rows: 1 });
  }
  return blocks;
}
