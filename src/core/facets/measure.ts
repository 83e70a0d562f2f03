import { type Cell, isBlank, isDate, textOf } from "../cells/grid.ts";

/** What a histogram is of: cells that are numbers, cells that are dates, or how long what cells hold is. */
export type Measure = "numbers" | "dates" | "lengths";

/**
 * The number that a cell is, the UTC milliseconds of a date, or how many characters a filled cell holds; undefined for all
 * else, such as a text that looks like a number.
 */
export function measureOf(cell: Cell, of: Measure): number | undefined {
  if (of === "lengths") return isBlank(cell) ? undefined : [...textOf(cell)].length;
  if (of === "numbers") return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
  return isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.getTime() : undefined;
}
