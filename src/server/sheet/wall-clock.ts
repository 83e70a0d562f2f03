import { type Argument, type Cell, isDate } from "../../core/cells/grid.ts";

/*
 * Sheets hands a date to a script as a moment: the one at which a clock in the file's time zone shows what the cell
 * shows. The core knows no time zones and reads what a date shows in UTC. Here one becomes the other.
 */

/** The moments that dates were made from: they go back as they came, even in the hour that a clock shows twice. */
const momentOf = new WeakMap<Date, Date>();

/** What a cell shows, read in UTC; all but dates as they are. */
export function shown(cell: Cell): Cell {
  if (typeof cell !== "object" || !isDate(cell) || Number.isNaN(cell.getTime())) return cell;
  const date = new Date(cell.getTime() + offsetAt(cell.getTime()));
  momentOf.set(date, cell);
  return date;
}

/** The way back: what is to be handed to Sheets, so that a cell shows it. */
export function moment(cell: Cell): Cell {
  if (typeof cell !== "object" || !isDate(cell) || Number.isNaN(cell.getTime())) return cell;
  const wall = cell.getTime();
  return momentOf.get(cell) ?? new Date(wall - offsetAt(wall - offsetAt(wall)));
}

/** An argument of a formula, its dates as they are shown. */
export const shownArgument = (argument: Argument): Argument =>
  Array.isArray(argument)
    ? argument.map((row) => row.map(shown))
    : argument === null || argument === undefined
      ? argument
      : shown(argument);

/** The values of a range, its dates as they are shown. */
export const valuesOf = (range: GoogleAppsScript.Spreadsheet.Range): Cell[][] =>
  (range.getValues() as Cell[][]).map((row) => row.map(shown));

let format: Intl.DateTimeFormat | undefined;

/** Milliseconds by which the clocks of the file's time zone are ahead of UTC at a moment. */
function offsetAt(time: number): number {
  format ??= new Intl.DateTimeFormat("en-US", {
    timeZone: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}
