import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { CellValue } from "../book.ts";
import type { CellMatrix, Settings } from "./context.ts";
import { closeRanges } from "./open-ranges.ts";
import { storedCell } from "./stored-cell.ts";

/** A cell as a file holds it: the value as it stands, never read as if typed. */
export type ContentCell = CellValue | { value: CellValue; format?: string; formula?: string };

/** A sheet as a file holds it, from A1; rows may be ragged. */
export interface SheetContent {
  name: string;
  cells: readonly (readonly ContentCell[])[];
  /** How large the grid is at least; 1,000 rows and 26 columns if absent. */
  size?: { rows: number; columns: number };
}

const SIZE = { rows: 1000, columns: 26 };

/** Univer's form of a sheet, to start a workbook with. */
export function sheetData(content: SheetContent, id: string, settings: Settings): Partial<IWorksheetData> {
  const widest = content.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const { rows, columns } = content.size ?? SIZE;
  const rowCount = Math.max(rows, content.cells.length);
  const columnCount = Math.max(columns, widest);
  const cellData: CellMatrix = {};
  content.cells.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      const {
        value,
        format = "",
        formula,
      } = typeof cell === "object" && "value" in cell ? cell : { value: cell };
      const grid = { rows: rowCount, columns: columnCount };
      if (formula) cells[c] = { f: closeRanges(formula, (name) => (name ? undefined : grid)) };
      else if (value !== "" || format)
        cells[c] =
          value === "" ? { s: { n: { pattern: format } } } : storedCell(value, format, settings.timeZone);
    });
    cellData[r] = cells;
  });
  return {
    id,
    name: content.name,
    rowCount,
    columnCount,
    cellData: cellData as NonNullable<IWorksheetData["cellData"]>,
  };
}
