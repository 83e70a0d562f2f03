import Papa from "papaparse";
import type { Book } from "../book.ts";

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

/** A sheet as CSV: what a person sees, up to the last cell that is filled. */
export function writeCsv(book: Book, sheetId: string): string {
  return csvOf(filled(book, sheetId).shown, "\r\n");
}

/** The filled part of a sheet, from A1. */
export function filled(book: Book, sheetId: string) {
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
