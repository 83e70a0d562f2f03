import { type Cell, isBlank } from "../../core/cells/grid.ts";
import { byRules } from "../../core/journal/by-rules.ts";
import { rowKey, sameCells } from "../../core/journal/row-key.ts";
import { newRun } from "../../core/journal/run-record.ts";
import { said, Told } from "../../core/messages/said.ts";
import type { Mend, Mended } from "../../core/profile/mend.ts";
import { asRunOfItsOwn, type WrittenDown } from "../journal/own-run.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { keepOriginal } from "../run/original.ts";
import { takeBackRoom } from "../run/take-back-room.ts";
import { markColumns } from "../sheet/columns.ts";
import { refusals } from "../sheet/data-validation.ts";
import { locked } from "../sheet/lock.ts";
import { refuseUnlessMendable } from "../sheet/may-write.ts";
import { columnName, readColumns, sheetById } from "../sheet/table.ts";
import { chipsIn } from "../sheet/typed-columns.ts";
import { writeOrPutBack } from "../sheet/write-or-put-back.ts";
import { refuseUnlessAsSeen } from "./as-seen.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type MendedCell = Mend["cells"][number];

/**
 * Carries out one fix of the profile at once, as a run of its own: each column that it changes is kept beside it, what
 * it changes is written down first, and it is undone like any other run. A cell that no longer holds what the fix was
 * made for, holds a formula, or may not hold the new value by a rule of the column, is left, and its row with it.
 * @throws Error with a sentence when another run is going on, the sheet is gone, protected or not as it was seen,
 * formulas fill the cells, or nothing is left to do.
 */
export function mend({ sheetId, headingRow, check, sentence, cells, seen }: Mend): Mended {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(sheetId);
    refuseUnlessMendable(sheet, [...new Set(cells.map(({ column }) => column))], headingRow);
    refuseUnlessAsSeen(sheet, headingRow, seen);
    const still = wholeRows(cells, accepted(sheet, stillThere(sheet, cells)));
    if (still.length === 0) throw new Told(said("fixes.noneChanged"));
    const from = [...new Set(still.map(({ column }) => column))].sort((a, b) => a - b);
    const run = Utilities.getUuid().slice(0, 8);
    const names = from.map((column) => columnName(sheet, headingRow, column));
    const values = readColumns(sheet, from, headingRow + 1, sheet.getLastRow());
    const line = {
      run,
      function: "Fix",
      by: byRules(check),
      sheet: sheet.getName(),
      read: names.join(", "),
      wrote: names.join(", "),
      place: "in place",
      rows: values.filter((row) => !row.every(isBlank)).length,
      distinct: new Set(values.map(rowKey)).size,
      changed: still.length,
      found: sentence,
    };
    // Every column to the left of one has its original beside it once they are kept.
    const written = from.map((column, index) => column + index);
    let isChanged = false;
    asRunOfItsOwn(line, {
      prepare: () => {
        for (let index = from.length - 1; index >= 0; index--) {
          const [column, name] = [from[index] as number, names[index] as string];
          keepOriginal(sheet, run, index, { column, headingRow, name });
        }
        markColumns(sheet, run, "written", written, headingRow);
      },
      changes: changesOf(still, from, (row) => values[row - headingRow - 1] ?? []),
      change: () => {
        isChanged = true;
        const columns = written.map((column, index) => ({
          column,
          cells: still.filter((cell) => cell.column === from[index]),
        }));
        writeOrPutBack(sheet, columns, () => {
          isChanged = false;
        });
      },
      takeBack: () => {
        if (isChanged) return still.length;
        takeBackRoom({ ...newRun({ ...line, started: "" }), changed: 0 });
        return 0;
      },
    });
    return { run, changed: still.length, left: cells.length - still.length, columns: from };
  });
}

/** The cells that still hold what the fix was made for, and neither formula nor chip. */
function stillThere(sheet: Sheet, cells: Mend["cells"]): MendedCell[] {
  const last = sheet.getLastRow();
  const columns = [...new Set(cells.map(({ column }) => column))];
  const held = new Map(
    columns.map((column) => {
      const values = readColumns(sheet, [column], 1, last);
      const area = last === 0 ? null : sheet.getRange(1, column, last, 1);
      return [column, { values, formulas: area?.getFormulas(), chips: area ? chipsIn(area) : [] }] as const;
    }),
  );
  return cells.filter(({ row, column, was }) => {
    const { values = [], formulas = [], chips = [] } = held.get(column) ?? {};
    return sameCells(values[row - 1] ?? [], [was]) && formulas[row - 1]?.[0] === "" && !chips[row - 1];
  });
}

/** Those that the column's own rules let in. */
function accepted(sheet: Sheet, cells: readonly MendedCell[]): MendedCell[] {
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

/** Those of which all cells of their row are left. */
function wholeRows(all: Mend["cells"], left: readonly MendedCell[]): MendedCell[] {
  const count = (cells: readonly MendedCell[]) => {
    const rows = new Map<number, number>();
    for (const { row } of cells) rows.set(row, (rows.get(row) ?? 0) + 1);
    return rows;
  };
  const asked = count(all);
  const can = count(left);
  return left.filter(({ row }) => asked.get(row) === can.get(row));
}

/** One change for each distinct before and after, over the columns that are changed. */
function changesOf(
  cells: readonly MendedCell[],
  columns: readonly number[],
  before: (row: number) => readonly Cell[],
): WrittenDown[] {
  const now = new Map<number, Cell[]>();
  for (const { row, column, now: cell } of cells) {
    const after = now.get(row) ?? [...before(row)];
    after[columns.indexOf(column)] = cell;
    now.set(row, after);
  }
  const lines = new Map<string, WrittenDown & { rows: number[] }>();
  for (const [row, after] of now) {
    const value = before(row);
    const key = rowKey([rowKey(value), rowKey(after)]);
    const line = lines.get(key) ?? { value, before: value, after, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  }
  return [...lines.values()];
}
