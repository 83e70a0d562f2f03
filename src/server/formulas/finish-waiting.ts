import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { anew } from "../../core/sheet/anew.ts";
import { findWaiting, isWaiting } from "../../core/sheet/waiting-formulas.ts";
import { renewToken } from "../account/tokens.ts";
import { sweepQuietly } from "../answers/remember.ts";
import { usageToday } from "../cell/usage.ts";
import { carryOut } from "../operations/carry-out.ts";
import type { Order } from "../operations/order.ts";
import { separator } from "../sheet/table.ts";
import { cellsOf, restoreTakenOut, type Standing, setAgain } from "./taken-out.ts";

/** Milliseconds in which a slice waits for cells to be computed. */
const WAITS = 40_000;

/** Rounds in a row that may bring nothing. */
const FRUITLESS = 3;

/** What came of finishing: formulas that waited at first, and those that still do. */
export interface Finished {
  formulas: number;
  left: number;
}

/**
 * Sets every formula with waiting cells again, on every sheet, until none waits, for at most a minute. What is known
 * already comes from what is remembered: only the waiting values are asked for.
 */
export const finishWaiting = (): Sliced<Finished> =>
  carryOut({ name: "finish formulas", run: "", settles: "formulas finished" }, (order) => finishSteps(order));

/** The rounds of it. @param first what is done before, by an order that begins */
export function* finishSteps(
  { of }: Pick<Order, "of">,
  first: (deadline: number) => void = () => {},
): Steps<Finished> {
  restoreTakenOut();
  renewToken();
  const deadline = Date.now() + WAITS;
  first(deadline);
  sweepQuietly();
  let waiting = find();
  const begun = waiting;
  yield waiting.formulas.length;
  for (let fruitless = 0; waiting.formulas.length > 0 && fruitless < FRUITLESS; ) {
    calculate(waiting.formulas, deadline);
    sweepQuietly();
    const after = find();
    fruitless = after.cells < waiting.cells ? 0 : fruitless + 1;
    waiting = after;
    // Another slice would bring as little.
    if (Date.now() >= deadline && waiting.cells >= begun.cells) break;
    yield waiting.formulas.length;
  }
  return { formulas: Math.max(of, begun.formulas.length), left: waiting.formulas.length };
}

/**
 * Has formulas calculated again. Where none of them ran, Sheets has answered from what it keeps of each formula: then
 * they are set in other words that mean the same.
 */
export function calculate(formulas: readonly Standing[], deadline: number): void {
  if (formulas.length === 0) return;
  const { runs } = usageToday();
  setAgain(formulas);
  settle(formulas, deadline);
  if (usageToday().runs !== runs) return;
  calculateAnew(formulas, deadline);
}

/** The same for formulas that ask no model: whether those ran is not counted, so they are set in other words at once. */
export function calculateAnew(formulas: readonly Standing[], deadline: number): void {
  if (formulas.length === 0) return;
  const others = formulas.map((each) => ({ ...each, formula: anew(each.formula, separator()) }));
  setAgain(others);
  settle(others, deadline);
}

/** The formulas with waiting cells on all visible sheets, and how many cells wait. */
function find(): { formulas: Standing[]; cells: number } {
  let cells = 0;
  const formulas = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() && sheet.getLastRow() > 0)
    .flatMap((sheet) => {
      const sheetId = String(sheet.getSheetId());
      const range = sheet.getDataRange();
      const written = range.getFormulas();
      const shown = range.getDisplayValues();
      cells += shown.reduce((sum, row) => sum + row.filter(isWaiting).length, 0);
      return findWaiting(written, shown).map(({ row, column }) => ({
        sheetId,
        row: row + 1,
        column: column + 1,
        formula: written[row]?.[column] ?? "",
      }));
    });
  return { formulas, cells };
}

/** Waits until none of the formulas shows "Loading..." any more. */
function settle(waiting: readonly Standing[], deadline: number): void {
  const cells = cellsOf(waiting);
  while (Date.now() < deadline && cells.some(([cell]) => /^Loading/.test(cell.getDisplayValue()))) {
    Utilities.sleep(1000);
  }
}
