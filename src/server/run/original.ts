import type { Plan } from "../../core/run/plan.ts";
import { markColumns } from "../sheet/columns.ts";
import { completeCopy } from "../sheet/complete-copy.ts";
import { wholeColumn } from "../sheet/whole-column.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { insertMarked } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Inserts a copy of a column beside it, values and formats, under the heading "… (original)", and marks it as the one of
 * this index that the run reads; leaves none when it fails. Returns the mark of the room that it made.
 */
export function keepOriginal(
  sheet: Sheet,
  run: string,
  index: number,
  { column, headingRow, name }: { column: number; headingRow: number; name: string },
  rows: Plan["rows"] = "all",
): string {
  const mark = insertMarked(sheet, run, column, 1);
  try {
    markColumns(
      sheet,
      run,
      "read",
      [...Array.from({ length: index }, () => undefined), column + 1],
      headingRow,
    );
    copyBeside(sheet, column, rows === "visible" && sheet.getFilter() !== null);
    if (headingRow > 0) writeCells(sheet, column + 1, [{ row: headingRow, cells: [`${name} (original)`] }]);
    return mark;
  } catch (error) {
    sheet.deleteColumn(column + 1);
    throw error;
  }
}

/** @param someFiltered whether a filter is known to hide some of the rows, which `copyTo` passes over */
function copyBeside(sheet: Sheet, column: number, someFiltered: boolean): void {
  const source = wholeColumn(sheet, column);
  const copy = wholeColumn(sheet, column + 1);
  copy.clearDataValidations();
  source.copyTo(copy, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  if (!someFiltered) source.copyTo(copy, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  completeCopy(source, copy, someFiltered);
  sheet.setColumnWidth(column + 1, sheet.getColumnWidth(column));
}
