import { namesRecipe } from "../../core/sheet/names-recipe.ts";
import { calculateAnew } from "./finish-waiting.ts";
import { restoreTakenOut, type Standing } from "./taken-out.ts";

/** Milliseconds for which cells are waited for. */
const WAITS = 20_000;

/** Stet's own hidden tabs hold no formulas. */
const OWN = /^Stet /;

/** Has all formulas that name one of these recipes calculated again; returns how many name each. */
export function calculateRecipes(names: readonly string[]): number[] {
  restoreTakenOut();
  const formulas = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getLastRow() > 0 && !(sheet.isSheetHidden() && OWN.test(sheet.getName())))
    .flatMap((sheet) => {
      const sheetId = String(sheet.getSheetId());
      const written = sheet.getDataRange().getFormulas();
      return written.flatMap((row, down) =>
        row.flatMap((formula, right): (Standing & { of: boolean[] })[] => {
          const of = names.map((name) => formula !== "" && namesRecipe(formula, name));
          return of.includes(true) ? [{ sheetId, row: down + 1, column: right + 1, formula, of }] : [];
        }),
      );
    });
  calculateAnew(
    formulas.map(({ of: _, ...standing }) => standing),
    Date.now() + WAITS,
  );
  return names.map((_, at) => formulas.filter(({ of }) => of[at]).length);
}
