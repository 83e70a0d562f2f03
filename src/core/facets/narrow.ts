import type { Cell } from "../cells/grid.ts";
import { type Chosen, rowsOf } from "./facets.ts";

/** What is chosen in a column of the sheet, from 1. */
export interface Facet {
  readonly column: number;
  readonly chosen: Chosen;
}

/** Columns by their numbers, every row of each. */
export type Columns = ReadonlyMap<number, readonly Cell[]>;

/** Rows of cells, a cell a column, as columns. */
export const columnsIn = (numbers: readonly number[], rows: readonly (readonly Cell[])[]): Columns =>
  new Map(numbers.map((column, at) => [column, rows.map((cells) => cells[at] ?? "")]));

/** The rows, from 0, that all facets choose; every row where there are none. A column that is not there chooses nothing. */
export function rowsOfAll(columns: Columns, facets: readonly Facet[]): number[] {
  const [first, ...others] = facets.map(({ column, chosen }) => rowsOf(columns.get(column) ?? [], chosen));
  if (first === undefined) {
    const rows = Math.max(0, ...[...columns.values()].map(({ length }) => length));
    return Array.from({ length: rows }, (_, row) => row);
  }
  const sets = others.map((rows) => new Set(rows));
  return first.filter((row) => sets.every((rows) => rows.has(row)));
}

/** Where a column stands once others were inserted right of these, or taken out again: each by where it stood before. */
export function movedColumn(column: number, columns: readonly number[], added: boolean): number {
  const left = columns.filter((each, index) => each + (added ? 0 : index) < column).length;
  return column + (added ? left : -left);
}
