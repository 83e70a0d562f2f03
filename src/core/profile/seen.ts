import { serialize } from "../api/serialize.ts";
import { type Cell, isBlank } from "../cells/grid.ts";
import { hash } from "../inference/key.ts";

/** All that a profile looked at. */
export interface Seen {
  /** Columns of the sheet, from 1. */
  columns: readonly number[];
  /** The last row of the sheet that was read; the first is the one below the headings. */
  lastRow: number;
  /** What stood there. */
  hash: string;
}

/** One text for all cells of a table and where they stand, whatever blank rows there are between them. */
export const hashOfRows = (rows: readonly { row: number; cells: readonly Cell[] }[]): string =>
  hash(serialize(rows.flatMap(({ row, cells }) => (cells.every(isBlank) ? [] : [[row, cells]]))));
