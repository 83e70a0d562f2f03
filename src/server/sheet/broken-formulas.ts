import type { Span } from "../../core/journal/row-set.ts";
import { readColumns } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a formula stands. */
export interface Place {
  row: number;
  column: number;
}

/** What a formula shows that has no room for its results: something else stands in a cell that it would fill. */
const BROKEN = "#REF!";

/** The formulas of a sheet that show #REF!. */
export function brokenFormulas(sheet: Sheet): Place[] {
  if (sheet.getLastRow() === 0) return [];
  const area = sheet.getDataRange();
  const formulas = area.getFormulas();
  if (formulas.every((row) => row.every((formula) => formula === ""))) return [];
  return area
    .getDisplayValues()
    .flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        text === BROKEN && formulas[row]?.[column] ? [{ row: row + 1, column: column + 1 }] : [],
      ),
    );
}

/** The formulas that show #REF! now and did not `before`. */
export function newlyBroken(sheet: Sheet, before: readonly Place[]): Place[] {
  SpreadsheetApp.flush();
  const known = new Set(before.map(({ row, column }) => `${row} ${column}`));
  return brokenFormulas(sheet).filter(({ row, column }) => !known.has(`${row} ${column}`));
}

/**
 * Empties, in rows that were inserted and filled, the cells that a formula fills itself, so that it can again. `before`
 * are the formulas that were broken before that; `inserted` the rows, each span as it was when it came.
 */
export function leaveToFormulas(sheet: Sheet, before: readonly Place[], inserted: readonly Span[]): void {
  const moved = (row: number) =>
    inserted.reduce((now, { first, count }) => (now >= first ? now + count : now), row);
  const earlier = before.map(({ row, column }) => ({ row: moved(row), column }));
  const width = sheet.getLastColumn();
  for (const { row, column } of newlyBroken(sheet, earlier)) {
    const isBroken = () => sheet.getRange(row, column).getDisplayValue() === BROKEN;
    const emptied: (() => void)[] = [];
    for (let at = column; at <= width && isBroken(); at++) {
      for (const { first, count } of inserted) emptied.push(empty(sheet, at, first, count));
      SpreadsheetApp.flush();
    }
    if (isBroken()) for (const putBack of emptied) putBack();
  }
}

/** Empties cells of a column; what it returns writes them again. */
function empty(sheet: Sheet, column: number, first: number, count: number): () => void {
  const values = readColumns(sheet, [column], first, first + count - 1);
  sheet.getRange(first, column, count, 1).clearContent();
  return () =>
    writeCells(
      sheet,
      column,
      values.map((cells, index) => ({ row: first + index, cells })),
    );
}
