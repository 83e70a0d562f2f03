/** The tab of this name, hidden; made when it is not there. The person stays on the sheet they are on. */
export function hiddenTab(name: string, headings: readonly string[]): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const there = book.getSheetByName(name);
  if (there !== null) return there;
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getSheets().length);
  sheet
    .getRange(1, 1, 1, headings.length)
    .setValues([[...headings]])
    .setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.hideSheet();
  book.setActiveSheet(active);
  return sheet;
}
