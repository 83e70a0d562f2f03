import type { Cell } from "../../src/core/cells/grid.ts";
import { columnsIn, rowsOfAll } from "../../src/core/facets/narrow.ts";
import type { Only } from "../../src/core/facets/only.ts";
import { readCells } from "./read-cells.ts";

/** Rows of some columns, those alone that are chosen where any are. */
export interface ChosenCells {
  /** Row by row and column by column. */
  rows: Cell[][];
  columns: Cell[][];
  /** The place of each among all that were read. */
  at: number[];
}

/** The columns to be read for it: those that are wanted, then those that rows are chosen by. */
export const withChosen = (wanted: readonly number[], only: Only | undefined): number[] => [
  ...wanted,
  ...new Set((only ?? []).flatMap(({ column }) => (wanted.includes(column) ? [] : [column]))),
];

/** The places of rows that are chosen, of all where none are; `rows` are those of the columns of `withChosen`. */
export const chosenAmong = (
  wanted: readonly number[],
  rows: readonly (readonly Cell[])[],
  only: Only | undefined,
): number[] => rowsOfAll(columnsIn(withChosen(wanted, only), rows), only ?? []);

/** Reads rows of some columns from one on, as `readCells` does, and takes those that are chosen. */
export async function readChosen(
  sheetId: string,
  wanted: readonly number[],
  fromRow: number,
  rows: number,
  only: Only | undefined,
  tell: (share: number) => boolean,
): Promise<ChosenCells> {
  const read = await readCells(sheetId, withChosen(wanted, only), fromRow, rows, tell);
  if (only === undefined) return { ...read, at: read.rows.map((_, at) => at) };
  const at = chosenAmong(wanted, read.rows, only);
  const chosen = at.map((row) => (read.rows[row] ?? []).slice(0, wanted.length));
  return { rows: chosen, columns: wanted.map((_, column) => chosen.map((cells) => cells[column] ?? "")), at };
}
