import type { Cell } from "./grid.ts";

/**
 * A column with each different text once: the cell of a row is `values[at[row]]`. Whatever reads a cell alone reads it once
 * however often it stands there. Cells that are no text are kept apart, because dates are equal to themselves alone.
 */
export interface Distinct {
  values: Cell[];
  at: Uint32Array;
}

/** The different cells of a column, in the order in which they first stand there. */
export function distinct(cells: readonly Cell[]): Distinct {
  const values: Cell[] = [];
  const at = new Uint32Array(cells.length);
  const seen = new Map<string, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] as Cell;
    let index = typeof cell === "string" ? seen.get(cell) : undefined;
    if (index === undefined) {
      index = values.push(cell) - 1;
      if (typeof cell === "string") seen.set(cell, index);
    }
    at[row] = index;
  }
  return { values, at };
}

/** A column again, with something for each of its different cells. */
export function spreadOver<T>(values: readonly T[], at: Uint32Array): T[] {
  const column = new Array<T>(at.length);
  for (let row = 0; row < at.length; row++) column[row] = values[at[row] as number] as T;
  return column;
}
