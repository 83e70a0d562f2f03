import type { Cell } from "../../core/cells/grid.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import type { Earlier, Table } from "../../core/sheet/sheet.ts";
import { learned } from "../answers/taught.ts";
import { readRuns } from "../journal/journal-tabs.ts";
import { columnLetter } from "./column-letter.ts";
import { markedColumns } from "./columns.ts";
import { valuesOf } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet and column that the person is looking at, with its headings; or a sheet that is named, whatever is open.
 * @throws Error with a sentence when that sheet has been deleted.
 */
export function table(sheetId?: string): Table {
  const sheet = sheetId === undefined ? SpreadsheetApp.getActiveSheet() : sheetById(sheetId);
  const lastColumn = sheet.getLastColumn();
  const lastRow = sheet.getLastRow();
  const headingRow = lastColumn === 0 ? 0 : findHeadingRow(sheet, lastColumn, lastRow);
  const headings =
    headingRow === 0 ? [] : (sheet.getRange(headingRow, 1, 1, lastColumn).getDisplayValues()[0] ?? []);
  const runs = readRuns();
  return {
    sheetId: String(sheet.getSheetId()),
    sheetName: sheet.getName(),
    headingRow,
    lastRow,
    columns: Array.from({ length: lastColumn }, (_, index) => ({
      column: index + 1,
      letter: columnLetter(index + 1),
      heading: (headings[index] ?? "").trim(),
    })),
    separator: separator(),
    earlier: earlier(sheet, runs),
    learned: learned(runs),
    selected: Math.max(1, Math.min(sheet.getActiveRange()?.getColumn() ?? 1, lastColumn)),
  };
}

/** Sheets separates arguments by semicolons where the decimal mark is a comma. */
function separator(): "," | ";" {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().replace("_", "-");
  try {
    return new Intl.NumberFormat(locale).format(1.5).includes(",") ? ";" : ",";
  } catch {
    return ",";
  }
}

/** Result columns of this sheet that a later run can go on with: not undone, side by side. */
function earlier(sheet: Sheet, runs: readonly RunRecord[]): Earlier[] {
  const marked = markedColumns(sheet);
  if (marked.size === 0) return [];
  return [...runs]
    .reverse()
    .flatMap(({ run, status, function: name, arguments: argumentsText }): Earlier[] => {
      const { read, written } = marked.get(run) ?? { read: [], written: [] };
      const [into] = written;
      const together = into !== undefined && written.every((column, index) => column === into + index);
      if (!together || read[0] === undefined || status === "reverted") return [];
      return [{ run, function: name, argumentsText, read: read[0], into, width: written.length }];
    });
}

/** The last frozen row; else the first row, if all that it holds is text and something follows. */
function findHeadingRow(sheet: Sheet, columns: number, lastRow: number): number {
  const frozen = sheet.getFrozenRows();
  if (frozen > 0 && frozen < lastRow) return frozen;
  const first = valuesOf(sheet.getRange(1, 1, 1, columns))[0] ?? [];
  const filled = first.filter((cell) => cell !== "");
  return lastRow > 1 && filled.length > 0 && filled.every((cell) => typeof cell === "string") ? 1 : 0;
}

/** The cells of some columns from a row on, row by row, to the last row or as many as `most`. */
export function read(sheetId: string, columns: readonly number[], fromRow: number, most?: number): Cell[][] {
  const sheet = sheetById(sheetId);
  const last = sheet.getLastRow();
  return readColumns(sheet, columns, fromRow, most ? Math.min(last, fromRow + most - 1) : last);
}

export function readColumns(sheet: Sheet, columns: readonly number[], from: number, to: number): Cell[][] {
  if (to < from || columns.length === 0) return [];
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const rows = valuesOf(sheet.getRange(from, first, to - from + 1, width));
  return rows.map((row) => columns.map((column) => row[column - first] ?? ""));
}

/**
 * The cells of a range as a person names it: `D2:D20`, `Lists!A:A`.
 * @throws Error with a sentence when there is no such range.
 */
export function range(address: string): Cell[][] {
  try {
    return valuesOf(SpreadsheetApp.getActiveSpreadsheet().getRange(address));
  } catch {
    throw new Error(`There is no range "${address}" in this document. Write it like D2:D20 or Lists!A2:A.`);
  }
}

/** @throws Error with a sentence when the sheet has been deleted. */
export function sheetById(sheetId: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((each) => String(each.getSheetId()) === sheetId);
  if (sheet === undefined) throw new Error("The sheet has been deleted.");
  return sheet;
}

/** What a person calls a column: its heading, or its letter. */
export function columnName(sheet: Sheet, headingRow: number, column: number): string {
  const heading = headingRow > 0 ? sheet.getRange(headingRow, column).getDisplayValue().trim() : "";
  return heading === "" ? columnLetter(column) : heading;
}
