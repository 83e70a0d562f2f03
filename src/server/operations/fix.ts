import { type Cell, isBlank } from "../../core/cells/grid.ts";
import { byRules } from "../../core/journal/by-rules.ts";
import { foundInLog } from "../../core/journal/log-says.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { rowKey, sameCells } from "../../core/journal/row-key.ts";
import { FIX, newRun } from "../../core/journal/run-record.ts";
import { said, Told } from "../../core/messages/said.ts";
import type { Mend, Mended } from "../../core/profile/mend.ts";
import { inParts } from "../../core/sheet/write-calls.ts";
import { actingPerson } from "../account/acting-person.ts";
import { readChanges, saveRun } from "../journal/journal-tabs.ts";
import {
  recordedChange,
  recordOf,
  refuseToBegin,
  type Work,
  type WrittenDown,
} from "../journal/recorded-change.ts";
import { newRunId } from "../journal/run-id.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { keepOriginal } from "../run/original.ts";
import { locate } from "../run/review.ts";
import { takeBackRoom } from "../run/take-back-room.ts";
import { brokenFormulas } from "../sheet/broken-formulas.ts";
import { chosenInLog, chosenNow } from "../sheet/chosen-rows.ts";
import { type Columns, markColumns } from "../sheet/columns.ts";
import { locked } from "../sheet/lock.ts";
import { refuseUnlessMendable } from "../sheet/protection.ts";
import { columnNames, readColumns, sheetById } from "../sheet/table.ts";
import { type ColumnCells, putBack, writeOrPutBack } from "../sheet/write-or-put-back.ts";
import { refuseUnlessAsSeen } from "./as-seen.ts";
import { carryOut } from "./carry-out.ts";
import { fixable, type MendedCell } from "./fixable.ts";
import type { Order } from "./order.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Carries out one fix of the profile, as a run of its own: each column that it changes is kept beside it, what it
 * changes is written down first, and it is undone like any other run. A cell that no longer holds what the fix was
 * made for, holds a formula, or may not hold the new value by a rule of the column, is left, and its row with it.
 * @throws Error with a sentence when another run is going on, the sheet is gone, protected or not as it was seen,
 * formulas fill the cells, or nothing is left to do.
 */
export function mend({
  sheetId,
  headingRow,
  check,
  sentence,
  says,
  cells,
  seen,
  only,
}: Mend): Sliced<Mended> {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(sheetId);
    refuseUnlessMendable(sheet, [...new Set(cells.map(({ column }) => column))], headingRow);
    refuseUnlessAsSeen(sheet, headingRow, seen);
    const isChosen = chosenNow(sheet, headingRow, only);
    const still = fixable(
      sheet,
      cells.filter(({ row }) => isChosen(row)),
    );
    if (still.length === 0) throw new Told(said("fixes.noneChanged"));
    const from = [...new Set(still.map(({ column }) => column))].sort((a, b) => a - b);
    const run = newRunId();
    const names = from.map(columnNames(sheet, headingRow, from));
    const values = readColumns(sheet, from, headingRow + 1, sheet.getLastRow());
    const found = foundInLog(sentence, says);
    saveRun(
      newRun({
        run,
        function: FIX,
        by: byRules(check),
        who: actingPerson(),
        started: new Date().toISOString(),
        sheet: sheet.getName(),
        read: names.join(", "),
        wrote: names.join(", "),
        place: "in place",
        rows: values.filter((row) => !row.every(isBlank)).length,
        distinct: new Set(values.map(rowKey)).size,
        ...found,
        ...chosenInLog(sheet, headingRow, only, found),
      }),
    );
    const begin: Begin = {
      *prepare() {
        for (let index = from.length - 1; index >= 0; index--) {
          const [column, name] = [from[index] as number, names[index] as string];
          keepOriginal(sheet, run, index, { column, headingRow, name });
        }
        // Every column to the left of one has its original beside it once they are kept.
        const written = from.map((column, index) => column + index);
        markColumns(sheet, run, "written", written, headingRow);
      },
      changes: () => changesOf(still, from, (row) => values[row - headingRow - 1] ?? []),
      waiting: ({ written }) =>
        written.map((column, at) => ({ column, cells: still.filter((cell) => cell.column === from[at]) })),
    };
    const left = cells.length - still.length;
    return carryOut({ name: "fix", run, settles: "cells fixed", left }, (order) => fixSteps(order, begin));
  });
}

/** What keeps the columns, says what changes, and which cells are to be written once that is done. */
interface Begin extends Pick<Work, "prepare" | "changes"> {
  waiting: (found: Columns, sheet: Sheet, run: string) => ColumnCells[];
}

/**
 * Writes the cells of a fix that are not written yet, from what is written down of it.
 * @param begin for an order that begins; one that goes on looks for what is not written yet
 */
export function* fixSteps({ run, left }: Pick<Order, "run" | "left">, begin?: Begin): Steps<Mended> {
  const { prepare, changes, waiting: waitingIn } = begin ?? GOING_ON;
  const columns: number[] = [];
  let isChanging = false;
  const { changed } = yield* recordedChange(run, {
    prepare,
    changes,
    count: (all) => sum(all.map(({ before, after, rows }) => differing(before, after).length * rows.length)),
    *change() {
      const { sheet, columns: found } = locate(run);
      columns.push(...found.written.map((column, index) => column - index));
      const unbroken = brokenFormulas(sheet);
      const waiting = waitingIn(found, sheet, run);
      let unwritten = sum(waiting.map(({ cells }) => cells.length));
      yield unwritten;
      const written: ColumnCells[] = [];
      isChanging = true;
      try {
        for (const { column, cells } of waiting)
          for (const part of inParts(cells.map((cell) => ({ ...cell, cells: [cell.now] })))) {
            writeOrPutBack(sheet, { column, cells: part }, unbroken, found.written);
            written.push({ column, cells: part });
            unwritten -= part.length;
            yield unwritten;
          }
        if (begin !== undefined) return undefined;
        return sum(cellsThatHold("after", found, sheet, run).map(({ cells }) => cells.length));
      } catch (error) {
        for (const each of written) putBack(sheet, each);
        isChanging = false;
        throw error;
      }
    },
    takeBack: () => {
      // What goes on may have been ended between a write and what says so.
      const written = isChanging || begin === undefined ? writtenCells(run) : 0;
      if (written === 0) takeBackRoom({ ...recordOf(run), changed: 0 });
      return written;
    },
  });
  return { run, changed, left, columns };
}

/** What goes on writes the cells that still hold what they held before the fix. */
const GOING_ON: Begin = {
  prepare: refuseToBegin,
  changes: () => [],
  waiting: (columns, sheet, run) => cellsThatHold("before", columns, sheet, run),
};

/** The cells that a fix was to change and that hold what they did before it, or do after it, column by column. */
function cellsThatHold(
  which: "before" | "after",
  { read, written, headingRow }: Columns,
  sheet: Sheet,
  run: string,
): ColumnCells[] {
  SpreadsheetApp.flush();
  const changes = readChanges(run);
  const first = headingRow + 1;
  const rows = readColumns(sheet, [...read, ...written], first, sheet.getLastRow());
  return written.map((column, at) => ({
    column,
    cells: changes.flatMap(({ value, before, after, rows: own }) =>
      differing(before, after).includes(at)
        ? own.flatMap((row) => {
            const cells = rows[row - first] ?? [];
            const was = before[at] ?? "";
            const now = after[at] ?? "";
            const holds =
              sameCells(cells.slice(0, read.length), value) &&
              sameCells([cells[read.length + at] ?? ""], [which === "before" ? was : now]);
            return holds ? [{ row, was, now }] : [];
          })
        : [],
    ),
  }));
}

/** How many cells of a fix differ from what is kept of them. */
function writtenCells(run: string): number {
  SpreadsheetApp.flush();
  const { sheet, columns } = locate(run);
  const { read, written, headingRow } = columns;
  const rows = readColumns(sheet, [...read, ...written], headingRow + 1, sheet.getLastRow());
  return sum(rows.map((cells) => differing(cells.slice(0, read.length), cells.slice(read.length)).length));
}

const differing = (one: readonly Cell[], other: readonly Cell[]): number[] =>
  one.flatMap((cell, at) => (sameCells([cell], [other[at] ?? ""]) ? [] : [at]));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

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
