import type { Cell } from "../../core/grid.ts";
import { isBlank } from "../../core/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import { rowKey, sameCells } from "../../core/journal/row-key.ts";
import { newRun } from "../../core/journal/run-record.ts";
import type { Mend, Mended } from "../../core/profile/mend.ts";
import { actingPerson } from "./acting-person.ts";
import { columnName } from "./begin.ts";
import { markColumns } from "./columns.ts";
import { refuseWhileAlive } from "./job.ts";
import { appendChanges, saveRun } from "./journal-tabs.ts";
import { locked } from "./lock.ts";
import { refuseUnlessMendable } from "./may-write.ts";
import { keepOriginal } from "./original.ts";
import { readColumns, sheetById } from "./table.ts";
import { refusals } from "./validation.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Carries out one fix of the profile at once, as a run of its own: each column that it changes is kept beside it, what
 * it changes is written down first, and it is undone like any other run. A cell that no longer holds what the fix was
 * made for, holds a formula, or may not hold the new value by a rule of the column, is left.
 * @throws Error with a sentence when another run is going on, the sheet is gone or protected, or nothing is left to do.
 */
export function mend({ sheetId, headingRow, check, sentence, cells }: Mend): Mended {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(sheetId);
    refuseUnlessMendable(sheet, [...new Set(cells.map(({ column }) => column))]);
    const still = accepted(sheet, stillThere(sheet, cells));
    if (still.length === 0)
      throw new Error(
        "None of these cells can be changed: they have changed since Stet looked at them, or the column's rules do not let the new values in.",
      );
    const from = [...new Set(still.map(({ column }) => column))].sort((a, b) => a - b);
    const run = Utilities.getUuid().slice(0, 8);
    const started = new Date().toISOString();
    const names = from.map((column) => columnName(sheet, headingRow, column));
    for (let index = from.length - 1; index >= 0; index--)
      keepOriginal(sheet, from[index] as number, headingRow, names[index] as string);
    // Every column to the left of one has its original beside it by now.
    const written = from.map((column, index) => column + index);
    const read = written.map((column) => column + 1);
    markColumns(sheet, run, "read", read, headingRow);
    markColumns(sheet, run, "written", written, headingRow);

    const values = readColumns(sheet, read, headingRow + 1, sheet.getLastRow());
    const now = new Map<number, Cell[]>();
    for (const { row, column, now: cell } of still) {
      const after = now.get(row) ?? [...(values[row - headingRow - 1] ?? [])];
      after[from.indexOf(column)] = cell;
      now.set(row, after);
    }
    const by = `Rules (${check})`;
    const when = new Date().toISOString();
    appendChanges(linesOf(now, (row) => values[row - headingRow - 1] ?? [], { run, when, by }));
    const line = newRun({
      run,
      started,
      who: actingPerson(),
      function: "Fix",
      by,
      sheet: sheet.getName(),
      read: names.join(", "),
      wrote: names.join(", "),
      place: "in place",
      rows: values.filter((row) => !row.every(isBlank)).length,
      distinct: new Set(values.map(rowKey)).size,
      changed: still.length,
      note: sentence,
    });
    saveRun(line);
    SpreadsheetApp.flush();
    written.forEach((column, index) => {
      const own = still.filter(({ column: each }) => each === from[index]);
      writeCells(
        sheet,
        column,
        own.map(({ row, now: cell }) => ({ row, cells: [cell] })),
      );
    });
    const ended = new Date().toISOString();
    saveRun({ ...line, status: "finished", ended });
    return { run, changed: still.length, left: cells.length - still.length, columns: from };
  });
}

/** The cells that still hold what the fix was made for, and no formula. */
function stillThere(sheet: Sheet, cells: Mend["cells"]): Mend["cells"][number][] {
  const last = sheet.getLastRow();
  const columns = [...new Set(cells.map(({ column }) => column))];
  const held = new Map(
    columns.map((column) => {
      const values = readColumns(sheet, [column], 1, last);
      const formulas = last === 0 ? [] : sheet.getRange(1, column, last, 1).getFormulas();
      return [column, { values, formulas }] as const;
    }),
  );
  return cells.filter(({ row, column, was }) => {
    const { values = [], formulas = [] } = held.get(column) ?? {};
    return sameCells(values[row - 1] ?? [], [was]) && formulas[row - 1]?.[0] === "";
  });
}

/** Those that the column's own rules let in. */
function accepted(sheet: Sheet, cells: readonly Mend["cells"][number][]): Mend["cells"][number][] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const own = cells.filter((cell) => cell.column === column);
    const refused = refusals(
      sheet,
      column,
      own.map(({ row, now }) => ({ row, cells: [now] })),
    );
    return own.filter(({ row }) => !refused.has(row));
  });
}

/** One change for each distinct before and after, over the columns that are changed. */
function linesOf(
  now: ReadonlyMap<number, Cell[]>,
  before: (row: number) => Cell[],
  made: Pick<Change, "run" | "when" | "by">,
): Change[] {
  const lines = new Map<string, Change & { rows: number[] }>();
  for (const [row, after] of now) {
    const value = before(row);
    const key = rowKey([rowKey(value), rowKey(after)]);
    const line = lines.get(key) ?? { ...made, value, before: value, after, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  }
  return [...lines.values()];
}
