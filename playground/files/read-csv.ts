import Papa from "papaparse";
import type { SheetContent } from "../workbook/sheet-content.ts";
import { decodeText } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { refuseTooMany } from "./size.ts";

/** What a file holds, and what had to be decided while reading it, one sentence each. */
export interface ReadFile {
  sheets: SheetContent[];
  remarks: string[];
}

/** Rows named one by one in a remark; more are only counted. */
export const NAMED_ROWS = 5;

/**
 * Reads CSV, TSV and their kin: every cell as text, exactly as it stands; shorter rows filled up with blanks.
 * Throws a sentence when the file is empty, a quote is never closed, or no spreadsheet holds so many cells.
 */
export function readCsv(bytes: Uint8Array, name: string): ReadFile {
  const { text, remark } = decodeText(bytes);
  const content = text.replace(/^\ufeff/, "");
  if (content.trim() === "") throw new Error("This file is empty.");
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: findDelimiter(content) });
  const open = errors.find(({ type, code }) => type === "Quotes" && code === "MissingQuotes");
  if (open)
    throw new Error(
      `A quoted cell in row ${(open.row ?? 0) + 1} is never closed. Close its quote and open the file again.`,
    );
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  refuseTooMany([{ cells: data }]);
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  const ragged = data.flatMap((row, index) => (row.length < width && row.join("") !== "" ? [index + 1] : []));
  for (const row of data) while (row.length < width) row.push("");
  const remarks = [remark, raggedRemark(ragged, width)].filter((each) => each !== undefined);
  return { sheets: [{ name, cells: data }], remarks };
}

/** Says which rows have too few cells: the numbers of the first, and how many there are. */
export function raggedRemark(
  rows: readonly number[],
  width: number,
  count = rows.length,
): string | undefined {
  if (count === 0) return undefined;
  const named = rows.slice(0, NAMED_ROWS).join(", ");
  const which =
    count === 1
      ? `Row ${named} has`
      : count <= NAMED_ROWS
        ? `Rows ${named} have`
        : `${count} rows (${named}, …) have`;
  return `${which} fewer than ${width} cells; blanks were added at the end.`;
}
