type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of this name, hidden; made when it is not there. The person stays on the sheet they are on. */
export const hiddenTab = (name: string, headings: readonly string[]): Sheet => tabAndEnd(name, headings).tab;

/** The same with its last row, which holds its headings at least, and whether it has just been made. */
export function tabAndEnd(
  name: string,
  headings: readonly string[],
): { tab: Sheet; last: number; isNew: boolean } {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const there = book.getSheetByName(name);
  // Without its headings it was made by a run that was ended there and then.
  const last = there?.getLastRow() ?? 0;
  if (there !== null && last > 0) return { tab: there, last, isNew: false };
  const active = book.getActiveSheet();
  const sheet = there ?? book.insertSheet(name, book.getNumSheets());
  const width = sheet.getMaxColumns();
  if (width < headings.length) sheet.insertColumnsAfter(width, headings.length - width);
  sheet.getRange(1, 1, 1, headings.length).setValues([[...headings]]);
  sheet.hideSheet();
  book.setActiveSheet(active);
  return { tab: sheet, last: 1, isNew: true };
}

/**
 * Makes a tab large enough for so many lines under those it has, and returns the row of the first. A row stays spare:
 * Sheets refuses to delete all rows that are not frozen.
 */
export function roomFor(tab: Sheet, lines: number, columns: number, last = tab.getLastRow()): number {
  const [rows, width] = [tab.getMaxRows(), tab.getMaxColumns()];
  const needed = last + lines + 1;
  if (needed > rows) tab.insertRowsAfter(rows, needed - rows);
  if (columns > width) tab.insertColumnsAfter(width, columns - width);
  return last + 1;
}
