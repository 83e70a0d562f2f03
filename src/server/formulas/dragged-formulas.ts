import { findDragged } from "../../core/sheet/dragged-formulas.ts";
import { isOurs } from "../../core/sheet/waiting-formulas.ts";
import { withTakenOut } from "./taken-out.ts";

/** A run of dragged formulas on the active sheet. */
export interface DraggedRun {
  /** Its cells, as "C2:C301". */
  a1: string;
  count: number;
  formula: string;
}

/** The runs of dragged formulas on the active sheet, column by column. */
export function findDraggedFormulas(): DraggedRun[] {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getLastRow() === 0) return [];
  const formulas = sheet.getDataRange().getFormulas();
  return (formulas[0] ?? []).flatMap((_, column) => {
    const cells = formulas.map((row) => row[column] ?? "");
    if (!cells.some(isOurs)) return [];
    return findDragged(cells, 1).map(({ row, count, formula }) => ({
      a1: sheet.getRange(row, column + 1, count, 1).getA1Notation(),
      count,
      formula,
    }));
  });
}

/** Puts the range formula into the first cell of each run and clears the others, so that it can spill over them. */
export function turnIntoRange(runs: readonly DraggedRun[]): void {
  const sheet = SpreadsheetApp.getActiveSheet();
  const sheetId = String(sheet.getSheetId());
  for (const { a1, formula } of runs) {
    const range = sheet.getRange(a1);
    const [row, column] = [range.getRow(), range.getColumn()];
    const first = { sheetId, row, column, formula };
    withTakenOut([first], () => {
      range.clearContent();
      SpreadsheetApp.flush();
      sheet.getRange(row, column).setFormula(formula);
    });
  }
}
