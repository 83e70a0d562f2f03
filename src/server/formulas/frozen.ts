import type { Cell } from "../../core/cells/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import type { Reverted } from "../../core/journal/revert.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { hashOfRest } from "../../core/sheet/frozen-blocks.ts";
import { valuesOf } from "../sheet/wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the note begins that a frozen formula leaves behind. */
export const FROZEN_NOTE = "Stet froze this formula: ";

/** A frozen formula, where its note is now. */
export interface Frozen {
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

/** Where the formulas of a run are that can be put back, and those of which something was changed since. */
export function look(changes: readonly Change[]): { ready: Frozen[]; edited: Reverted["edited"] } {
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
