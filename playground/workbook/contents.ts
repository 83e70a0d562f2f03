import { CellValueType, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area, Book, CellValue } from "../book.ts";
import { cellsOf, filled, formatOf, scriptValue, shownText } from "./cells.ts";
import { areaOf, type CellMatrix, type Context, change, mapArea, UNIT } from "./context.ts";
import { closeRanges, type GridOf, openRanges } from "./open-ranges.ts";
import { storedCell } from "./stored-cell.ts";
import { readTyped } from "./typing.ts";

const MOST_CHARACTERS = 50_000;
const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** What stands in the cells. */
export function contents(
  context: Context,
): Pick<Book, "filled" | "values" | "displayValues" | "formulas" | "type" | "clearContents"> {
  const write = (sheetId: string, area: Area, of: (row: number, column: number) => ICellData) => {
    const cellValue: CellMatrix = {};
    mapArea(area, (row, column) => {
      cellValue[row] ??= {};
      cellValue[row][column] = of(row, column);
    });
    change(context, SetRangeValuesMutation.id, sheetId, { cellValue });
  };
  return {
    filled: (sheetId) => filled(context, sheetId),
    values(sheetId, area) {
      const cell = cellsOf(context, sheetId);
      return mapArea(area, (row, column) => scriptValue(context, cell(row, column)));
    },
    displayValues(sheetId, area) {
      const cell = cellsOf(context, sheetId);
      return mapArea(area, (row, column) => shownText(context, cell(row, column)));
    },
    formulas(sheetId, area) {
      const gridOf = gridsFrom(context, sheetId);
      const cells = context.engine.sheet(sheetId).getCellMatrix().getMatrix();
      return mapArea(area, (row, column) => {
        const formula = cells[row]?.[column]?.f;
        return formula ? openRanges(formula, gridOf) : "";
      });
    },
    type(sheetId, area, values) {
      const cells = context.engine.sheet(sheetId).getCellMatrix();
      const gridOf = gridsFrom(context, sheetId);
      write(sheetId, area, (row, column) => {
        const value = values[row - area.row + 1]?.[column - area.column + 1] ?? "";
        const format = formatOf(context, cells.getValue(row, column) ?? undefined);
        return cellOf(context, value, format, gridOf);
      });
    },
    clearContents: (sheetId, area) => write(sheetId, area, () => EMPTY),
  };
}

/** The cells that the formula in a one-based cell fills: itself, or all that its result spilled over. */
export function resultArea(context: Context, sheetId: string, row: number, column: number): Area {
  const spills = context.engine.formulas.getArrayFormulaRange()?.[UNIT]?.[sheetId]?.[row - 1]?.[column - 1];
  const cell = context.engine
    .sheet(sheetId)
    .getCellMatrix()
    .getValue(row - 1, column - 1);
  return spills && cell?.f && cell.v !== "#SPILL!" ? areaOf(spills) : { row, column, rows: 1, columns: 1 };
}

/** The grid that a formula on the sheet means by a sheet's name. */
export function gridsFrom(context: Context, sheetId: string): GridOf {
  return (name) => {
    const sheet = name ? context.engine.workbook.getSheetBySheetName(name) : context.engine.sheet(sheetId);
    return sheet ? { rows: sheet.getRowCount(), columns: sheet.getColumnCount() } : undefined;
  };
}

/** The cell that holds a value after it was typed or written by a script. Throws when the text is too long. */
function cellOf(context: Context, value: CellValue, format: string, gridOf: GridOf): ICellData {
  if (typeof value !== "string") return { ...EMPTY, ...storedCell(value, format, context.settings.timeZone) };
  if (value.length > MOST_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  const typed = readTyped(value, format, context.settings);
  switch (typed.kind) {
    case "blank":
      return EMPTY;
    case "boolean":
      return { ...EMPTY, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { ...EMPTY, f: closeRanges(typed.formula, gridOf) };
    case "text":
      return {
        ...EMPTY,
        v: typed.value,
        t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case "number": {
      const pattern = format || typed.format;
      return {
        ...EMPTY,
        v: typed.value,
        t: CellValueType.NUMBER,
        ...(pattern ? { s: { n: { pattern } } } : {}),
      };
    }
  }
}
