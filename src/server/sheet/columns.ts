import { said, Told } from "../../core/messages/said.ts";
import { wholeColumn } from "./whole-column.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata stays with its column however people insert, sort and move; a column number does not. */
const KEY = "stet.column";

/** Which columns a run reads and writes. */
export interface Columns {
  read: number[];
  written: number[];
  /** The row of their headings; 0 when there is none. */
  headingRow: number;
}

/** What a column is to a run; by what stands in one that is chosen in, rows are taken. */
type Role = "read" | "written" | "chosen";

/** Marks columns of a run; one that is undefined is not marked. */
export function markColumns(
  sheet: Sheet,
  run: string,
  role: Role,
  columns: readonly (number | undefined)[],
  headingRow: number,
): void {
  // The first comes last: only with it are they all there.
  for (let index = columns.length - 1; index >= 0; index--) {
    const column = columns[index];
    if (column !== undefined)
      wholeColumn(sheet, column).addDeveloperMetadata(KEY, markOf(run, role, index, headingRow));
  }
}

const markOf = (run: string, role: Role, index: number, headingRow: number): string =>
  `${run} ${role} ${index} ${headingRow}`;

/**
 * Where the columns of a run are now.
 * @throws Error with a sentence when one has been deleted.
 */
export function findColumns(sheet: Sheet, run: string): Columns {
  const columns = markedColumns(sheet).get(run);
  if (columns === undefined) {
    throw new Told(said("runs.columnDeleted"));
  }
  return columns;
}

/**
 * The same of a run of which is known how many columns it has, asking about its own marks alone: every mark that is looked
 * at is a call, and a sheet bears those of all its runs.
 */
export function findOwnColumns(
  sheet: Sheet,
  run: string,
  { read, written, headingRow }: { read: number; written: number; headingRow: number },
): Columns {
  const own = (role: Role, count: number) =>
    Array.from({ length: count }, (_, index) => markedAs(sheet, run, role, index, headingRow));
  const columns = { read: own("read", read), written: own("written", written), headingRow };
  const isWhole = [...columns.read, ...columns.written].every((column) => column !== undefined);
  return isWhole ? (columns as Columns) : findColumns(sheet, run);
}

/**
 * Where the columns are that rows of a run are chosen by, of those that it neither reads nor writes.
 * @throws Error with a sentence when one has been deleted.
 */
export const findChosenColumns = (sheet: Sheet, run: string, count: number, headingRow: number): number[] =>
  Array.from({ length: count }, (_, index) => {
    const column = markedAs(sheet, run, "chosen", index, headingRow);
    if (column === undefined) throw new Told(said("runs.columnDeleted"));
    return column;
  });

function markedAs(
  sheet: Sheet,
  run: string,
  role: Role,
  index: number,
  headingRow: number,
): number | undefined {
  const marks = sheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .withValue(markOf(run, role, index, headingRow))
    .find();
  return marks[marks.length - 1]?.getLocation().getColumn()?.getColumn();
}

/** The columns of every run that still has all of its own on this sheet. */
export function markedColumns(sheet: Sheet): Map<string, Columns> {
  const whole = (list: number[]) => list.length > 0 && !Array.from(list).includes(undefined as never);
  return new Map([...marksOf(sheet)].filter(([, { read, written }]) => whole(read) && whole(written)));
}

/** The columns of every run that are on this sheet, with holes for those that are not. */
export function marksOf(sheet: Sheet): Map<string, Columns> {
  const found = new Map<string, Columns>();
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const column = metadata.getLocation().getColumn()?.getColumn();
    const [run = "", role, index, headingRow] = (metadata.getValue() ?? "").split(" ");
    // Whoever works in the file can mark its columns too.
    if (column === undefined || (role !== "read" && role !== "written") || !/^\d{1,3}$/.test(index ?? ""))
      continue;
    const columns = found.get(run) ?? { read: [], written: [], headingRow: Number(headingRow) };
    columns[role][Number(index)] = column;
    found.set(run, columns);
  }
  return found;
}

/** Takes the marks of one run off again; of every run when none is named. Returns how many. */
export function unmarkColumns(run?: string): number {
  const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find();
  const own =
    run === undefined ? found : found.filter((each) => (each.getValue() ?? "").startsWith(`${run} `));
  for (const metadata of own) metadata.remove();
  return own.length;
}
