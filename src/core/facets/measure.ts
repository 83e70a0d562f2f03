import { type Cell, isDate } from "../cells/grid.ts";

/** What a histogram is of: cells that are numbers, or cells that are dates. */
export type Measure = "numbers" | "dates";

/** The number that a cell is, or the UTC milliseconds of a date; undefined for all else, such as a text that looks like one. */
export function measureOf(cell: Cell, of: Measure): number | undefined {
  if (of === "numbers") return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
  return isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.getTime() : undefined;
}
