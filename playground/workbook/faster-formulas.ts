import {
  CommandType,
  type ICellData,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";

/** What puts in blank rows or columns, or takes some out. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(
  [InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation].map(({ id }) => id),
);

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Each change of cells makes the engine gather the formulas of all sheets, cell by cell and twice, and each row put in or
 * taken out three times: half of the time of a run over ten thousand rows. A sheet without a formula has none to gather.
 * That it holds none is remembered until something else is done than to write cells without one, or to put in or take out
 * rows and columns.
 */
export function hastenFormulas(
  formulas: FormulaDataModel,
  commands: ICommandService,
  workbook: Workbook,
): void {
  const cellsOf = (sheetId: string): Matrix | undefined =>
    workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
  const without = new Set<string>();
  const holdsNone = (sheetId: string): boolean => {
    if (without.has(sheetId)) return true;
    const isNone = !hasFormula(cellsOf(sheetId) ?? {});
    if (isNone) without.add(sheetId);
    return isNone;
  };
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (id !== SetRangeValuesMutation.id) {
      if (type === CommandType.MUTATION && !WITHOUT_CELLS.has(id)) without.clear();
      return;
    }
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (cellValue && hasFormula(cellValue)) without.delete(subUnitId);
  });
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, written) => {
    if (workbook.getSheetBySheetId(sheetId) == null || !holdsNone(sheetId))
      return update(unitId, sheetId, written);
    return hasFormula(written) ? update(unitId, sheetId, written) : {};
  };
  const gather = formulas.getSheetFormulaData.bind(formulas);
  formulas.getFormulaData = () => {
    const unitId = workbook.getUnitId();
    const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
    const own = ids.map((id) => [id, holdsNone(id) ? {} : (gather(unitId, id) ?? {})]);
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
