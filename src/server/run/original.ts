import { markColumns } from "../sheet/columns.ts";
import { completeCopy } from "../sheet/complete-copy.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { insertMarked } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Inserts a copy of a column beside it, values and formats, under the heading "… (original)", and marks it as the one of
 * this index that the run reads; leaves none when it fails.
 */
export function keepOriginal(
  sheet: Sheet,
  run: string,
  index: number,
  { column, headingRow, name }: { column: number; headingRow: number; name: string },
): void {
  insertMarked(sheet, run, column, 1);
  try {
    markColumns(
      sheet,
      run,
      "read",
      [...Array.from({ length: index }, () => undefined), column + 1],
      headingRow,
    );
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
