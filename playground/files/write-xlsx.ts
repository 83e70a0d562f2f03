import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import type { Book, CellValue } from "../book.ts";
import { AUTOMATIC } from "../workbook/formats.ts";
import { serialOfDate } from "../workbook/serial.ts";
import { filled } from "./write-csv.ts";

/** The longest text that a cell of Excel holds. */
const MOST_CHARACTERS = 32_767;

/** The whole workbook for Excel: values with their types and number formats, text always as text. */
export function writeXlsx(book: Book): Uint8Array {
  const workbook = utils.book_new();
  for (const { id, name } of book.sheets())
    utils.book_append_sheet(workbook, sheetOf(book, id), nameIn(workbook.SheetNames, name));
  return new Uint8Array(
    write(workbook, { type: "array", bookType: "xlsx", bookSST: true, compression: true }),
  );
}

function sheetOf(book: Book, sheetId: string): WorkSheet {
  const { area } = filled(book, sheetId);
  if (area.rows === 0) return utils.aoa_to_sheet([]);
  const values = book.values(sheetId, area);
  const formats = book.numberFormats(sheetId, area);
  const data = values.map((row, r) =>
    row.map((value, c) => cellOf(value, formats[r]?.[c] ?? "", book.timeZone)),
  );
  const sheet: WorkSheet = {
    "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: { r: area.rows - 1, c: area.columns - 1 } }),
  };
  data.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) sheet[utils.encode_cell({ r, c })] = cell;
    });
  });
  return sheet;
}

function cellOf(value: CellValue, format: string, timeZone: string): CellObject | undefined {
  const look = format === "" || format === AUTOMATIC ? {} : { z: format };
  if (value === "") return undefined;
  if (typeof value === "boolean") return { t: "b", v: value };
  if (typeof value === "number") return { t: "n", v: value, ...look };
  if (typeof value === "string") return { t: "s", v: literally(value), ...look };
  return { t: "n", v: serialOfDate(value, timeZone), ...look };
}

/** Excel writes odd characters as `_x000D_`; text that looks so by itself needs its underscore written that way. */
function literally(text: string): string {
  return text.slice(0, MOST_CHARACTERS).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

/** Excel forbids some characters in the names of sheets, more than 31 of them, and twice the same name. */
function nameIn(taken: readonly string[], name: string): string {
  const allowed = name.replace(/[[\]:*?/\\]/g, " ").trim() || "Sheet";
  const lower = taken.map((each) => each.toLowerCase());
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const candidate = allowed.slice(0, 31 - ending.length) + ending;
    if (!lower.includes(candidate.toLowerCase())) return candidate;
  }
}
