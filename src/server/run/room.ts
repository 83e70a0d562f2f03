import { isBlank } from "../../core/cells/grid.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { readColumns } from "../sheet/table.ts";
import { wholeColumn } from "../sheet/whole-column.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** On a column beside which a run is about to insert others: the run, how many, and how many the sheet had before. */
const KEY = "stet.room";

/**
 * Inserts columns right of one. That it is about to is marked on that column first, so that one that was inserted by a
 * run which ended there and then is found again. Returns the mark.
 */
export function insertMarked(sheet: Sheet, run: string, after: number, count: number): string {
  const mark = `${run} ${count} ${sheet.getMaxColumns()}`;
  wholeColumn(sheet, after).addDeveloperMetadata(KEY, mark);
  SpreadsheetApp.flush();
  sheet.insertColumnsAfter(after, count);
  return mark;
}

/** Takes one mark off again; every run's when none is named. */
export function unmarkRoom(mark?: string): void {
  const all = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY);
  for (const metadata of (mark === undefined ? all : all.withValue(mark)).find()) metadata.remove();
}

/** Deletes blank columns of a run that stand where they were inserted and were not marked as its own. */
export function deleteUnmarked(run: string, isMarked: (sheet: Sheet, column: number) => boolean): void {
  for (const metadata of marks(run)) {
    const column = metadata.getLocation().getColumn()?.getColumn();
    const sheet = metadata.getLocation().getColumn()?.getSheet();
    const [, count = 0, before = 0] = (metadata.getValue() ?? "").split(" ").map(Number);
    const isThere = sheet !== undefined && column !== undefined && sheet.getMaxColumns() >= before + count;
    if (isThere)
      for (let at = column + count; at > column; at--)
        if (!isMarked(sheet, at) && isBlankColumn(sheet, at)) sheet.deleteColumn(at);
    metadata.remove();
  }
}

/** Whether a column holds nothing but its heading, and no formula that shows nothing. */
export function isBlankColumn(sheet: Sheet, column: number, headingRow = 0): boolean {
  const cells = readColumns(sheet, [column], 1, sheet.getLastRow());
  const formulas = formulasOf(sheet, column, cells.length);
  return cells.every(
    ([cell = ""], index) => index + 1 === headingRow || (isBlank(cell) && formulas[index]?.[0] === ""),
  );
}

/**
 * Whether a column holds what another one holds, but for their headings; where that one has a formula, any value. A
 * formula of its own is nobody's copy.
 */
export function isCopy(sheet: Sheet, copy: number, of: number, headingRow: number): boolean {
  const rows = readColumns(sheet, [copy, of], 1, sheet.getLastRow());
  const [own, others] = [copy, of].map((column) => formulasOf(sheet, column, rows.length));
  return rows.every(
    ([one = "", other = ""], index) =>
      index + 1 === headingRow ||
      (own?.[index]?.[0] === "" &&
        (isBlank(one) || others?.[index]?.[0] !== "" || sameCells([one], [other]))),
  );
}

/** Whether a column holds, but for its heading, whole numbers alone of so many rows, each once, and no formula. */
export function isNumbering(sheet: Sheet, column: number, headingRow: number, rows: number): boolean {
  const cells = readColumns(sheet, [column], 1, sheet.getLastRow()).flat();
  const formulas = formulasOf(sheet, column, cells.length);
  const held = cells.filter((cell, index) => index + 1 !== headingRow && !isBlank(cell));
  const numbers = held.filter((cell): cell is number => Number.isInteger(cell)).sort((a, b) => a - b);
  const [least = 0] = numbers;
  return (
    formulas.every(([formula]) => formula === "") &&
    new Set(numbers).size === held.length &&
    (numbers[held.length - 1] ?? 0) - least < rows
  );
}

const formulasOf = (sheet: Sheet, column: number, rows: number): string[][] =>
  rows === 0 ? [] : sheet.getRange(1, column, rows, 1).getFormulas();

function marks(run: string) {
  return SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .filter((each) => (each.getValue() ?? "").startsWith(`${run} `));
}
