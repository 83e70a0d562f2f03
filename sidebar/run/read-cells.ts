import type { Cell } from "../../src/core/cells/grid.ts";
import { server } from "../server.ts";

/** Cells that one call reads, and that are looked at in all; of a larger sheet the first rows. */
const CELLS_A_CALL = 50_000;
const MOST_CELLS = 1_000_000;

/** How many rows are read from below `headingRow` on, and whether there are more. */
export function rowsToRead(lastRow: number, headingRow: number, columns: number) {
  const there = Math.max(0, lastRow - headingRow);
  const rows = Math.min(there, Math.floor(MOST_CELLS / Math.max(1, columns)));
  return { rows, cut: rows < there };
}

/** Cells of some columns, row by row and column by column. */
interface Read {
  rows: Cell[][];
  columns: Cell[][];
}

/**
 * Reads rows of some columns from one on, a call at a time.
 * @param tell told after each call how far it is, 0 to 1; where it returns false nothing more is read
 */
export async function readCells(
  sheetId: string,
  columns: readonly number[],
  fromRow: number,
  rows: number,
  tell: (share: number) => boolean,
): Promise<Read> {
  const piece = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(1, columns.length)));
  const all: Read = { rows: [], columns: columns.map(() => []) };
  for (let row = 0; row < rows; row += piece) {
    const read = await server.read(sheetId, [...columns], fromRow + row, Math.min(piece, rows - row));
    for (const line of read) {
      all.rows.push(line);
      all.columns.forEach((cells, at) => {
        cells.push(line[at] ?? "");
      });
    }
    if (!tell(Math.min(1, (row + piece) / rows))) break;
  }
  return all;
}
