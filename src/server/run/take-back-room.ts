import { isBlank } from "../../core/cells/grid.ts";
import { kindOf, type RunRecord } from "../../core/journal/run-record.ts";
import { marksOf, unmarkColumns } from "../sheet/columns.ts";
import { readColumns } from "../sheet/table.ts";
import { deleteUnmarked, isCopy } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes the columns that a run has inserted and that hold nothing: a result column that is blank, a kept original that
 * is the same as its column. Whatever else stands there stays. Looks at the sheet alone, and so can be done again.
 */
export function takeBackRoom(record: RunRecord): { removed: boolean; left: number } {
  const { run, place, changed } = record;
  let [removed, left] = [0, 0];
  const isMarked = (sheet: Sheet, column: number) =>
    [...marksOf(sheet).values()].some(({ read, written }) => [...read, ...written].includes(column));
  deleteUnmarked(run, isMarked);
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const columns = marksOf(sheet).get(run);
    if (columns === undefined) continue;
    const { read, written, headingRow } = columns;
    const inPlace = place === "in place";
    const isFix = kindOf(record) === "fix";
    const own = place === "new column" ? written : inPlace ? (isFix ? read : read.slice(0, 1)) : [];
    const isSpare = (column: number, index: number) =>
      inPlace
        ? (isFix && changed === 0) || isCopy(sheet, column, written[index] ?? column - 1, headingRow)
        : readColumns(sheet, [column], headingRow + 1, sheet.getLastRow())
            .flat()
            .every(isBlank);
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
