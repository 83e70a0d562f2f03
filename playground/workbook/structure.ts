import { BooleanNumber, Direction, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { Book } from "../book.ts";
import { gridsFrom } from "./contents.ts";
import { type CellMatrix, type Context, change, rangeOf, UNIT } from "./context.ts";
import { isFiltered } from "./data-menu.ts";
import { closeRanges, openRanges } from "./open-ranges.ts";
import { sort } from "./sort.ts";

const MOST_CELLS = 10_000_000;

/** Rows and columns come, go and move; formulas, notes and metadata follow. */
export function structure(
  context: Context,
): Pick<
  Book,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "moveColumn"
  | "sort"
  | "rowIsHidden"
  | "hideRows"
> {
  const gridOf = (sheetId: string) =>
    gridsFrom(context, sheetId)(undefined) as { rows: number; columns: number };
  const rows = (sheetId: string, from: number, count: number) => ({
    ...rangeOf({ row: from, rows: count, column: 1, columns: gridOf(sheetId).columns }),
    rangeType: RANGE_TYPE.ROW,
  });
  const columns = (sheetId: string, from: number, count: number) => ({
    ...rangeOf({ row: 1, rows: gridOf(sheetId).rows, column: from, columns: count }),
    rangeType: RANGE_TYPE.COLUMN,
  });
  return {
    insertRows(sheetId, before, count) {
      const grid = gridOf(sheetId);
      refuseTooMany(context, count * grid.columns);
      const direction = before > grid.rows ? Direction.DOWN : Direction.UP;
      const open = openFormulas(context);
      change(context, InsertRowByRangeCommand.id, sheetId, {
        range: rows(sheetId, before, count),
        direction,
      });
      if (direction === Direction.DOWN) closeAgain(context, open);
    },
    deleteRows(sheetId, from, count) {
      if (count >= gridOf(sheetId).rows) throw new Error("You can't delete all the rows on the sheet.");
      const range = rows(sheetId, from, count);
      whileActive(context, sheetId, () => change(context, RemoveRowByRangeCommand.id, sheetId, { range }));
    },
    insertColumns(sheetId, before, count) {
      const grid = gridOf(sheetId);
      refuseTooMany(context, count * grid.rows);
      const direction = before > grid.columns ? Direction.RIGHT : Direction.LEFT;
      change(context, InsertColByRangeCommand.id, sheetId, {
        range: columns(sheetId, before, count),
        direction,
      });
    },
    deleteColumns(sheetId, from, count) {
      if (count >= gridOf(sheetId).columns) throw new Error("You can't delete all the columns on the sheet.");
      const range = columns(sheetId, from, count);
      whileActive(context, sheetId, () => change(context, RemoveColByRangeCommand.id, sheetId, { range }));
    },
    moveColumn(sheetId, from, before) {
      if (before === from || before === from + 1) return;
      const fromRange = columns(sheetId, from, 1);
      const moved = { fromRange, toRange: columns(sheetId, before, 1), range: fromRange };
      whileActive(context, sheetId, () => change(context, MoveColsCommand.id, sheetId, moved));
    },
    sort: (sheetId, area, column, ascending) => sort(context, sheetId, area, column, ascending),
    rowIsHidden(sheetId, row) {
      const line = context.engine
        .sheet(sheetId)
        .getRowManager()
        .getRow(row - 1);
      if (line?.hd !== BooleanNumber.TRUE) return "no";
      return isFiltered(line) ? "filtered" : "hidden";
    },
    hideRows(sheetId, from, count, hidden) {
      const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
      change(context, id, sheetId, { ranges: [rows(sheetId, from, count)] });
    },
  };
}

/** Throws in Sheets' words when so many more cells would make the workbook too large. */
export function refuseTooMany(context: Context, more: number): void {
  const sheets = context.engine.workbook.getSheets();
  const cells = sheets.reduce((sum, sheet) => sum + sheet.getRowCount() * sheet.getColumnCount(), 0);
  if (cells + more > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/**
 * Does something to a sheet as the active one: where rows or columns go or are moved, Univer moves the formulas of the
 * active sheet, whichever sheet they are gone from.
 */
function whileActive(context: Context, sheetId: string, act: () => void): void {
  const { workbook } = context.engine;
  const before = workbook.getActiveSheet(true);
  workbook.setActiveSheet(context.engine.sheet(sheetId));
  try {
    act();
  } finally {
    if (before) workbook.setActiveSheet(before);
  }
}

type OpenFormula = { sheetId: string; row: number; column: number; formula: string };

/** The formulas with a range that runs to the end of its sheet. */
function openFormulas(context: Context): OpenFormula[] {
  const found: OpenFormula[] = [];
  for (const [sheetId, rows] of Object.entries(context.engine.formulas.getFormulaData()[UNIT] ?? {})) {
    const gridOf = gridsFrom(context, sheetId);
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries<{ f?: string } | null>(cells ?? {})) {
        const formula = openRanges(cell?.f ?? "", gridOf);
        if (cell && formula !== cell.f)
          found.push({ sheetId, row: Number(row), column: Number(column), formula });
      }
    }
  }
  return found;
}

/** Lets ranges that ran to the end of a sheet run to its new end. */
function closeAgain(context: Context, open: readonly OpenFormula[]): void {
  for (const { sheetId, row, column, formula } of open) {
    const f = closeRanges(formula, gridsFrom(context, sheetId));
    if (context.engine.sheet(sheetId).getCellMatrix().getValue(row, column)?.f === f) continue;
    const cellValue: CellMatrix = { [row]: { [column]: { f } } };
    change(context, SetRangeValuesMutation.id, sheetId, { cellValue });
  }
}
