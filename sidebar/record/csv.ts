import { type Cell, textOf } from "../../src/core/grid.ts";

/** Rows as CSV that spreadsheets and scripts read alike (RFC 4180); what a spreadsheet would run as a formula is quoted with an apostrophe. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => quoted(typeof cell === "string" ? harmless(cell) : textOf(cell))).join(","),
    )
    .join("\r\n");

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Hands a text to the person as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
