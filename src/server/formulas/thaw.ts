import type { Cell } from "../../core/cells/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import type { Steps } from "../../core/journal/operation.ts";
import type { Reverted } from "../../core/journal/revert.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { FROZEN, type RunRecord } from "../../core/journal/run-record.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { hashOfRest } from "../../core/sheet/frozen-blocks.ts";
import { changesOf } from "../journal/journal-tabs.ts";
import { refuseOthersRecord } from "../sheet/protection.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { FROZEN_NOTE, forgetNoted } from "./freeze.ts";
import { restoreTakenOut } from "./taken-out.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A frozen formula, where its note is now. */
interface Frozen {
  sheet: Sheet;
  row: number;
  column: number;
  formula: string;
  /** Whether the formula stands in its cell again. */
  isBack: boolean;
  /** How many rows and columns it had filled. */
  rows: number;
  columns: number;
}

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

/** Where the formulas of a run are that can be put back, and those of which something was changed since. */
function look(changes: readonly Change[]): { ready: Frozen[]; edited: Reverted["edited"] } {
  const ready: Frozen[] = [];
  const edited: Reverted["edited"] = [];
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const id = String(sheet.getSheetId());
    const own = changes.filter(({ value }) => String(value[0]) === id);
    if (own.length === 0 || sheet.getLastRow() === 0) continue;
    const area = sheet.getDataRange();
    const room = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const [notes, formulas, values] = [area.getNotes(), area.getFormulas(), valuesOf(area)];
    notes.forEach((line, r) => {
      line.forEach((note, c) => {
        const frozen = own.filter(({ before }) => note === `${FROZEN_NOTE}${before[0]}`);
        const [first] = frozen;
        if (first === undefined) return;
        const formula = String(first.before[0]);
        const isBack = formulas[r]?.[c] === formula;
        // What is larger than the sheet was never filled, whoever wrote that down.
        const match = frozen.find(
          ({ after }) =>
            r + Number(after[1]) <= room.rows &&
            c + Number(after[2]) <= room.columns &&
            holds(values, r, c, after, isBack),
        );
        if (match) {
          const [, rows, columns] = match.after.map(Number) as [number, number, number];
          ready.push({ sheet, row: r + 1, column: c + 1, formula, isBack, rows, columns });
        } else if (!isBack) {
          const cell = `${columnLetter(c + 1)}${r + 1}`;
          edited.push({ cell, wrote: String(first.after[0]), holds: String(values[r]?.[c] ?? "") });
        }
      });
    });
  }
  return { ready, edited };
}

/** Whether a block still holds what was frozen there; of one whose formula is back already, the cells beside it. */
function holds(
  values: readonly (readonly Cell[])[],
  row: number,
  column: number,
  [first = "", rows, columns, rest]: readonly Cell[],
  isBack: boolean,
): boolean {
  const cells = values
    .slice(row, row + Number(rows))
    .map((line) => Array.from({ length: Number(columns) }, (_, at) => line[column + at] ?? ""));
  while (cells.length < Number(rows)) cells.push(Array.from({ length: Number(columns) }, () => ""));
  return (isBack || sameCells([cells[0]?.[0] ?? ""], [first])) && hashOfRest(cells) === rest;
}
