import { type Cell, isBlank, textOf } from "../../cells/grid.ts";
import { isFailed, isWordless } from "../../cells/show-result.ts";

/** A value of a column that is matched: its text, the cells that read so, and the rows they stand in. */
export interface Value {
  text: string;
  cells: readonly Cell[];
  rows: readonly number[];
  /** A number, a date or a code without letters: one that is not the same is another. */
  isWordless: boolean;
}

/** The different values of a column, in its order; what is blank or has failed is none. */
export function valuesOf(column: readonly Cell[], rowAt: (index: number) => number): Value[] {
  const found = new Map<string, { cells: Map<unknown, Cell>; rows: number[] }>();
  for (const [index, cell] of column.entries()) {
    if (isBlank(cell) || isFailed(cell)) continue;
    const text = textOf(cell);
    const own = found.get(text) ?? { cells: new Map<unknown, Cell>(), rows: [] as number[] };
    found.set(text, own);
    own.cells.set(typeof cell, cell);
    own.rows.push(rowAt(index));
  }
  return [...found].map(([text, { cells, rows }]) => {
    const all = [...cells.values()];
    return { text, cells: all, rows, isWordless: all.some(isWordless) };
  });
}

/** The different entries of a list by their text, each as its first cell holds it; blank and failed cells are none. */
export function entriesOf(cells: readonly Cell[]): Map<string, Cell> {
  const entries = new Map<string, Cell>();
  for (const cell of cells)
    if (!isBlank(cell) && !isFailed(cell) && !entries.has(textOf(cell))) entries.set(textOf(cell), cell);
  return entries;
}
