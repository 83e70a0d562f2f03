import { BooleanNumber, type ICellData, type IStyleData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import type { Area, Book } from "../book.ts";
import { formatOf } from "./cells.ts";
import { areaOf, type CellMatrix, type Context, change, mapArea, rangeOf } from "./context.ts";

/** What Sheets names the format of a cell that was given none. */
export const AUTOMATIC = "General";

/** How cells look. */
export function formats(
  context: Context,
): Pick<
  Book,
  | "numberFormats"
  | "setNumberFormats"
  | "backgrounds"
  | "setBackgrounds"
  | "setBold"
  | "clearFormats"
  | "freezeRows"
  | "columnWidth"
  | "setColumnWidth"
  | "merges"
  | "merge"
> {
  const cellsIn = (sheetId: string) => {
    const cells = context.engine.sheet(sheetId).getCellMatrix().getMatrix();
    return (row: number, column: number): ICellData | undefined => cells[row]?.[column] ?? undefined;
  };
  const styleOf = (at: ICellData | undefined) => context.engine.workbook.getStyles().getStyleByCell(at);
  const restyle = (sheetId: string, area: Area, of: (row: number, column: number) => IStyleData | null) => {
    const cellValue: CellMatrix = {};
    const cell = cellsIn(sheetId);
    mapArea(area, (row, column) => {
      cellValue[row] ??= {};
      const { t = null, f, si } = cell(row, column) ?? {};
      // Without its type, text such as "01234" would become a number as soon as it gets a number format; without its
      // formula, it is read as one that takes it away.
      cellValue[row][column] = {
        s: of(row, column),
        t,
        ...(f != null && { f }),
        ...(si != null && { si }),
      };
    });
    change(context, SetRangeValuesMutation.id, sheetId, { cellValue });
  };
  return {
    numberFormats(sheetId, area) {
      const cell = cellsIn(sheetId);
      return mapArea(area, (row, column) => formatOf(context, cell(row, column)) || AUTOMATIC);
    },
    setNumberFormats: (sheetId, area, formats) =>
      restyle(sheetId, area, (row, column) => {
        const pattern = formats[row - area.row + 1]?.[column - area.column + 1] ?? "";
        const automatic = pattern === "" || /^general$/i.test(pattern);
        return { n: automatic ? null : { pattern } };
      }),
    backgrounds(sheetId, area) {
      const cell = cellsIn(sheetId);
      return mapArea(area, (row, column) => styleOf(cell(row, column))?.bg?.rgb ?? "#ffffff");
    },
    setBackgrounds: (sheetId, area, colors) =>
      restyle(sheetId, area, (row, column) => {
        const rgb = colors[row - area.row + 1]?.[column - area.column + 1];
        return { bg: rgb ? { rgb } : null };
      }),
    setBold: (sheetId, area, bold) =>
      restyle(sheetId, area, () => ({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE })),
    clearFormats: (sheetId, area) => restyle(sheetId, area, () => null),
    freezeRows: (sheetId, rows) =>
      change(context, SetFrozenMutation.id, sheetId, {
        xSplit: 0,
        ySplit: rows,
        startRow: rows || -1,
        startColumn: -1,
        resetScroll: true,
      }),
    columnWidth: (sheetId, column) => context.engine.sheet(sheetId).getColumnWidth(column - 1),
    setColumnWidth: (sheetId, column, width) =>
      change(context, SetWorksheetColWidthMutation.id, sheetId, {
        colWidth: width,
        ranges: [wholeColumn(context, sheetId, column)],
      }),
    merges: (sheetId) => context.engine.sheet(sheetId).getMergeData().map(areaOf),
    merge: (sheetId, area) =>
      change(context, AddWorksheetMergeMutation.id, sheetId, { ranges: [rangeOf(area)] }),
  };
}

function wholeColumn(context: Context, sheetId: string, column: number) {
  return rangeOf({ row: 1, rows: context.engine.sheet(sheetId).getRowCount(), column, columns: 1 });
}
