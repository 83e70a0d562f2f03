import { byRules } from "../../core/journal/by-rules.ts";
import { foundInLog } from "../../core/journal/log-says.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import { rowKey } from "../../core/journal/row-key.ts";
import { newRun, ROWS_SPLIT } from "../../core/journal/run-record.ts";
import { rowsToSplit, type ToSplit } from "../../core/journal/split-rows.ts";
import { said, Told } from "../../core/messages/said.ts";
import type { Mended, RowsToSplit } from "../../core/profile/mend.ts";
import { actingPerson } from "../account/acting-person.ts";
import { readChanges, saveRun } from "../journal/journal-tabs.ts";
import { recordedChange, recordOf, refuseToBegin, type Work } from "../journal/recorded-change.ts";
import { newRunId } from "../journal/run-id.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { insertMarked } from "../run/room.ts";
import { takeBackRoom } from "../run/take-back-room.ts";
import { brokenFormulas } from "../sheet/broken-formulas.ts";
import { chosenInLog, chosenNow } from "../sheet/chosen-rows.ts";
import { markColumns } from "../sheet/columns.ts";
import { locked } from "../sheet/lock.ts";
import { refuseUnlessRowsFit } from "../sheet/rows-fit.ts";
import { columnNames, readColumns, sheetById } from "../sheet/table.ts";
import { wholeColumn } from "../sheet/whole-column.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { refuseUnlessAsSeen } from "./as-seen.ts";
import { carryOut } from "./carry-out.ts";
import { fixable } from "./fixable.ts";
import { joinAll, joinRows } from "./join-rows.ts";
import type { Order } from "./order.ts";
import { putIn, refuseBroken, type SplitSheet, splitSheet, standingRows } from "./split-sheet.ts";

/** Characters of a row, as a cell of the changes tab may take them. */
const MOST_CHARACTERS = 40_000;

/** Rows that are split before a change may rest. */
const STEP = 20;

/** The heading of the column that tells which row each one was. */
const NUMBERS = "Original row";

/**
 * Splits the values of a column into rows, as a run of its own: the first stays, each other one gets a row below it in which
 * the other columns are repeated, but for those that formulas fill and those in `blank`. A column beside it tells which row
 * each one was. What is split is written down first. A cell that has changed meanwhile, or that the rules of its column do
 * not let be split, is left.
 * @throws Error with a sentence when another run is going on, the sheet is gone, protected, merged, too large or not as it
 * was seen, formulas fill the cells, or nothing is left to do.
 */
export function splitRows({
  sheetId,
  headingRow,
  check,
  sentence,
  says,
  column,
  blank,
  rows,
  seen,
  only,
}: RowsToSplit): Sliced<Mended> {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(sheetId);
    const [last, width] = [sheet.getLastRow(), sheet.getLastColumn()];
    const added = rows.reduce((sum, { parts }) => sum + parts.length - 1, 0);
    refuseUnlessRowsFit(sheet, column, headingRow, added);
    refuseUnlessAsSeen(sheet, headingRow, seen);
    const formulas = sheet.getRange(1, 1, Math.max(1, last), width).getFormulas();
    const own = Array.from({ length: width }, (_, at) => at + 1).filter(
      (each) => each !== column && !blank.includes(each) && formulas.every((cells) => cells[each - 1] === ""),
    );
    const values = readColumns(sheet, [...own, column], 1, last);
    const cellsOf = (row: number) => (values[row - 1] ?? []).slice(0, own.length);
    const isChosen = chosenNow(sheet, headingRow, only);
    const asked = rows.flatMap(({ row, was, parts }) =>
      isChosen(row) ? parts.map((now) => ({ row, column, was, now })) : [],
    );
    const can = new Set(fixable(sheet, asked).map(({ row }) => row));
    const still = rows.filter(({ row, parts }) => can.has(row) && parts.length > 1);
    const long = still.find(
      ({ row, parts }) => rowKey(cellsOf(row)).length + rowKey(parts).length >= MOST_CHARACTERS,
    );
    if (long) throw new Told(said("fixes.splitTooLong", { row: long.row }));
    if (still.length === 0) throw new Told(said("fixes.noneChanged"));
    const run = newRunId();
    const name = columnNames(sheet, headingRow, [column])(column);
    const found = foundInLog(sentence, says);
    saveRun(
      newRun({
        run,
        function: "Split into rows",
        by: byRules(check),
        who: actingPerson(),
        started: new Date().toISOString(),
        sheet: sheet.getName(),
        read: name,
        wrote: name,
        place: ROWS_SPLIT,
        rows: last - headingRow,
        distinct: still.length,
        ...found,
        ...chosenInLog(sheet, headingRow, only, found),
      }),
    );
    const begin: Begin = {
      *prepare() {
        const broken = brokenFormulas(sheet).length;
        insertMarked(sheet, run, column, 1);
        const now = own.map((each) => (each > column ? each + 1 : each));
        markColumns(sheet, run, "read", now, headingRow);
        markColumns(sheet, run, "written", [column, column + 1], headingRow);
        wholeColumn(sheet, column + 1).clearDataValidations();
        const numbers = Array.from({ length: last - headingRow }, (_, at) => headingRow + 1 + at);
        writeCells(sheet, column + 1, [
          ...(headingRow > 0 ? [{ row: headingRow, cells: [NUMBERS] }] : []),
          ...numbers.map((row) => ({ row, cells: [row] })),
        ]);
        refuseBroken(sheet, broken);
      },
      changes: () =>
        still.map(({ row, was, parts }) => ({
          value: cellsOf(row),
          before: [was],
          after: parts,
          rows: [row],
        })),
    };
    const left = rows.length - still.length;
    return carryOut({ name: "split rows", run, settles: "rows split", left }, (order) =>
      splitSteps(order, begin),
    );
  });
}

type Begin = Pick<Work, "prepare" | "changes">;

/** Splits the rows of a run that are not split yet, from what is written down of it. */
export function* splitSteps(
  { run, left }: Pick<Order, "run" | "left">,
  begin: Begin = { prepare: refuseToBegin, changes: () => [] },
): Steps<Mended> {
  const columns: number[] = [];
  const { changed } = yield* recordedChange(run, {
    ...begin,
    count: (all) => all.reduce((sum, { after, rows }) => sum + (after.length - 1) * rows.length, 0),
    *change() {
      const found = splitSheet(run);
      columns.push(found.value);
      const changes = readChanges(run);
      const broken = brokenFormulas(found.sheet).length;
      for (let isFirst = true; ; isFirst = false) {
        const standing = standingRows(found);
        const waiting = rowsToSplit(standing, changes);
        yield waiting.length;
        if (waiting.length === 0) return putIn(standing, changes);
        split(found, waiting.slice(0, STEP));
        if (!isFirst && waiting.length > STEP) continue;
        try {
          refuseBroken(found.sheet, broken);
        } catch (error) {
          if (error instanceof Told) joinAll(found, changes, broken);
          throw error;
        }
      }
    },
    takeBack: () => {
      const changes = readChanges(run);
      // Nothing is put in before it is written down.
      if (changes.length > 0) {
        const found = splitSheet(run);
        const stays = putIn(standingRows(found), changes);
        if (stays > 0) return stays;
        for (const _left of joinRows(found, changes));
      }
      takeBackRoom({ ...recordOf(run), changed: 0 });
      return 0;
    },
  });
  return { run, changed, left, columns, added: changed };
}

/** Splits rows, given from the last to the first: the rows below come first, each whole in one call, then the value itself. */
function split({ sheet, value, numbers, repeated }: SplitSheet, rows: readonly ToSplit[]): void {
  const width = sheet.getLastColumn();
  for (const { row, parts, below } of rows)
    if (below === "missing") sheet.insertRowsAfter(row, parts.length - 1);
  let moved = 0;
  const there = [...rows].reverse().map((each) => {
    const row = each.row + moved;
    if (each.below === "missing") moved += each.parts.length - 1;
    return { ...each, row };
  });
  const sources = readColumns(
    sheet,
    Array.from({ length: width }, (_, at) => at + 1),
    1,
    sheet.getLastRow(),
  );
  const filled = there.flatMap(({ row, number, parts, below }) =>
    below === "filled"
      ? []
      : parts.slice(1).map((part, at) => ({
          row: row + 1 + at,
          cells: (sources[row - 1] ?? []).map((cell, index) =>
            index + 1 === value
              ? part
              : index + 1 === numbers
                ? number
                : repeated.includes(index + 1)
                  ? cell
                  : "",
          ),
        })),
  );
  for (const { row, parts, below } of there)
    if (below !== "filled")
      sheet
        .getRange(row, 1, 1, width)
        .copyTo(
          sheet.getRange(row + 1, 1, parts.length - 1, width),
          SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
          false,
        );
  writeCells(sheet, 1, filled, "alone");
  writeCells(
    sheet,
    value,
    there.map(({ row, parts: [first = ""] }) => ({ row, cells: [first] })),
    "alone",
  );
}
