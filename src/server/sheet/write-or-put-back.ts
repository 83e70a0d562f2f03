import type { Cell } from "../../core/cells/grid.ts";
import { spans } from "../../core/journal/row-set.ts";
import { said, Told } from "../../core/messages/said.ts";
import { columnLetter } from "./column-letter.ts";
import { writeBack } from "./data-validation.ts";
import { brokenFormulas, newlyBroken } from "./spills.ts";
import { readColumns } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one column to write; the column right of it keeps what stands in them. */
export interface ColumnCells {
  column: number;
  cells: readonly { row: number; was: Cell; now: Cell }[];
}

/**
 * Writes cells of columns, all or none: where it fails, what stood in them is put back.
 * Calls `undone` once everything is back.
 * @throws Error with a sentence when a formula elsewhere fills some of them, or with that of what failed.
 */
export function writeOrPutBack(sheet: Sheet, columns: readonly ColumnCells[], undone: () => void): void {
  const before = brokenFormulas(sheet);
  try {
    for (const { column, cells } of columns)
      writeCells(
        sheet,
        column,
        cells.map(({ row, now }) => ({ row, cells: [now] })),
      );
    const [filling] = newlyBroken(sheet, before);
    if (filling === undefined) return;
    const left = columns.filter(({ column }) => column < filling.column).length;
    const cell = `${columnLetter(filling.column - left)}${filling.row}`;
    throw new Told(said("sheet.spilled", { cell }));
  } catch (error) {
    putBack(sheet, columns);
    undone();
    throw error;
  }
}

/** Empties the cells, so that a formula can fill them again, and writes those that none fills. */
function putBack(sheet: Sheet, columns: readonly ColumnCells[]): void {
  const rows = sheet.getMaxRows();
  for (const { column, cells } of columns) {
    for (const { first, count } of spans(cells.map(({ row }) => row))) {
      const area = sheet.getRange(first, column, count, 1);
      area.setNumberFormats(sheet.getRange(first, column + 1, count, 1).getNumberFormats());
      area.clearContent();
    }
  }
  SpreadsheetApp.flush();
  for (const { column, cells } of columns) {
    const now = readColumns(sheet, [column], 1, rows);
    const blank = cells.filter(({ row, was }) => was !== "" && now[row - 1]?.[0] === "");
    writeBack(
      sheet,
      column,
      blank.map(({ row, was }) => ({ row, cells: [was] })),
    );
  }
}
