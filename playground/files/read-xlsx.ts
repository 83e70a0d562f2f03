import { type CellObject, read, SSF, type WorkSheet } from "@e965/xlsx";
import type { ContentCell } from "../workbook/sheet-content.ts";
import type { ReadFile } from "./read-csv.ts";
import { refuseTooMany } from "./size.ts";

/** Days between the two calendars of Excel. */
const DAYS_1904 = 1462;

/**
 * Reads an Excel workbook: numbers, dates, booleans and text keep their type, number formats stay, formulas become
 * their last values. Throws a sentence when the file cannot be read.
 */
export function readXlsx(bytes: Uint8Array): ReadFile {
  const workbook = parse(bytes);
  const later = workbook.Workbook?.WBProps?.date1904 ? DAYS_1904 : 0;
  let formulas = 0;
  const sheets = workbook.SheetNames.map((name) => {
    const rows: (CellObject | undefined)[][] = (workbook.Sheets[name] as WorkSheet)["!data"] ?? [];
    const cells = Array.from(rows, (row) =>
      Array.from(row ?? [], (cell) => {
        if (cell?.f) formulas++;
        return contentOf(cell, later);
      }),
    );
    while (cells.length > 0 && (cells.at(-1) ?? []).every((cell) => cell === "")) cells.pop();
    return { name, cells };
  });
  refuseTooMany(sheets);
  const remark = `${formulas} formula${formulas === 1 ? " was" : "s were"} read as the value${formulas === 1 ? "" : "s"} last calculated.`;
  return { sheets, remarks: formulas > 0 ? [remark] : [] };
}

function parse(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: true,
      cellFormula: true,
      cellHTML: false,
    });
  } catch (error) {
    const locked = /password|encrypt/i.test(String(error));
    if (locked)
      throw new Error("This Excel file is protected by a password. Save it without one and open it again.");
    throw new Error(
      "This Excel file is damaged or of a kind that cannot be read. Save it anew as .xlsx or .csv.",
    );
  }
}

function contentOf(cell: CellObject | undefined, later: number): ContentCell {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "z") return "";
  const format = formatOf(cell);
  if (cell.t === "e") return cell.w ?? "#ERROR!";
  if (cell.t === "b") return cell.v === true;
  if (cell.t === "n" && typeof cell.v === "number") {
    const value = later && format && SSF.is_date(format) ? cell.v + later : cell.v;
    return format ? { value, format } : value;
  }
  const value = String(cell.v);
  return format === "@" && value ? { value, format } : value;
}

/** The format, `""` for none; Excel's own short date is one that shows four digits of the year. */
function formatOf(cell: CellObject): string {
  const format = String(cell.z ?? "");
  if (/^general$/i.test(format)) return "";
  return /^m\/d\/yy$/i.test(format) ? "M/d/yyyy" : format;
}
