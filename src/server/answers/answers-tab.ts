import { BUCKETS, type Bucket, bucketOf, readBucket, writeBucket } from "../../core/inference/bucket.ts";

/** The hidden sheet that keeps answers: a row a bucket, its text cut into as many cells as it needs. */
export const ANSWERS_TAB = "Stet answers";

/** A cell takes 50,000 characters; a bucket at most four cells, so that the tab stays under 1,024 cells. */
const CELL = 49_000;
const CELLS = 4;

/** Characters that a cell may be shorter, so that the next begins with one that may begin a cell. */
const SLACK = 1000;

/** Days an answer is kept after it was last remembered. */
export const KEPT_DAYS = 180;

export const hasAnswersTab = (): boolean =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(ANSWERS_TAB) !== null;

/**
 * Every bucket that the tab holds, of what is accepted; empty when there is no tab. Two calls to the sheet. Whatever
 * people did to the tab (sorted it, deleted rows or columns, typed into it), what is still readable is found.
 */
export function readAnswersTab(accept: (key: string, kept: Bucket[string]) => boolean): Map<number, Bucket> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(ANSWERS_TAB);
  const buckets = new Map<number, Bucket>();
  if (sheet === null) return buckets;
  for (const row of sheet.getDataRange().getValues()) {
    for (const [key, kept] of Object.entries(readBucket(row.slice(0, CELLS).map(String).join("")))) {
      if (!accept(key, kept)) continue;
      const number = bucketOf(key);
      const bucket = buckets.get(number);
      if (bucket) bucket[key] = kept;
      else buckets.set(number, { [key]: kept });
    }
  }
  return buckets;
}

/**
 * Writes the tab whole, without answers older than 180 days; makes it, hidden, when it is not there and there is
 * something to keep; deletes it when nothing is left. For who holds the document lock since the tab was read.
 * @throws Google's exception when the file or the tab is protected.
 */
export function writeAnswersTab(buckets: ReadonlyMap<number, Bucket>): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(ANSWERS_TAB);
  const oldest = Math.floor(Date.now() / 86_400_000) - KEPT_DAYS;
  const rows = Array.from({ length: BUCKETS }, (_, number) => row(buckets.get(number) ?? {}, oldest));
  if (rows.every((cells) => cells[0] === "")) {
    if (sheet !== null) book.deleteSheet(sheet);
    return;
  }
  const target = sheet ?? hiddenTab(book);
  const missing = { rows: BUCKETS - target.getMaxRows(), columns: CELLS - target.getMaxColumns() };
  if (missing.rows > 0) target.insertRowsAfter(target.getMaxRows(), missing.rows);
  if (missing.columns > 0) target.insertColumnsAfter(target.getMaxColumns(), missing.columns);
  target.getRange(1, 1, BUCKETS, CELLS).setNumberFormat("@").setValues(rows);
  const below = target.getLastRow() - BUCKETS;
  if (below > 0) target.getRange(BUCKETS + 1, 1, below, CELLS).clearContent();
}

function row(bucket: Bucket, oldest: number): string[] {
  const young = Object.fromEntries(Object.entries(bucket).filter(([, [, day]]) => day >= oldest));
  const text = Object.keys(young).length === 0 ? "" : writeBucket(young, (CELL - SLACK) * CELLS);
  const cells: string[] = [];
  for (let from = 0; cells.length < CELLS; ) {
    const to = cutAt(text, from);
    cells.push(text.slice(from, to));
    from = to;
  }
  return cells;
}

/**
 * Where a cell ends that begins at `from`: not within a surrogate pair, whose halves do not survive apart, and not
 * before an apostrophe, which Sheets swallows at the start of a cell.
 */
function cutAt(text: string, from: number): number {
  let to = from + CELL;
  while (to > from + CELL - SLACK && /['\uDC00-\uDFFF]/.test(text.charAt(to))) to--;
  return to;
}

function hiddenTab(book: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(ANSWERS_TAB, book.getSheets().length);
  book.setActiveSheet(active);
  sheet.hideSheet();
  return sheet;
}
