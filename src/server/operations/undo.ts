import type { Change } from "../../core/journal/change.ts";
import { inLog, saysIn } from "../../core/journal/log-says.ts";
import { whyNotWritten } from "../../core/journal/not-written.ts";
import type { Sliced, Steps } from "../../core/journal/operation.ts";
import type { Reverted } from "../../core/journal/revert.ts";
import { differing, sameCells } from "../../core/journal/row-key.ts";
import { kindOf, ROWS_SPLIT, type RunRecord } from "../../core/journal/run-record.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { both, said, Told } from "../../core/messages/said.ts";
import { thaw } from "../formulas/thaw.ts";
import { changesOf, REMOVED_TAB, readChangesOf, readRuns, saveRun } from "../journal/journal-tabs.ts";
import { recordOf } from "../journal/recorded-change.ts";
import { refuseWhileAlive } from "../run/job.ts";
import { locate } from "../run/review.ts";
import { takeBackRoom } from "../run/take-back-room.ts";
import { unmarkColumns } from "../sheet/columns.ts";
import { locked } from "../sheet/lock.ts";
import { refuseOthersRecord } from "../sheet/protection.ts";
import { bringRowsBack } from "./bring-rows-back.ts";
import { carryOut } from "./carry-out.ts";
import { joinRows } from "./join-rows.ts";
import { refuseUnlessJoinable } from "./joinable.ts";
import type { Order } from "./order.ts";
import { refuseOthersColumns, refuseOthersRows } from "./others-record.ts";
import { putBack } from "./put-back.ts";
import { forgetKept } from "./removed-tab.ts";
import { clearRowNotes } from "./row-notes.ts";
import { splitSheet } from "./split-sheet.ts";

/**
 * Puts back what one run changed, wherever its rows and columns are now. Cells that a person edited since are listed
 * and left. Columns that the run added go again when nothing but its own work stood in them.
 * @throws Error with a sentence when there is no such run, it was reverted already, or its columns are gone.
 */
export function revert(run: string): Sliced<Reverted> {
  return locked(() => {
    refuseWhileAlive();
    const record = notUndone(run);
    if (saysIn(record, "undone") === undefined) {
      const begun = said("log.undoBegun", { at: new Date().toISOString() });
      saveRun({ ...record, ...inLog({ undone: begun }, record) });
    }
    const settles = kindOf(record) === "removal" ? "rows back" : "cells back";
    return carryOut({ name: "undo", run, settles }, (order) => undo(record, order));
  });
}

/** The rest of an undo that was begun, which may be no more than to drop what was kept for it. */
export function* undoSteps(order: Order): Steps<Reverted> {
  const record = recordOf(order.run);
  if (record.status !== "reverted") return yield* undo(record, order);
  forgetKept(order.run);
  return { restored: order.done, edited: [], removedColumns: false };
}

function notUndone(run: string): RunRecord {
  const record = recordOf(run);
  if (record.status === "reverted") throw new Told(said("runs.undoneAlready"));
  return record;
}

function* undo(record: RunRecord, { done, of }: Order): Steps<Reverted> {
  const back = {
    removal: rowsBack,
    freeze: thaw,
    fix: cellsBack,
    split: cellsBack,
    column: cellsBack,
  }[kindOf(record)];
  const came = yield* back(record);
  // A slice that Google ended had put back more than was written down of it.
  const earlier = Math.max(done, came.rows === undefined ? of - came.restored - came.edited.length : 0);
  const result = { ...came, restored: came.restored + earlier };
  const at = new Date().toISOString();
  const put =
    result.rows === undefined
      ? said("log.cellsBack", { at, n: result.restored, edited: result.edited.length })
      : said("log.rowsBack", { at, n: result.rows });
  const undone = result.lost ? both(put, result.lost) : put;
  saveRun({ ...record, status: "reverted", ...inLog({ undone }, record) });
  forgetKept(record.run);
  return result;
}

/** @throws Error with a sentence when rows were taken out and are kept no more. */
function* rowsBack({ run, sheet: name, status, changed }: RunRecord): Steps<Reverted> {
  refuseOthersRows(run);
  const rows = yield* bringRowsBack(run);
  if (rows === undefined) {
    // Rows are kept before they are written down, and written down before the first is taken out.
    if (changed > 0 && (status === "finished" || changesOf(run).changes.length > 0))
      throw new Told(said("fixes.rowsGone", { tab: REMOVED_TAB }));
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (sheet !== null) clearRowNotes(sheet, run);
  }
  return { restored: 0, edited: [], removedColumns: false, rows: rows ?? 0 };
}

function* cellsBack(record: RunRecord): Steps<Reverted> {
  const { run, place } = record;
  // An undo that was cut short may have deleted columns already.
  const begunBefore = saysIn(record, "undone") !== undefined;
  const { changes, damaged, allOwn } = changesOf(run, place);
  const isSplit = place === ROWS_SPLIT;
  if (!allOwn && !isSplit) refuseOthersColumns(record);
  const lost = lostOf(record, changes, damaged);
  const none: Reverted = { restored: 0, edited: [], removedColumns: false, ...withLost(lost) };
  if (changes.length === 0) return withRoomTaken(none, record);
  let begin: () => Steps<Pick<Reverted, "restored" | "edited" | "lost">>;
  try {
    if (isSplit) {
      const found = splitSheet(run);
      begin = () => {
        if (!allOwn) refuseOthersRecord(found.sheet);
        refuseUnlessJoinable(run, found, changes);
        return joinRows(found, changes);
      };
    } else {
      const { sheet, columns } = locate(run);
      begin = () => putBack(sheet, columns, record, changes, undoneBeside(record));
    }
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    if (begunBefore || record.status !== "finished") return withRoomTaken(none, record);
    // What is refused has not begun.
    saveRun(record);
    throw error;
  }
  const came = yield* begin();
  const result = { ...none, ...came, ...withLost(together(lost, came.lost)) };
  if (place === "existing column") unmarkColumns(run);
  return result.edited.length === 0 ? withRoomTaken(result, record) : result;
}

/** What other runs had written into the same columns, and were undone: rows may have been put in above since. */
function undoneBeside({ place, sheet, wrote }: RunRecord): Change[] {
  if (place !== "existing column") return [];
  const others = readRuns().filter(
    (each) =>
      each.status === "reverted" && each.place === place && each.sheet === sheet && each.wrote === wrote,
  );
  return [...readChangesOf(others.map(({ run }) => run)).values()].flat();
}

/** With the columns gone that the run inserted, and a sentence where one stays. */
function withRoomTaken(result: Reverted, record: RunRecord): Reverted {
  const { removed, left } = takeBackRoom(record);
  const stays = left > 0 && record.place === "in place" ? said("log.originalStays") : undefined;
  return { ...result, removedColumns: removed && left === 0, ...withLost(together(result.lost, stays)) };
}

const withLost = (lost: Said | undefined): Pick<Reverted, "lost"> => (lost ? { lost } : {});

/** What the record of a run has lost; undefined when it is whole. */
function lostOf(record: RunRecord, changes: readonly Change[], damaged: readonly Said[]): Said | undefined {
  const { status, changed } = record;
  // A split counts the rows that it puts in, anything else each cell of a row.
  const cells = ({ before, after }: Change) =>
    kindOf(record) === "split" ? after.length - 1 : differing(before, after);
  const told = changes
    .filter(({ before, after, by }) => !sameCells(before, after) && whyNotWritten(by) === undefined)
    .reduce((sum, change) => sum + cells(change) * change.rows.length, 0);
  const lines = damaged.length > 0 ? said("log.unread", { lines: damaged }) : undefined;
  const fewer = status === "finished" && told < changed ? said("log.fewer", { told, changed }) : undefined;
  return together(lines, fewer);
}

/** Both, where there are both. */
const together = (one: Said | undefined, other: Said | undefined): Said | undefined =>
  one && other ? both(one, other) : (one ?? other);
