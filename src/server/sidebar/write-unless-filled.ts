import type { Cell } from "../../core/grid.ts";
import { spans } from "../../core/journal/row-set.ts";
import { brokenFormulas, newlyBroken, type Place } from "./spills.ts";
import { readColumns } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one column to write, and the column that keeps what stands in them. */
export interface ColumnCells {
  column: number;
  original: number;
  cells: readonly { row: number; was: Cell; now: Cell }[];
}

/**
 * Writes cells, unless a formula elsewhere fills some of them: such a formula shows #REF! then, so all are put back.
 * Returns where that formula stands; undefined when the cells are written.
 */
export function writeUnlessFilled(sheet: Sheet, columns: readonly ColumnCells[]): Place | undefined {
  const before = brokenFormulas(sheet);
  for (const { column, cells } of columns)
    writeCells(
      sheet,
      column,
      cells.map(({ row, now }) => ({ row, cells: [now] })),
    );
  const [filling] = newlyBroken(sheet, before);
  if (filling !== undefined) for (const each of columns) putBack(sheet, each);
  return filling;
}

/** Empties the cells, so that a formula can fill them again, and writes those that none fills. */
function putBack(sheet: Sheet, { column, original, cells }: ColumnCells): void {
  const rows = sheet.getMaxRows();
  const formats = sheet.getRange(1, original, rows, 1).getNumberFormats();
  for (const { first, count } of spans(cells.map(({ row }) => row)))
    sheet.getRange(first, column, count, 1).clearContent();
  sheet.getRange(1, column, rows, 1).setNumberFormats(formats);
  SpreadsheetApp.flush();
  const now = readColumns(sheet, [column], 1, rows);
  const blank = cells.filter(({ row, was }) => was !== "" && now[row - 1]?.[0] === "");
  writeCells(
    sheet,
    column,
    blank.map(({ row, was }) => ({ row, cells: [was] })),
  );
}
