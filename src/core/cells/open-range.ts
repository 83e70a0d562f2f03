import type { Argument, Cell, Grid } from "./grid.ts";

/**
 * The result of a function without the rows below the last filled one of its arguments: an open range such as `A2:A`
 * reaches to the end of the sheet, and a blank that a formula writes there is in the way of whatever is typed below.
 * A result that has not as many rows as the longest argument is left as it is; all blank gives one blank row.
 */
export function endAtLastFilled(result: Grid, args: readonly Argument[]): Grid {
  const ranges = args.filter((arg): arg is Grid => Array.isArray(arg));
  const rows = Math.max(0, ...ranges.map(({ length }) => length));
  if (rows <= 1 || result.length !== rows) return result;
  const longest = ranges.filter(({ length }) => length === rows);
  let filled = rows;
  while (filled > 1 && longest.every((range) => !range[filled - 1]?.some(isFilled))) filled -= 1;
  return result.slice(0, filled);
}

/** A cell with white space alone is in use: Sheets calls it not blank. */
const isFilled = (cell: Cell | null): boolean => cell !== "" && cell !== null;
