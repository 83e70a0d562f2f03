import { kindOf, ROWS_SPLIT, type RunRecord } from "../../core/journal/run-record.ts";
import { marksOf, unmarkColumns } from "../sheet/columns.ts";
import { deleteUnmarked, isBlankColumn, isCopy, isNumbering } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes the columns that a run has inserted and that hold nothing: a result column that is blank, a kept original that
 * is the same as its column, numbers of rows of which none is there twice, whatever the log says of them. Whatever else stands there stays, above the heading too, and
 * so does a formula that shows nothing. Looks at the sheet alone, and so can be done again.
 */
export function takeBackRoom(record: RunRecord): { removed: boolean; left: number } {
  const { run, place } = record;
  let [removed, left] = [0, 0];
  const isMarked = (sheet: Sheet, column: number) =>
    [...marksOf(sheet).values()].some(({ read, written }) => [...read, ...written].includes(column));
  deleteUnmarked(run, isMarked);
  SpreadsheetApp.flush(); // A copy is compared with what formulas make of cells that have just been put back.
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const columns = marksOf(sheet).get(run);
    if (columns === undefined) continue;
    const { read, written, headingRow } = columns;
    const inPlace = place === "in place";
    const isFix = kindOf(record) === "fix";
    const isSplit = place === ROWS_SPLIT;
    const own = isSplit
      ? written.slice(1)
      : place === "new column"
        ? written
        : inPlace
          ? isFix
            ? read
            : read.slice(0, 1)
          : [];
    const isSpare = (column: number, index: number) =>
      inPlace
        ? isCopy(sheet, column, written[index] ?? column - 1, headingRow)
        : isBlankColumn(sheet, column, headingRow) ||
          (isSplit && isNumbering(sheet, column, headingRow, record.rows));
    const spare = own.filter((column, index) => column !== undefined && isSpare(column, index));
    [...spare]
      .sort((a, b) => a - b)
      .forEach((column, gone) => {
        sheet.deleteColumn(column - gone);
      });
    removed += spare.length;
    left += own.filter((column) => column !== undefined).length - spare.length;
  }
  if (left === 0) unmarkColumns(run);
  return { removed: removed > 0, left };
}
