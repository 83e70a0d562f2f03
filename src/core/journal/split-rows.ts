import type { Cell } from "../cells/grid.ts";
import type { Change } from "./change.ts";
import { sameCells } from "./row-key.ts";

/**
 * A row of a sheet in which rows were split, as it stands now. The column of numbers tells which row it was before, wherever
 * it is sorted to: a row that was put in has the number of the one that it is from.
 */
export interface SplitRow {
  /** Where it stands, from 1. */
  row: number;
  /** What stands in the column of numbers. */
  number: Cell;
  /** What stands in the column that is split. */
  value: Cell;
  /** What stands in the columns that are repeated; undefined for one that is gone. */
  cells: readonly (Cell | undefined)[];
  /** Whether it holds anything that a row which was put in does not: a formula, a note, a cell elsewhere. */
  holdsMore: boolean;
  /** Whether nothing stands in it at all. */
  isBlank: boolean;
}

/** A row to be split. */
export interface ToSplit {
  row: number;
  number: number;
  /** What is to stand in it, and in the rows below it; the latter are there already where `below` says so. */
  parts: readonly Cell[];
  below: "missing" | "blank" | "filled";
}

/**
 * The rows that still are to be split, as the changes tell, from the last to the first: those that hold what they did. A row
 * that somebody has changed meanwhile is left.
 */
export function rowsToSplit(rows: readonly SplitRow[], changes: readonly Change[]): ToSplit[] {
  const found = eachNumber(rows, changes).flatMap(({ number, own, value, was, parts }): ToSplit[] => {
    const source = own.find((each) => sameCells([each.value], [was]) && isRepeated(each, value));
    if (source === undefined) return [];
    const others = own.filter((each) => each !== source).map((each) => each.value);
    const isFilled = parts.slice(1).every((part) => take(others, part));
    if (!isFilled && own.length > 1) return [];
    const below = isFilled ? "filled" : blankBelow(rows, source, parts).length > 0 ? "blank" : "missing";
    return [{ row: source.row, number, parts, below }];
  });
  return found.sort((one, other) => other.row - one.row);
}

/** A row that is to be as it was: what it holds again, and the rows that go, for that they were put in for it. */
export interface ToJoin {
  number: number;
  restore?: { row: number; was: Cell };
  gone: number[];
  /** How many of its rows have its number no more: they were taken out, or it was changed there. */
  missing: number;
}

/** A row that somebody has edited since, and that is left. */
export interface EditedSince {
  row: number;
  wrote: Cell;
  holds: Cell;
}

/** Whether no row has any of the numbers that the changes tell of. */
export function isNumberless(rows: readonly SplitRow[], changes: readonly Change[]): boolean {
  const numbers = new Set<Cell>(changes.flatMap((change) => change.rows));
  return !rows.some(({ number }) => numbers.has(number));
}

/**
 * What makes rows one again, wherever they stand. A row goes only where it holds nothing but what was put in with it; where
 * nobody can tell which of them was there before, since its value was edited, all of them stay.
 */
export function rowsToJoin(
  rows: readonly SplitRow[],
  changes: readonly Change[],
): { join: ToJoin[]; edited: EditedSince[]; missing: number } {
  const join: ToJoin[] = [];
  const edited: EditedSince[] = [];
  let missing = 0;
  for (const { number, own, value, was, parts } of eachNumber(rows, changes)) {
    const isPutIn = (each: SplitRow) => !each.holdsMore && isRepeated(each, value);
    const firsts = own.filter((each) => sameCells([each.value], parts.slice(0, 1)));
    const whole = own.find((each) => sameCells([each.value], [was]));
    const source = whole ?? firsts.find((each) => !isPutIn(each)) ?? firsts[0];
    const away = whole ? 0 : Math.max(0, parts.length - own.length);
    if (source === undefined) {
      missing += away;
      const [first] = own;
      if (first) edited.push({ row: first.row, wrote: parts[0] ?? "", holds: first.value });
      continue;
    }
    const left = parts.slice(1);
    const gone = whole && own.length === 1 ? blankBelow(rows, whole, parts) : [];
    for (const each of own) {
      if (each === source) continue;
      if (isPutIn(each) && take(left, each.value)) gone.push(each.row);
      else edited.push({ row: each.row, wrote: left[0] ?? "", holds: each.value });
    }
    if (whole === undefined) join.push({ number, restore: { row: source.row, was }, gone, missing: away });
    else if (gone.length > 0) join.push({ number, gone, missing: away });
    else missing += away;
  }
  // Those that lack rows come last, where what is told of them is not lost in a rest.
  join.sort((one, other) => one.missing - other.missing);
  return { join, edited, missing };
}

/** Every row that was to be split, by its number, with all that stand for it. */
function eachNumber(rows: readonly SplitRow[], changes: readonly Change[]) {
  const byNumber = new Map<Cell, SplitRow[]>();
  for (const each of rows) {
    const own = byNumber.get(each.number);
    if (own) own.push(each);
    else byNumber.set(each.number, [each]);
  }
  return changes.flatMap(({ value, before: [was = ""], after: parts, rows: numbers }) =>
    parts.length < 2
      ? []
      : numbers.map((number) => ({ number, own: byNumber.get(number) ?? [], value, was, parts })),
  );
}

const isRepeated = ({ cells }: SplitRow, value: readonly Cell[]): boolean =>
  cells.every((cell, at) => cell === undefined || sameCells([cell], [value[at] ?? ""]));

/** The blank rows right below one, where they are as many as are put in for it: their filling was cut short. */
function blankBelow(rows: readonly SplitRow[], { row }: SplitRow, parts: readonly Cell[]): number[] {
  const below = rows.slice(row, row + parts.length - 1);
  return below.length === parts.length - 1 && below.every((each) => each.isBlank)
    ? below.map((each) => each.row)
    : [];
}

/** Takes one cell out of a list; false where it is not there. */
function take(list: Cell[], cell: Cell): boolean {
  const at = list.findIndex((each) => sameCells([each], [cell]));
  if (at === -1) return false;
  list.splice(at, 1);
  return true;
}
