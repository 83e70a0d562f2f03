import type { Cell } from "../../core/cells/grid.ts";
import { spans } from "../../core/journal/row-set.ts";
import { said, Told } from "../../core/messages/said.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { newlyBroken, type Place } from "./broken-formulas.ts";
import { writeBack } from "./data-validation.ts";
import { formatsOf } from "./number-formats.ts";
import { readColumns } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one column to write; the column right of it keeps what stands in them. */
export interface ColumnCells {
  column: number;
  cells: readonly { row: number; was: Cell; now: Cell }[];
}

/**
 * Writes cells of a column, all or none: where it fails, what stood in them is put back.
 * @param unbroken the formulas that showed before that they have no room
 * @param kept the columns that have their original beside them, which goes again where this fails
 * @throws Error with a sentence when a formula elsewhere fills some of them, or with that of what failed.
 */
export function writeOrPutBack(
  sheet: Sheet,
  { column, cells }: ColumnCells,
  unbroken: readonly Place[],
  kept: readonly number[],
): void {
  try {
    writeCells(
      sheet,
      column,
      cells.map(({ row, now }) => ({ row, cells: [now] })),
      "alone",
    );
    const [filling] = newlyBroken(sheet, unbroken);
    if (filling === undefined) return;
    const left = kept.filter((each) => each < filling.column).length;
    const cell = `${columnLetter(filling.column - left)}${filling.row}`;
    throw new Told(said("sheet.spilled", { cell }));
  } catch (error) {
    putBack(sheet, { column, cells });
    throw error;
  }
}

/** Empties cells, so that a formula can fill them again, and writes what stood in those that none fills. */
export function putBack(sheet: Sheet, { column, cells }: ColumnCells): void {
  for (const { first, count } of spans(cells.map(({ row }) => row))) {
    const area = sheet.getRange(first, column, count, 1);
    area.setNumberFormats(formatsOf(sheet.getRange(first, column + 1, count, 1)));
    area.clearContent();
  }
  SpreadsheetApp.flush();
  const now = readColumns(sheet, [column], 1, sheet.getMaxRows());
  const blank = cells.filter(({ row, was }) => was !== "" && now[row - 1]?.[0] === "");
  writeBack(
    sheet,
    column,
    blank.map(({ row, was }) => ({ row, cells: [was] })),
  );
}
