import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import type { Area } from "../book.ts";
import type { Engine } from "./engine.ts";

export const UNIT = "workbook";

/** What decides how text is read and dates are shown. */
export interface Settings {
  /** As `en_GB`. */
  locale: string;
  timeZone: string;
  now: () => Date;
}

/** What every part of the workbook works on. */
export interface Context {
  engine: Engine;
  settings: Settings;
}

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** Runs one of Univer's serialisable changes on a sheet, or throws. */
export function change(context: Context, id: string, sheetId: string, params: object): void {
  const done = context.engine.commands.syncExecuteCommand(id, {
    unitId: UNIT,
    subUnitId: sheetId,
    ...params,
  });
  if (!done) throw new Error(`The workbook refused ${id}.`);
}

/** Univer counts from zero and names both ends. */
export function rangeOf(area: Area) {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Calls `of` with the zero-based place of each cell of the area and gives the answers in its shape. */
export function mapArea<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
    const cells: T[] = [];
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++)
      cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}
