import { type Cell, textOf } from "../../../src/core/cells/grid.ts";
import { harmlessCsv } from "../../../src/core/cells/harmless-csv.ts";

/** Rows as CSV that spreadsheets and scripts read alike (RFC 4180); text that a spreadsheet would run is made harmless. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => quoted(typeof cell === "string" ? harmlessCsv(cell) : textOf(cell))).join(","),
    )
    .join("\r\n");

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Hands a text to the person as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
