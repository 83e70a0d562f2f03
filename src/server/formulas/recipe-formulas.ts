import { namesRecipe } from "../../core/sheet/names-recipe.ts";
import { calculate } from "./finish-waiting.ts";
import type { Standing } from "./taken-out.ts";

/** Milliseconds for which cells are waited for. */
const WAITS = 20_000;

/** Has all formulas that name one of these recipes calculated again, on every visible sheet; returns how many there are. */
export function calculateRecipes(names: readonly string[]): number {
  const formulas = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() && sheet.getLastRow() > 0)
    .flatMap((sheet) => {
      const sheetId = String(sheet.getSheetId());
      const written = sheet.getDataRange().getFormulas();
      return written.flatMap((row, down) =>
        row.flatMap((formula, right): Standing[] =>
          names.some((name) => namesRecipe(formula, name))
            ? [{ sheetId, row: down + 1, column: right + 1, formula }]
            : [],
        ),
      );
    });
  calculate(formulas, Date.now() + WAITS);
  return formulas.length;
}
