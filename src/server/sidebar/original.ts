import { completeCopy } from "./complete-copy.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts a copy of a column beside it, values and formats, under the heading "… (original)"; leaves none when it fails. */
export function keepOriginal(sheet: Sheet, column: number, headingRow: number, name: string): void {
  sheet.insertColumnsAfter(column, 1);
  try {
    copyBeside(sheet, column);
    if (headingRow > 0) writeCells(sheet, column + 1, [{ row: headingRow, cells: [`${name} (original)`] }]);
  } catch (error) {
    sheet.deleteColumn(column + 1);
    throw error;
  }
}

function copyBeside(sheet: Sheet, column: number): void {
  const rows = sheet.getMaxRows();
  const source = sheet.getRange(1, column, rows, 1);
  const copy = sheet.getRange(1, column + 1, rows, 1);
  copy.clearDataValidations();
  source.copyTo(copy, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  source.copyTo(copy, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  completeCopy(source, copy);
  sheet.setColumnWidth(column + 1, sheet.getColumnWidth(column));
}
