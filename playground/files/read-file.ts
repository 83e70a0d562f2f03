import { basename, extname } from "node:path";
import { type ReadFile, readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { refuseTooLarge } from "./size.ts";

/** How files of spreadsheet programs begin: ZIP for .xlsx and .ods, a compound file for .xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads a CSV or Excel file by what it is, whatever its name says. Throws a sentence when it is neither, or larger than
 * a spreadsheet may be.
 */
export function readFile(bytes: Uint8Array, path: string): ReadFile {
  if (bytes.length === 0) throw new Error("This file is empty.");
  refuseTooLarge(bytes);
  if (WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte))) return readXlsx(bytes);
  return readCsv(bytes, basename(path, extname(path)) || "Sheet1");
}

export type { ReadFile };
