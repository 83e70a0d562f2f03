type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata stays with its column however people insert, sort and move; a column number does not. */
const KEY = "stet.column";

/** Which columns a run reads and writes. */
export interface Columns {
  read: number[];
  written: number[];
}

/** Marks the columns of a run. */
export function markColumns(sheet: Sheet, run: string, columns: Columns): void {
  const mark = (column: number, role: string) => {
    sheet.getRange(1, column, sheet.getMaxRows(), 1).addDeveloperMetadata(KEY, `${run} ${role}`);
  };
  columns.read.forEach((column, index) => {
    mark(column, `read ${index}`);
  });
  columns.written.forEach((column, index) => {
    mark(column, `written ${index}`);
  });
}

/**
 * Where the columns of a run are now.
 * @throws Error with a sentence when one has been deleted.
 */
export function findColumns(sheet: Sheet, run: string): Columns {
  const columns: Columns = { read: [], written: [] };
  for (const { mark, column } of marks(sheet)) {
    const [owner, role, index] = mark.split(" ");
    if (owner === run) columns[role as keyof Columns][Number(index)] = column;
  }
  const whole = (list: number[]) => list.length > 0 && !Array.from(list).includes(undefined as never);
  if (!whole(columns.read) || !whole(columns.written)) {
    throw new Error(
      "A column of this run has been deleted. What was written before is in the Stet changes tab.",
    );
  }
  return columns;
}

function marks(sheet: Sheet): { mark: string; column: number }[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const column = metadata.getLocation().getColumn()?.getColumn();
      return column === undefined ? [] : [{ mark: metadata.getValue() ?? "", column }];
    });
}

/** Takes the marks of one run off again; of every run when none is named. Returns how many. */
export function unmarkColumns(run?: string): number {
  const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find();
  const own =
    run === undefined ? found : found.filter((each) => (each.getValue() ?? "").startsWith(`${run} `));
  for (const metadata of own) metadata.remove();
  return own.length;
}
