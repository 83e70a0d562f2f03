import type { Cell } from "../../core/cells/grid.ts";
import { needsText } from "../../core/journal/needs-text.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { spans } from "../../core/journal/row-set.ts";
import { unlessTyped } from "./typed-columns.ts";
import { moment, valuesOf } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One row's cells to write, side by side. */
export interface RowCells {
  row: number;
  cells: readonly Cell[];
}

/**
 * Writes cells so that each holds exactly what it is given. Sheets reads a string that is set as if it were typed:
 * "01234" becomes 1234, "3/4" a date, "=A1" a formula. So text that could be read so gets the plain-text format first,
 * and what nevertheless reads back as something else is set again in that format. No other format is touched.
 * Rows that are consecutive, or have only a few blank ones between them, are written as one rectangle.
 */
export function writeCells(sheet: Sheet, column: number, rows: readonly RowCells[]): void {
  if (rows.length === 0) return;
  formatAsText(sheet, column, rows, (cell) => typeof cell === "string" && needsText(cell));
  setRows(sheet, column, rows);

  const wrong = misread(sheet, column, rows);
  if (wrong.length === 0) return;
  formatAsText(sheet, column, wrong, (cell) => typeof cell === "string" && cell !== "");
  formatAutomatic(sheet, column, wrong);
  setRows(sheet, column, wrong);

  // An apostrophe at the start is swallowed as the mark of text, so it takes a second one to write it.
  for (const { row, cells } of misread(sheet, column, wrong)) {
    cells.forEach((cell, offset) => {
      if (typeof cell === "string" && cell !== "") sheet.getRange(row, column + offset).setValue(`'${cell}`);
    });
  }
}

function setRows(sheet: Sheet, column: number, rows: readonly RowCells[]): void {
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const width = rows[0]?.cells.length ?? 1;
  const blank = Array.from({ length: width }, () => "");
  const numbers = [...byRow.keys()];
  for (const { first, count } of spans([...numbers, ...blankBetween(sheet, column, width, numbers)])) {
    const values = Array.from({ length: count }, (_, step) => (byRow.get(first + step) ?? blank).map(moment));
    sheet.getRange(first, column, count, width).setValues(values);
  }
}

/** Blank rows that may lie within one rectangle. */
const GAP = 20;

/** Rows between those to be written that are blank as of now and few together: each rectangle is a call of its own. */
function blankBetween(sheet: Sheet, column: number, width: number, rows: readonly number[]): number[] {
  const apart = spans(rows);
  const [top] = apart;
  const bottom = apart[apart.length - 1];
  if (top === undefined || bottom === undefined || top === bottom) return [];
  const area = sheet.getRange(top.first, column, bottom.first + bottom.count - top.first, width);
  const values = area.getValues();
  const formulas = area.getFormulas();
  const isBlank = (row: number) =>
    [values, formulas].every((grid) => grid[row - top.first]?.every((cell) => cell === ""));
  return apart.flatMap(({ first, count }, index) => {
    const end = first + count;
    const gap = (apart[index + 1]?.first ?? end) - end;
    const between = Array.from({ length: gap <= GAP ? gap : 0 }, (_, step) => end + step);
    return between.every(isBlank) ? between : [];
  });
}

function formatAsText(
  sheet: Sheet,
  column: number,
  rows: readonly RowCells[],
  which: (cell: Cell) => boolean,
): void {
  const width = rows[0]?.cells.length ?? 1;
  for (let offset = 0; offset < width; offset++) {
    const chosen = rows.filter(({ cells }) => which(cells[offset] ?? "")).map(({ row }) => row);
    for (const { first, count } of spans(chosen))
      unlessTyped(sheet.getRange(first, column + offset, count, 1), (area) => area.setNumberFormat("@"));
  }
}

/** A number or date that was set into a cell of the plain-text format stands there as text. */
function formatAutomatic(sheet: Sheet, column: number, rows: readonly RowCells[]): void {
  for (const { row, cells } of rows) {
    cells.forEach((cell, offset) => {
      if (typeof cell === "string") return;
      const format = typeof cell === "object" ? "yyyy-mm-dd" : "General";
      unlessTyped(sheet.getRange(row, column + offset), (area) => area.setNumberFormat(format));
    });
  }
}

function misread(sheet: Sheet, column: number, rows: readonly RowCells[]): RowCells[] {
  const numbers = rows.map(({ row }) => row);
  const first = Math.min(...numbers);
  const height = Math.max(...numbers) - first + 1;
  const area = sheet.getRange(first, column, height, rows[0]?.cells.length ?? 1);
  const values = valuesOf(area);
  // Only what may be read as a formula can have become one, and look like the text that it was made from.
  const mayBe = rows.some(({ cells }) => cells.some((cell) => typeof cell === "string" && needsText(cell)));
  const formulas = mayBe ? area.getFormulas() : [];
  return rows.filter(
    ({ row, cells }) =>
      !sameCells(values[row - first] ?? [], cells) ||
      (formulas[row - first] ?? []).some((formula) => formula !== ""),
  );
}
