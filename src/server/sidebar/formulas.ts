import { findWaiting, isOurs } from "../../core/formulas/waiting.ts";
import type { Cell } from "../../core/grid.ts";
import type { Formulas } from "../../core/sidebar-api.ts";
import { findDraggedFormulas, turnIntoRange } from "../dragged-formulas.ts";
import { type Finished, finishWaiting } from "../finish-waiting.ts";
import { locked } from "./lock.ts";
import { writeCells } from "./write-cells.ts";

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
  for (const { row, column } of findWaiting(written, failed)) {
    const cell = sheet.getRange(row + 1, column + 1);
    cell.clearContent();
    SpreadsheetApp.flush();
    cell.setFormula(written[row]?.[column] ?? "");
  }
  SpreadsheetApp.flush();
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
 * keeps what it was. Formulas that still wait or failed are left. Returns how many were frozen.
 * What spilled is found by taking the formula out: the cells that are blank then were its.
 */
export function freeze(): number {
  return locked(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const area = sheet.getDataRange();
    const written = area.getFormulas();
    const before = area.getValues() as Cell[][];
    const places = written.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        isOurs(formula) && !UNFINISHED.test(String(before[r]?.[c]))
          ? [{ row: r + 1, column: c + 1, formula }]
          : [],
      ),
    );
    for (const { row, column } of places) sheet.getRange(row, column).clearContent();
    SpreadsheetApp.flush();
    const after = sheet.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues() as Cell[][];
    const lost = before.map((row, r) => row.map((cell, c) => cell !== "" && after[r]?.[c] === ""));
    for (let c = 0; c < (before[0]?.length ?? 0); c++) {
      const cells = before.flatMap((row, r) => (lost[r]?.[c] ? [{ row: r + 1, cells: [row[c] ?? ""] }] : []));
      writeCells(sheet, c + 1, cells);
    }
    for (const { row, column, formula } of places)
      sheet.getRange(row, column).setNote(`${FROZEN_NOTE}${formula}`);
    return places.length;
  });
}
