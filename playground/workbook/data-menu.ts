import { BooleanNumber, type IObjectArrayPrimitiveType, type IRowData, type Nullable } from "@univerjs/core";
import { SetRowDataMutation, SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import type { Area } from "../book.ts";
import { cellAt, shownText } from "./cells.ts";
import { type Context, change, rangeOf } from "./context.ts";
import { sort } from "./sort.ts";

/** What a person does to the rows of a whole sheet: its frozen rows are headings, or its first one where none are. */
export interface DataMenu {
  sortSheet(sheetId: string, column: number, ascending: boolean): void;
  /** What the cells of a column show below the headings, each text once, in order. */
  textsOf(sheetId: string, column: number): string[];
  /** Hides the rows whose cell in the column shows none of these; `undefined` shows all that a filter has hidden. */
  filterBy(sheetId: string, column: number, texts: readonly string[] | undefined): void;
}

/** Marks a row that a filter has hidden; the mark moves with the row. */
const FILTERED = { filtered: true };

export const isFiltered = (row: Nullable<Partial<IRowData>>): boolean => row?.custom?.filtered === true;

export function dataMenu(context: Context): DataMenu {
  const rowsOf = (sheetId: string): Area => {
    const sheet = context.engine.sheet(sheetId);
    const { endRow, endColumn } = sheet.getCellMatrix().getDataRange();
    const headings = Math.max(1, sheet.getFreeze().ySplit);
    return { row: headings + 1, column: 1, rows: Math.max(0, endRow + 1 - headings), columns: endColumn + 1 };
  };
  const textIn = (sheetId: string, row: number, column: number) =>
    shownText(context, cellAt(context, sheetId, row - 1, column - 1));
  const lines = ({ row, rows }: Area) => Array.from({ length: rows }, (_, index) => row + index);
  /** Marks rows or takes the mark off, and hides or shows them. */
  const mark = (sheetId: string, rows: readonly number[], filtered: boolean) => {
    if (rows.length === 0) return;
    const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
    for (const row of rows) rowData[row - 1] = { custom: filtered ? FILTERED : {} };
    change(context, SetRowDataMutation.id, sheetId, { rowData });
    const { columns } = rowsOf(sheetId);
    const ranges = rows.map((row) => rangeOf({ row, rows: 1, column: 1, columns: Math.max(1, columns) }));
    change(context, filtered ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, sheetId, { ranges });
  };
  return {
    sortSheet(sheetId, column, ascending) {
      const area = rowsOf(sheetId);
      if (area.rows > 1) sort(context, sheetId, area, column, ascending);
    },
    textsOf: (sheetId, column) => [
      ...new Set(lines(rowsOf(sheetId)).map((row) => textIn(sheetId, row, column))),
    ],
    filterBy(sheetId, column, texts) {
      const manager = context.engine.sheet(sheetId).getRowManager();
      const rows = lines(rowsOf(sheetId));
      const before = rows.filter((row) => isFiltered(manager.getRow(row - 1)));
      mark(sheetId, before, false);
      const shown = new Set(texts);
      const visible = rows.filter((row) => manager.getRow(row - 1)?.hd !== BooleanNumber.TRUE);
      if (texts)
        mark(
          sheetId,
          visible.filter((row) => !shown.has(textIn(sheetId, row, column))),
          true,
        );
    },
  };
}
