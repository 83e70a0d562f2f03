type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of this name, hidden; made when it is not there. The person stays on the sheet they are on. */
export function hiddenTab(name: string, headings: readonly string[]): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const there = book.getSheetByName(name);
  // Without its headings it was made by a run that was ended there and then.
  if (there !== null && there.getLastRow() > 0) return there;
  const active = book.getActiveSheet();
  const sheet = there ?? book.insertSheet(name, book.getNumSheets());
  const missing = headings.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet
    .getRange(1, 1, 1, headings.length)
    .setValues([[...headings]])
    .setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.hideSheet();
  book.setActiveSheet(active);
  return sheet;
}

/**
 * Makes a tab large enough for so many lines under those it has, and returns the row of the first. A row stays spare:
 * Sheets refuses to delete all rows that are not frozen.
 */
export function roomFor(tab: Sheet, lines: number, columns: number): number {
  const last = tab.getLastRow();
  const missing = { rows: last + lines + 1 - tab.getMaxRows(), columns: columns - tab.getMaxColumns() };
  if (missing.rows > 0) tab.insertRowsAfter(tab.getMaxRows(), missing.rows);
  if (missing.columns > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missing.columns);
  return last + 1;
}
