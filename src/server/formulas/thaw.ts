import type { Steps } from "../../core/journal/operation.ts";
import type { Reverted } from "../../core/journal/revert.ts";
import { FROZEN, type RunRecord } from "../../core/journal/run-record.ts";
import { changesOf } from "../journal/journal-tabs.ts";
import { refuseOthersRecord } from "../sheet/protection.ts";
import { forgetNoted } from "./freeze.ts";
import { type Frozen, look } from "./frozen.ts";
import { restoreTakenOut } from "./taken-out.ts";

/** Formulas that are put back before an undo may rest. */
const STEP = 10;

/**
 * Puts formulas that a run turned into values back into their cells, wherever these are now, and empties what they had
 * filled, for them to fill again. Where a person changed one of those cells since, the values stay and are listed.
 */
export function* thaw({ run }: RunRecord): Steps<Reverted> {
  restoreTakenOut();
  const { changes, allOwn } = changesOf(run, FROZEN);
  const { ready, edited } = look(changes);
  if (!allOwn)
    for (const { sheet, column, columns } of ready)
      refuseOthersRecord(
        sheet,
        Array.from({ length: columns }, (_, at) => column + at),
      );
  let left = ready.length;
  yield left;
  for (let at = 0; at < ready.length; at += STEP) {
    for (const each of ready.slice(at, at + STEP)) putBack(each);
    left = ready.length - Math.min(ready.length, at + STEP);
    yield left;
  }
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) forgetNoted(sheet);
  return { restored: ready.length, edited, removedColumns: false };
}

/** The formula first, then the room for it, the note last: whatever ends it, the note leads back here. */
function putBack({ sheet, row, column, formula, isBack, rows, columns }: Frozen): void {
  const cell = sheet.getRange(row, column);
  if (!isBack) {
    // In a cell of plain text a formula would stand as text.
    if (cell.getNumberFormat() === "@") cell.setNumberFormat("General");
    cell.setFormula(formula);
  }
  if (columns > 1) sheet.getRange(row, column + 1, 1, columns - 1).clearContent();
  if (rows > 1) sheet.getRange(row + 1, column, rows - 1, columns).clearContent();
  cell.clearNote();
}
