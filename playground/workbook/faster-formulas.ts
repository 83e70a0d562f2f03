import {
  CommandType,
  type ICellData,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Each change of cells makes the engine gather the formulas of all sheets, cell by cell and twice: half of the time of a
 * run over ten thousand rows; each row put in or taken out does so three times. Where neither the sheet nor what is written into it holds one, there are none to bring up to
 * date. That a sheet holds none is remembered until something else is done than to write cells without one.
 */
export function hastenFormulas(
  formulas: FormulaDataModel,
  commands: ICommandService,
  workbook: Workbook,
): void {
  const cellsOf = (sheetId: string): Matrix | undefined =>
    workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
  const without = new Set<string>();
  commands.onCommandExecuted(({ id, type, params }) => {
    if (id !== SetRangeValuesMutation.id) {
      if (type === CommandType.MUTATION) without.clear();
      return;
    }
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (cellValue && hasFormula(cellValue)) without.delete(subUnitId);
  });
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, written) => {
    const cells = without.has(sheetId) ? {} : cellsOf(sheetId);
    if (cells === undefined || hasFormula(cells)) return update(unitId, sheetId, written);
    without.add(sheetId);
    return hasFormula(written) ? update(unitId, sheetId, written) : {};
  };
  const gather = formulas.getSheetFormulaData.bind(formulas);
  formulas.getFormulaData = () => {
    const unitId = workbook.getUnitId();
    const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
    const own = ids.map((id) => [id, hasFormula(cellsOf(id) ?? {}) ? (gather(unitId, id) ?? {}) : {}]);
    return { [unitId]: Object.fromEntries(own) };
  };
}

function hasFormula(matrix: Matrix): boolean {
  for (const row in matrix) {
    const cells = matrix[row] as Readonly<Record<string, Nullable<ICellData>>>;
    for (const column in cells) {
      const cell = cells[column];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
