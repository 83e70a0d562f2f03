import { BUCKETS, type Bucket, readBucket, writeBucket } from "../core/inference/bucket.ts";

/** The hidden sheet that keeps answers: a row a bucket, its text cut into as many cells as it needs. */
export const ANSWERS_TAB = "Stet answers";

/** A cell takes 50,000 characters; a bucket at most four cells, so that the tab stays under 1,024 cells. */
const CELL = 49_000;
const CELLS = 4;

/** Days an answer is kept after it was last remembered. */
export const KEPT_DAYS = 180;

/** Every bucket that the tab holds; empty when there is no tab. Two calls to the sheet. */
export function readAnswersTab(): Map<number, Bucket> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(ANSWERS_TAB);
  const buckets = new Map<number, Bucket>();
  if (sheet === null) return buckets;
  const rows = sheet.getRange(1, 1, BUCKETS, CELLS).getValues();
  rows.forEach((row, number) => {
    const text = row.map(String).join("");
    if (text !== "") buckets.set(number, readBucket(text));
  });
  return buckets;
}

/**
 * Writes the tab whole, under the document lock, without answers older than 180 days; makes it, hidden, when it is
 * not there and there is something to keep; deletes it when nothing is left.
 * @throws Google's exception when the lock is not free within ten seconds, or the file is protected.
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
  const lock = LockService.getDocumentLock();
  lock?.waitLock(10_000);
  try {
    const target = sheet ?? hiddenTab(book);
    const missing = BUCKETS - target.getMaxRows();
    if (missing > 0) target.insertRowsAfter(target.getMaxRows(), missing);
    target.getRange(1, 1, BUCKETS, CELLS).setNumberFormat("@").setValues(rows);
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
}

function row(bucket: Bucket, oldest: number): string[] {
  const young = Object.fromEntries(Object.entries(bucket).filter(([, [, day]]) => day >= oldest));
  const text = Object.keys(young).length === 0 ? "" : writeBucket(young, CELL * CELLS);
  return Array.from({ length: CELLS }, (_, index) => text.slice(index * CELL, (index + 1) * CELL));
}

function hiddenTab(book: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(ANSWERS_TAB, book.getSheets().length);
  book.setActiveSheet(active);
  sheet.hideSheet();
  return sheet;
}
