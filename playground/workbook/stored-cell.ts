import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellValue } from "../book.ts";
import { serialOfDate } from "./serial.ts";

/** A cell that holds exactly this value, text staying text, and nothing else; a date brings its format along. */
export function storedCell(value: CellValue, format: string, timeZone: string): ICellData {
  const style = (pattern: string) => (pattern ? { s: { n: { pattern } } } : {});
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...style(format) };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...style(format) };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING, ...style(format) };
  const v = serialOfDate(value, timeZone);
  return {
    v,
    t: CellValueType.NUMBER,
    ...style(format || (Number.isInteger(v) ? "M/d/yyyy" : "M/d/yyyy H:mm:ss")),
  };
}
