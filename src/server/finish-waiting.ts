import { findWaiting, isWaiting } from "../core/formulas/waiting.ts";
import { sweep } from "./remember.ts";

/** Where the formulas stand that have been taken out to be set again, so that a killed run loses none. */
const TAKEN_OUT = "stet.takenOut";

/** Google ends a menu item after six minutes; a new round starts only in the first five. */
const SECONDS = 300;

interface Taken {
  sheet: string;
  row: number;
  column: number;
  formula: string;
}

/** What came of finishing: formulas that waited at first, and those that still do. */
export interface Finished {
  formulas: number;
  left: number;
}

/**
 * Sets every formula with waiting cells again, on every sheet, until none waits or the time is up. What is known
 * already comes from what is remembered: only the waiting values are asked for.
 */
export function finishWaiting(): Finished {
  restoreTakenOut();
  sweep();
  const deadline = Date.now() + SECONDS * 1000;
  let waiting = find();
  const formulas = waiting.formulas.length;
  for (let fruitless = 0; waiting.formulas.length > 0 && fruitless < 3 && Date.now() < deadline; ) {
    setAgain(waiting.formulas);
    settle(waiting.formulas, deadline);
    sweep();
    const after = find();
    fruitless = after.cells < waiting.cells ? 0 : fruitless + 1;
    waiting = after;
  }
  return { formulas, left: waiting.formulas.length };
}

/** Puts back formulas that a run, ended by Google in between, had taken out. Cells that were filled since stay. */
export function restoreTakenOut(): void {
  const store = PropertiesService.getDocumentProperties();
  const text = store?.getProperty(TAKEN_OUT);
  if (!text) return;
  for (const taken of JSON.parse(text) as Taken[]) {
    const cell = cellOf(taken);
    if (cell !== undefined && cell.getFormula() === "" && cell.getDisplayValue() === "")
      cell.setFormula(taken.formula);
  }
  store?.deleteProperty(TAKEN_OUT);
}

/** The formulas with waiting cells on all visible sheets, and how many cells wait. */
function find(): { formulas: Taken[]; cells: number } {
  let cells = 0;
  const formulas = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() && sheet.getLastRow() > 0)
    .flatMap((sheet) => {
      const range = sheet.getDataRange();
      const written = range.getFormulas();
      const shown = range.getDisplayValues();
      cells += shown.reduce((sum, row) => sum + row.filter(isWaiting).length, 0);
      return findWaiting(written, shown).map(({ row, column }) => ({
        sheet: sheet.getName(),
        row: row + 1,
        column: column + 1,
        formula: written[row]?.[column] ?? "",
      }));
    });
  return { formulas, cells };
}

/** Sheets computes a formula anew only when it is really gone in between: hence clear, flush, set. */
function setAgain(waiting: readonly Taken[]): void {
  const store = PropertiesService.getDocumentProperties();
  store?.setProperty(TAKEN_OUT, JSON.stringify(waiting));
  for (const taken of waiting) cellOf(taken)?.clearContent();
  SpreadsheetApp.flush();
  for (const taken of waiting) cellOf(taken)?.setFormula(taken.formula);
  SpreadsheetApp.flush();
  store?.deleteProperty(TAKEN_OUT);
}

/** Waits until none of the formulas shows "Loading..." any more. */
function settle(waiting: readonly Taken[], deadline: number): void {
  while (
    Date.now() < deadline &&
    waiting.some((taken) => /^Loading/.test(cellOf(taken)?.getDisplayValue() ?? ""))
  ) {
    Utilities.sleep(1000);
  }
}

const cellOf = ({ sheet, row, column }: Taken): GoogleAppsScript.Spreadsheet.Range | undefined =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)?.getRange(row, column);
