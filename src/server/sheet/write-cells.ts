import type { Cell } from "../../core/cells/grid.ts";
import { needsText } from "../../core/journal/needs-text.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { type Span, spans } from "../../core/journal/row-set.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { RANGES, rangeLists, writeCalls } from "../../core/sheet/write-calls.ts";
import { unlessTyped } from "./typed-columns.ts";
import { moment, valuesOf } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Between = "with blank rows between" | "alone" | "its own column";

/** One row's cells to write, side by side. */
export interface RowCells {
  row: number;
  cells: readonly Cell[];
}

/**
 * Writes cells so that each holds exactly what it is given. Sheets reads a string that is set as if it were typed:
 * "01234" becomes 1234, "3/4" a date, "=A1" a formula. So text that could be read so gets the plain-text format first,
 * and what nevertheless reads back as something else is set again in that format. No other format is touched.
 * Rows that are consecutive are written as one rectangle, and the same cell in rows apart as one list of ranges.
 * @param between which cells between them may be written, too, to make one rectangle of two: none but a few that are
 *   blank, none at all, or all, where whatever is not written is blank
 */
export function writeCells(
  sheet: Sheet,
  column: number,
  rows: readonly RowCells[],
  between: Between = "with blank rows between",
): void {
  if (rows.length === 0) return;
  formatAsText(sheet, column, rows, (cell) => typeof cell === "string" && needsText(cell), between);
  setRows(sheet, column, rows, between);

  const wrong = misread(sheet, column, rows);
  if (wrong.length === 0) return;
  formatAsText(sheet, column, wrong, (cell) => typeof cell === "string" && cell !== "");
  formatAutomatic(sheet, column, wrong);
  setRows(sheet, column, wrong, between);

  // An apostrophe at the start is swallowed as the mark of text, so it takes a second one to write it.
  for (const { row, cells } of misread(sheet, column, wrong)) {
    cells.forEach((cell, offset) => {
      if (typeof cell === "string" && cell !== "") sheet.getRange(row, column + offset).setValue(`'${cell}`);
    });
  }
}

/** Gives cells of a column, wherever they lie, one number format. */
export const formatRows = (sheet: Sheet, column: number, rows: readonly number[], format: string): void =>
  formatCells(sheet, [{ column, rows }], format);

function formatCells(
  sheet: Sheet,
  cells: readonly { column: number; rows: readonly number[] }[],
  format: string,
): void {
  const names = cells.flatMap(({ column, rows }) => spans(rows).map((span) => nameOf(column, span)));
  for (let at = 0; at < names.length; at += RANGES) {
    const ranges = sheet.getRangeList(names.slice(at, at + RANGES));
    try {
      ranges.setNumberFormat(format);
    } catch {
      // Some of them may belong to a table.
      for (const range of ranges.getRanges()) unlessTyped(range, (area) => area.setNumberFormat(format));
    }
  }
}

const nameOf = (column: number, { first, count }: Span): string =>
  `${columnLetter(column)}${first}:${columnLetter(column)}${first + count - 1}`;

const listOf = (sheet: Sheet, column: number, list: readonly Span[]) =>
  sheet.getRangeList(list.map((span) => nameOf(column, span)));

function setRows(sheet: Sheet, column: number, rows: readonly RowCells[], which: Between): void {
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const width = rows[0]?.cells.length ?? 1;
  const blank = Array.from({ length: width }, () => "");
  let calls = writeCalls(rows);
  if (which !== "alone" && calls.length > 1) {
    const gap = which === "its own column" ? Number.POSITIVE_INFINITY : GAP;
    const between = blankBetween(sheet, column, width, [...byRow.keys()], gap);
    const joined = writeCalls([...rows, ...between.map((row) => ({ row, cells: blank }))]);
    if (joined.length < calls.length) calls = joined;
  }
  for (const { rows: own, same } of calls) {
    const [first = 1] = own;
    const cells = (row: number) => (byRow.get(row) ?? blank).map(moment);
    if (same) for (const list of rangeLists(own)) listOf(sheet, column, list).setValue(cells(first)[0]);
    else sheet.getRange(first, column, own.length, width).setValues(own.map(cells));
  }
}

/** Blank rows that may lie within one rectangle. */
const GAP = 20;

/** Rows between those to be written that are blank as of now and few together: each rectangle is a call of its own. */
function blankBetween(
  sheet: Sheet,
  column: number,
  width: number,
  rows: readonly number[],
  most: number,
): number[] {
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
    const between = Array.from({ length: gap <= most ? gap : 0 }, (_, step) => end + step);
    return between.every(isBlank) ? between : [];
  });
}

function formatAsText(
  sheet: Sheet,
  column: number,
  rows: readonly RowCells[],
  which: (cell: Cell) => boolean,
  between: Between = "alone",
): void {
  const chosen = (rows[0]?.cells ?? []).map((_cell, offset) => {
    const own = rows.filter(({ cells }) => which(cells[offset] ?? "")).map(({ row }) => row);
    const texts =
      between === "its own column" && rows.every(({ cells }) => typeof cells[offset] === "string");
    return { column: column + offset, rows: texts ? filledUp(own) : own };
  });
  formatCells(sheet, chosen, "@");
}

/** From the first to the last. */
function filledUp(rows: readonly number[]): number[] {
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return rows.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** A number or date that was set into a cell of the plain-text format stands there as text. */
function formatAutomatic(sheet: Sheet, column: number, rows: readonly RowCells[]): void {
  for (const format of ["yyyy-mm-dd", "General"]) {
    const wanted = (cell: Cell = "") =>
      typeof cell !== "string" && (typeof cell === "object") === (format !== "General");
    const chosen = (rows[0]?.cells ?? []).map((_cell, offset) => ({
      column: column + offset,
      rows: rows.filter(({ cells }) => wanted(cells[offset])).map(({ row }) => row),
    }));
    formatCells(sheet, chosen, format);
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
