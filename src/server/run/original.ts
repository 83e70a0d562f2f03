import type { Span } from "../../core/journal/row-set.ts";
import type { Plan } from "../../core/run/plan.ts";
import { markColumns } from "../sheet/columns.ts";
import { completeCopy, writeCopy } from "../sheet/complete-copy.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { wholeColumn } from "../sheet/whole-column.ts";
import { type RowCells, writeCells } from "../sheet/write-cells.ts";
import { insertMarked } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
    const heading = { row: headingRow, cells: [`${name} (original)`] };
    copyBeside(sheet, column, heading, rows === "visible" && sheet.getFilter() !== null);
    return mark;
  } catch (error) {
    sheet.deleteColumn(column + 1);
    throw error;
  }
}

/**
 * Whatever stands in the copy, a person finds the heading that says what it is above it, so that comes first or with it.
 * @param heading what stands in the copy in place of the column's own; in row 0 for a column without one
 * @param someFiltered whether a filter is known to hide some of the rows, which `copyTo` passes over
 */
function copyBeside(sheet: Sheet, column: number, heading: RowCells, someFiltered: boolean): void {
  const source = wholeColumn(sheet, column);
  const copy = wholeColumn(sheet, column + 1);
  copy.clearDataValidations();
  source.copyTo(copy, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  if (someFiltered) {
    const values = valuesOf(source);
    writeCopy(
      source,
      copy,
      values.map((cells, index) => (index + 1 === heading.row ? heading.cells : cells)),
    );
  } else {
    if (heading.row > 0) writeCells(sheet, column + 1, [heading]);
    for (const { first, count } of besides(heading.row, sheet.getMaxRows()))
      copyValues(sheet.getRange(first, column, count, 1), sheet.getRange(first, column + 1, count, 1));
  }
  sheet.setColumnWidth(column + 1, sheet.getColumnWidth(column));
}

/** The rows above and below one. */
const besides = (row: number, last: number): Span[] =>
  [
    { first: 1, count: row - 1 },
    { first: row + 1, count: last - row },
  ].filter(({ count }) => count > 0);

function copyValues(source: Range, copy: Range): void {
  source.copyTo(copy, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  completeCopy(source, copy);
}
