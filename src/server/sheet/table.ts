import type { Cell } from "../../core/cells/grid.ts";
import { said, Told } from "../../core/messages/said.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import type { Earlier, SheetName, Table } from "../../core/sheet/sheet.ts";
import { learned } from "../answers/taught.ts";
import { readRuns } from "../journal/journal-tabs.ts";
import { spreadsheetLocale } from "../settings/settings.ts";
import { markedColumns } from "./columns.ts";
import { valuesOf } from "./wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet and column that the person is looking at, with its headings; or a sheet that is named, whatever is open.
 * @throws Error with a sentence when that sheet has been deleted.
 */
export function table(sheetId?: string): Table {
  const sheet = sheetId === undefined ? SpreadsheetApp.getActiveSheet() : sheetById(sheetId);
  const { lastRow, headingRow, headings } = headingsOf(sheet);
  return {
    sheetId: String(sheet.getSheetId()),
    sheetName: sheet.getName(),
    headingRow,
    lastRow,
    columns: headings.map((heading, index) => ({
      column: index + 1,
      letter: columnLetter(index + 1),
      heading: heading.trim(),
    })),
    separator: separator(),
    learned: learned(readRuns()),
    selected: Math.max(1, Math.min(sheet.getActiveRange()?.getColumn() ?? 1, headings.length)),
  };
}

/** The sheets that people see, in their order. */
export const sheets = (): SheetName[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => ({ sheetId: String(sheet.getSheetId()), name: sheet.getName() }));

/** Sheets separates arguments by semicolons where the decimal mark is a comma. */
export function separator(): "," | ";" {
  const locale = spreadsheetLocale().replace("_", "-");
  try {
    return new Intl.NumberFormat(locale).format(1.5).includes(",") ? ";" : ",";
  } catch {
    return ",";
  }
}

/** Result columns of a sheet that a later run can go on with: not undone, side by side; the latest first. */
export function earlier(sheetId: string): Earlier[] {
  const marked = markedColumns(sheetById(sheetId));
  if (marked.size === 0) return [];
  return readRuns()
    .reverse()
    .flatMap(({ run, status, function: name, arguments: argumentsText }): Earlier[] => {
      const { read, written } = marked.get(run) ?? { read: [], written: [] };
      const [into] = written;
      const together = into !== undefined && written.every((column, index) => column === into + index);
      if (!together || read[0] === undefined || status === "reverted") return [];
      return [{ run, function: name, argumentsText, read: read[0], into, width: written.length }];
    });
}

/**
 * The headings: in the last frozen row; else in the first, if all that it holds is text and something follows; else
 * blank, in row 0. A sheet that holds nothing has no columns.
 */
function headingsOf(sheet: Sheet): { lastRow: number; headingRow: number; headings: string[] } {
  const area = sheet.getDataRange();
  const [lastRow, width] = [area.getLastRow(), area.getLastColumn()];
  const frozen = sheet.getFrozenRows();
  if (frozen > 0 && frozen < lastRow) {
    const [headings = []] = sheet.getRange(frozen, 1, 1, width).getDisplayValues();
    return { lastRow, headingRow: frozen, headings };
  }
  const first = valuesOf(sheet.getRange(1, 1, 1, width))[0] ?? [];
  const filled = first.filter((cell) => cell !== "");
  if (lastRow === 1 && filled.length === 0) return { lastRow: 0, headingRow: 0, headings: [] };
  const areHeadings = lastRow > 1 && filled.length > 0 && filled.every((cell) => typeof cell === "string");
  return {
    lastRow,
    headingRow: areHeadings ? 1 : 0,
    headings: first.map((cell) => (areHeadings ? String(cell) : "")),
  };
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
    throw new Told(said("sheet.noRange", { address }));
  }
}

/** @throws Error with a sentence when the sheet has been deleted. */
export function sheetById(sheetId: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(Number(sheetId));
  if (sheet === null) throw new Told(said("sheet.deleted"));
  return sheet;
}

/** What a person calls each of some columns, asked for at once: its heading, or its letter. */
export function columnNames(
  sheet: Sheet,
  headingRow: number,
  columns: readonly number[],
): (column: number) => string {
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const headings =
    headingRow > 0 && columns.length > 0
      ? sheet.getRange(headingRow, first, 1, width).getDisplayValues()[0]
      : undefined;
  return (column) => headings?.[column - first]?.trim() || columnLetter(column);
}
