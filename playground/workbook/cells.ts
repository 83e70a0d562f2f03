import { CellValueType, type ICellData, numfmt } from "@univerjs/core";
import type { CellValue } from "../book.ts";
import { type Context, UNIT } from "./context.ts";
import { dateOfSerial } from "./serial.ts";

/**
 * Finds the cells of a sheet that show at zero-based places: what was written there, or what a formula elsewhere spilled
 * onto it. For as long as nothing is changed.
 */
export function cellsOf(
  context: Context,
  sheetId: string,
): (row: number, column: number) => ICellData | undefined {
  const written = context.engine.sheet(sheetId).getCellMatrix().getMatrix();
  const spills = context.engine.formulas.getArrayFormulaCellData()?.[UNIT]?.[sheetId];
  return (row, column) => {
    const cell = written[row]?.[column];
    if (cell && cell.v !== undefined && cell.v !== null) return cell;
    if (cell?.f) return cell;
    const spilled = spills?.[row]?.[column];
    return spilled ? { ...cell, ...spilled, ...(cell?.s ? { s: cell.s } : {}) } : (cell ?? undefined);
  };
}

/** How far down and to the right a sheet holds anything. It goes through what is there, not through the whole grid. */
export function filled(context: Context, sheetId: string): { rows: number; columns: number } {
  const sheet = context.engine.sheet(sheetId);
  const [height, width] = [sheet.getRowCount(), sheet.getColumnCount()];
  const written = sheet.getCellMatrix().getMatrix();
  const spills = context.engine.formulas.getArrayFormulaCellData()?.[UNIT]?.[sheetId] ?? {};
  const cell = cellsOf(context, sheetId);
  const holds = (row: number, column: number) => {
    const { v, f } = cell(row, column) ?? {};
    return (v !== undefined && v !== null && v !== "") || Boolean(f);
  };
  let [rows, columns] = [0, 0];
  for (const matrix of [written, spills])
    for (const down in matrix) {
      const row = Number(down);
      if (row >= height) continue;
      for (const right in matrix[row]) {
        const column = Number(right);
        if (column >= width || (row < rows && column < columns) || !holds(row, column)) continue;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }
    }
  return { rows, columns };
}

/** One such cell. */
export const cellAt = (
  context: Context,
  sheetId: string,
  row: number,
  column: number,
): ICellData | undefined => cellsOf(context, sheetId)(row, column);

/** The cell's number format, `""` when it is automatic. */
export function formatOf(context: Context, cell: ICellData | undefined): string {
  if (!cell?.s) return "";
  return context.engine.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
}

/** What a script gets for the cell. */
export function scriptValue(context: Context, cell: ICellData | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "number") {
    const format = formatOf(context, cell);
    return isDateFormat(format) ? dateOfSerial(value, context.settings.timeZone) : value;
  }
  return typeof value === "string" ? asSheetsSays(value) : value;
}

/** What a person sees in the cell. */
export function shownText(context: Context, cell: ICellData | undefined): string {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true ? "TRUE" : "FALSE";
  if (typeof value !== "number") return asSheetsSays(String(value));
  const format = formatOf(context, cell) || "General";
  const locale = context.settings.locale.replace("_", "-");
  return numfmt.format(format, value, { locale, throws: false });
}

/** Sheets calls a result that finds no room `#REF!`; the engine uses Excel's word. */
export function asSheetsSays(value: string): string {
  return value === "#SPILL!" ? "#REF!" : value;
}

const DATE_FORMATS = new Map<string, boolean>();

export function isDateFormat(format: string): boolean {
  let known = DATE_FORMATS.get(format);
  if (known === undefined) {
    known = format !== "" && format !== "@" && numfmt.isDateFormat(format);
    DATE_FORMATS.set(format, known);
  }
  return known;
}
