import Papa from "papaparse";
import { harmlessCsv } from "../../src/core/cells/harmless-csv.ts";
import type { Area, Book, CellValue } from "../book.ts";

/**
 * Rows as CSV. A lone blank cell is quoted, so that its row is still there when the text is read again, and so is
 * every other mark that could be taken for the one between cells.
 */
export function csvOf(rows: readonly (readonly string[])[], newline = "\n"): string {
  const quotes = (cell: unknown) => /[,;|\t"\r\n]|^\s|\s$/.test(String(cell));
  return rows
    .map((row) => (row.length === 1 && row[0] === "" ? '""' : Papa.unparse([[...row]], { quotes })) + newline)
    .join("");
}

/** A sheet as CSV: what a person sees, up to the last cell that is filled. With `raw`, text that begins like a formula too. */
export function writeCsv(book: Book, sheetId: string, raw = false): string {
  const { shown, area } = filled(book, sheetId);
  return csvOf(raw ? shown : harmlessRows(book.values(sheetId, area), shown), "\r\n");
}

/** What a person sees, with an apostrophe before text that a spreadsheet would run; what is a number or a date stays. */
export function harmlessRows(
  values: readonly (readonly CellValue[])[],
  shown: readonly (readonly string[])[],
): string[][] {
  return shown.map((row, r) =>
    row.map((text, c) => (typeof values[r]?.[c] === "string" ? harmlessCsv(text) : text)),
  );
}

/** The filled part of a sheet, from A1. */
export function filled(book: Book, sheetId: string): { shown: string[][]; area: Area } {
  const sheet = book.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw new Error("This sheet has been deleted.");
  const all = book.displayValues(sheetId, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });
  const rows = all.reduce((last, row, index) => (row.some((cell) => cell !== "") ? index + 1 : last), 0);
  const columns = all.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  return {
    shown: all.slice(0, rows).map((row) => row.slice(0, columns)),
    area: { row: 1, column: 1, rows, columns },
  };
}

function lastFilled(row: readonly string[]): number {
  let last = row.length;
  while (last > 0 && row[last - 1] === "") last--;
  return last;
}
