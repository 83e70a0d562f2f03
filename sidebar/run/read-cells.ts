import type { Cell } from "../../src/core/cells/grid.ts";
import { server } from "../server.ts";

/** Cells that one call reads, and that are looked at in all; of a larger sheet the first rows. */
const CELLS_A_CALL = 100_000;
const MOST_CELLS = 1_000_000;

/** How many rows are read from below `headingRow` on, and whether there are more. */
export function rowsToRead(lastRow: number, headingRow: number, columns: number) {
  const there = Math.max(0, lastRow - headingRow);
  const rows = Math.min(there, Math.floor(MOST_CELLS / Math.max(1, columns)));
  return { rows, cut: rows < there };
}

/**
 * Reads rows of some columns from one on, a call at a time; returns them column by column.
 * @param tell told after each call how far it is, 0 to 1; where it returns false nothing more is read
 */
export async function readCells(
  sheetId: string,
  columns: readonly number[],
  fromRow: number,
  rows: number,
  tell: (share: number) => boolean,
): Promise<Cell[][]> {
  const piece = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(1, columns.length)));
  const lines: Cell[][] = [];
  for (let row = 0; row < rows; row += piece) {
    lines.push(...(await server.read(sheetId, [...columns], fromRow + row, Math.min(piece, rows - row))));
    if (!tell(Math.min(1, (row + piece) / rows))) break;
  }
  return columns.map((_, at) => lines.map((line) => line[at] ?? ""));
}
