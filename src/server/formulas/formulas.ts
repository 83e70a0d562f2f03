import type { Formulas } from "../../core/api/sidebar-api.ts";
import type { Sliced } from "../../core/journal/operation.ts";
import { findWaiting, isOurs, type Place } from "../../core/sheet/waiting-formulas.ts";
import { carryOut } from "../operations/carry-out.ts";
import { locked } from "../sheet/lock.ts";
import { findDraggedFormulas, turnIntoRange } from "./dragged-formulas.ts";
import { calculate, type Finished, finishSteps } from "./finish-waiting.ts";
import type { Standing } from "./taken-out.ts";

/** What formulas of Stet there are on the sheet that is open. */
export function formulas(): Formulas {
  const area = SpreadsheetApp.getActiveSheet().getDataRange();
  const shown = area.getDisplayValues().flat();
  return {
    count: area.getFormulas().flat().filter(isOurs).length,
    waiting: shown.filter((text) => text.startsWith("#HF WAITING")).length,
    failed: shown.filter((text) => text.startsWith("#HF ") && !text.startsWith("#HF WAITING")).length,
    dragged: findDraggedFormulas(),
  };
}

/** Sets formulas with failed cells on the open sheet again, then finishes everything that waits, on all sheets. */
export function finishFormulas(): Sliced<Finished> {
  return carryOut({ name: "finish formulas", run: "", settles: "formulas finished" }, (order) =>
    finishSteps(order, (deadline) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const area = sheet.getDataRange();
      const written = area.getFormulas();
      const shown = area.getDisplayValues();
      const failed = shown.map((row) => row.map((text) => (text.startsWith("#HF ") ? "#HF WAITING" : "")));
      calculate(standing(sheet, written, findWaiting(written, failed)), deadline);
    }),
  );
}

/** Turns formulas that were dragged down into one range formula each. Returns how many there were. */
export function toRange(): number {
  return locked(() => {
    const runs = findDraggedFormulas();
    turnIntoRange(runs);
    return runs.length;
  });
}

const standing = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  written: readonly (readonly string[])[],
  places: readonly Place[],
): Standing[] =>
  places.map(({ row, column }) => ({
    sheetId: String(sheet.getSheetId()),
    row: row + 1,
    column: column + 1,
    formula: written[row]?.[column] ?? "",
  }));
