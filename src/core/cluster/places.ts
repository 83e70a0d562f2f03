import { type Cell, isBlank } from "../cells/grid.ts";
import { isFailed } from "../cells/show-result.ts";

/** Whether a cell may have another spelling: a number or a date has one, what has failed has none. */
export const isText = (cell: Cell): cell is string =>
  typeof cell === "string" && !isBlank(cell) && !isFailed(cell);

/** The rows in which each different text of a column stands. @param rowAt the row of each cell */
export function placesOf(column: readonly Cell[], rowAt: (index: number) => number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, cell] of column.entries()) {
    if (!isText(cell)) continue;
    const rows = places.get(cell);
    if (rows) rows.push(rowAt(index));
    else places.set(cell, [rowAt(index)]);
  }
  return places;
}
