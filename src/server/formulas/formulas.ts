import type { Formulas } from "../../core/api/sidebar-api.ts";
import type { Cell } from "../../core/cells/grid.ts";
import { findWaiting, isOurs, type Place } from "../../core/sheet/waiting-formulas.ts";
import { locked } from "../sheet/lock.ts";
import { IN_A_TABLE, isTyped } from "../sheet/typed-columns.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { findDraggedFormulas, turnIntoRange } from "./dragged-formulas.ts";
import { calculate, deadlineFromNow, type Finished, finishWaiting } from "./finish-waiting.ts";
import { restoreTakenOut, type Standing, withTakenOut } from "./taken-out.ts";

/** How the note begins that a frozen formula leaves behind. */
export const FROZEN_NOTE = "Stet froze this formula: ";

/** What a cell shows that has no value yet, or whose value failed. */
const UNFINISHED = /^(#HF |#ERROR!|Loading)/;

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
export function finishFormulas(): Finished {
  const sheet = SpreadsheetApp.getActiveSheet();
  const area = sheet.getDataRange();
  const written = area.getFormulas();
  const shown = area.getDisplayValues();
  const failed = shown.map((row) => row.map((text) => (text.startsWith("#HF ") ? "#HF WAITING" : "")));
  restoreTakenOut();
  calculate(standing(sheet, written, findWaiting(written, failed)), deadlineFromNow());
  return finishWaiting();
}

/** Turns formulas that were dragged down into one range formula each. Returns how many there were. */
export function toRange(): number {
  return locked(() => {
    const runs = findDraggedFormulas();
    turnIntoRange(runs);
    return runs.length;
  });
}

/**
 * Replaces formulas of Stet on the open sheet by what they show, spilled cells included; a note on the formula's cell
 * keeps what it was. Formulas that still wait or failed are left, and those in typed columns of a table. Returns how many were frozen.
 * What spilled is found by taking the formula out: the cells that are blank then were its.
 * @param selected only formulas in the selected cells
 */
export function freeze(selected: boolean): number {
  return locked(() => {
    restoreTakenOut();
    const sheet = SpreadsheetApp.getActiveSheet();
    const area = sheet.getDataRange();
    const written = area.getFormulas();
    const shown = valuesOf(area);
    const chosen = selected ? sheet.getActiveRange() : area;
    const inside = (row: number, column: number) =>
      chosen !== null &&
      chosen.getRow() <= row &&
      row <= chosen.getLastRow() &&
      chosen.getColumn() <= column &&
      column <= chosen.getLastColumn();
    // What a formula filled there could not be written as text for sure.
    const known = new Map<number, boolean>();
    const typed = (column: number) => {
      const is = known.get(column) ?? isTyped(sheet, column, 1);
      known.set(column, is);
      return is;
    };
    const places = written.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        isOurs(formula) && !typed(c + 1) && !UNFINISHED.test(String(shown[r]?.[c])) && inside(r + 1, c + 1)
          ? [{ row: r, column: c }]
          : [],
      ),
    );
    if (places.length === 0 && [...known.values()].includes(true)) throw new Error(IN_A_TABLE);
    // The notes come first: whatever ends this run, what stood there can be read.
    for (const { row, column } of places)
      sheet.getRange(row + 1, column + 1).setNote(`${FROZEN_NOTE}${written[row]?.[column]}`);
    withTakenOut(standing(sheet, written, places), () => {
      writeLost(sheet, shown);
    });
    return places.length;
  });
}

/** Writes as values what has gone blank since, because a formula had filled it. */
function writeLost(sheet: GoogleAppsScript.Spreadsheet.Sheet, before: readonly Cell[][]): void {
  const width = before[0]?.length ?? 1;
  const after = valuesOf(sheet.getRange(1, 1, before.length, width));
  for (let c = 0; c < width; c++) {
    const lost = before.flatMap((row, r) =>
      row[c] !== "" && after[r]?.[c] === "" ? [{ row: r + 1, cells: [row[c] ?? ""] }] : [],
    );
    writeCells(sheet, c + 1, lost);
  }
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
