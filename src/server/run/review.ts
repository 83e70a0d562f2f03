import type { Cell } from "../../core/cells/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import { withSaid } from "../../core/journal/examples.ts";
import { inLog, saysIn } from "../../core/journal/log-says.ts";
import type { Verdicts } from "../../core/journal/review.ts";
import { rowKey, sameCells } from "../../core/journal/row-key.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { sampleSaid } from "../../core/journal/sample.ts";
import { byPerson, type Verdict } from "../../core/journal/verdicts.ts";
import { both, said, Told } from "../../core/messages/said.ts";
import { chosenColumns, type Plan, type RunRows } from "../../core/run/plan.ts";
import { actingPerson } from "../account/acting-person.ts";
import { taughtIn, withTaught } from "../answers/taught.ts";
import { appendChanges, changesOf, readRuns, saveRun } from "../journal/journal-tabs.ts";
import { planIn } from "../journal/plan-in.ts";
import { recordOf } from "../journal/recorded-change.ts";
import { refuseOthersColumns } from "../operations/others-record.ts";
import { type Columns, findChosenColumns, markedColumns } from "../sheet/columns.ts";
import { refusals, writeBack } from "../sheet/data-validation.ts";
import { locked } from "../sheet/lock.ts";
import { readColumns } from "../sheet/table.ts";
import { type RowCells, writeCells } from "../sheet/write-cells.ts";
import { chosenIn } from "./chosen-in.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet and columns of a run, wherever they are now.
 * @throws Error with a sentence when a column of it has been deleted.
 */
export function locate(run: string): { sheet: Sheet; columns: Columns } {
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const columns = markedColumns(sheet).get(run);
    if (columns !== undefined) return { sheet, columns };
  }
  throw new Told(said("runs.columnsDeleted"));
}

/** What a run read and what stands beside it now, row by row, long after it has ended; not where a formula stands. */
export function standing(run: string): RunRows {
  const { read, written } = rowsOf(run);
  return { read, written };
}

/** The plan of a run over chosen rows: of the others only those are its own that hold something else than before. */
function planOf(run: string): Plan | undefined {
  const record = readRuns().find((each) => each.run === run);
  const plan = record && planIn(record);
  return plan?.only && plan;
}

/** The same with where each row is. */
function rowsOf(run: string): RunRows & { sheet: Sheet; writes: number[]; at: number[] } {
  const { sheet, columns } = locate(run);
  const { read, written, headingRow } = columns;
  const plan = planOf(run);
  const choosing = plan ? findChosenColumns(sheet, run, chosenColumns(plan).length, headingRow) : [];
  const all = readColumns(sheet, [...read, ...written, ...choosing], headingRow + 1, sheet.getLastRow());
  const cells = all.map((line) => line.slice(0, read.length + written.length));
  const chosen = plan && chosenIn(plan, all);
  const isUntouched = (line: readonly Cell[]) =>
    sameCells(
      line.slice(read.length),
      plan?.place === "in place" ? line.slice(0, written.length) : written.map(() => ""),
    );
  const [first, last] = [Math.min(...written), Math.max(...written)];
  const formulas =
    cells.length === 0
      ? []
      : sheet.getRange(headingRow + 1, first, cells.length, last - first + 1).getFormulas();
  const plain = cells.flatMap((line, index) =>
    written.some((column) => formulas[index]?.[column - first]) ||
    (chosen?.has(index) === false && isUntouched(line))
      ? []
      : [index],
  );
  const lines = plain.map((index) => cells[index] ?? []);
  return {
    sheet,
    writes: written,
    at: plain.map((index) => headingRow + 1 + index),
    read: lines.map((line) => line.slice(0, read.length)),
    written: lines.map((line) => line.slice(read.length)),
  };
}

/** Put back what stood there before, which a rule of the column may refuse by now. */
const BACK: readonly Verdict[] = ["kept", "reopened"];

/**
 * Carries out what a person said of results: each holds for all rows of its value that still hold what the person saw.
 * It is written into the changes tab of the run, so that it is undone with it. Returns the cells concerned.
 * @throws Error with a sentence, and writes nothing, when the column does not accept a correction, the run was undone
 *   or is not in the log, so that its decisions could not be undone either, or others may have written down what a
 *   protected column would be given back.
 */
export function review(run: string, verdicts: readonly Verdicts[]): number {
  return locked(() => {
    const record = recordOf(run);
    if (record.status === "reverted") throw new Told(said("runs.undoneAlready"));
    refuseOthersDecisions(record, verdicts);
    const { sheet, writes, at, read, written } = rowsOf(run);
    const when = new Date().toISOString();
    const who = actingPerson();
    const rowsOfValue = new Map<string, number[]>();
    read.forEach((value, index) => {
      const known = rowsOfValue.get(rowKey(value));
      if (known) known.push(index);
      else rowsOfValue.set(rowKey(value), [index]);
    });
    const changes = verdicts.map((verdict): Change => {
      const rows = (rowsOfValue.get(rowKey(verdict.read)) ?? []).flatMap((index) =>
        sameCells(written[index] ?? [], verdict.was) ? [at[index] ?? 0] : [],
      );
      const by = byPerson(verdict.verdict, who);
      return { run, when, value: verdict.read, before: verdict.was, after: verdict.now, rows, by };
    });
    /** What changes in a column of the result: by itself or, where it stood there before, whatever the column accepts. */
    const changed = (offset: number, before: boolean): RowCells[] =>
      changes.flatMap(({ before: was, after: now, rows }, index) => {
        const isBack = BACK.includes(verdicts[index]?.verdict ?? "left");
        const cell = now[offset] ?? "";
        return isBack !== before || sameCells([was[offset] ?? ""], [cell])
          ? []
          : rows.map((row) => ({ row, cells: [cell] }));
      });
    for (const [offset, column] of writes.entries()) {
      const [refused] = refusals(sheet, column, changed(offset, false)).values();
      if (refused !== undefined) throw new Told(refused);
    }
    appendChanges(
      changes.filter(({ rows }) => rows.length > 0),
      record.place,
    );
    SpreadsheetApp.flush();
    for (const [offset, column] of writes.entries()) {
      writeCells(sheet, column, changed(offset, false));
      writeBack(sheet, column, changed(offset, true));
    }
    learn(
      record,
      verdicts.filter((_, index) => (changes[index]?.rows.length ?? 0) > 0),
    );
    return changes.reduce((sum, { rows }) => sum + rows.length, 0);
  });
}

/** Taking a decision back goes by the record, as an undo does: what the acting person has not written there is not believed. */
function refuseOthersDecisions(record: RunRecord, verdicts: readonly Verdicts[]): void {
  const back = verdicts.filter(({ verdict }) => verdict === "reopened");
  if (back.length === 0) return;
  const nameOf = (value: readonly Cell[], before: readonly Cell[]) => rowKey([rowKey(value), rowKey(before)]);
  const { own } = changesOf(record.run, record.place);
  const known = new Set(own.map(({ value, before }) => nameOf(value, before)));
  if (!back.every(({ read, now }) => known.has(nameOf(read, now)))) refuseOthersColumns(record);
}

/** Keeps corrections with the run's plan in the log, as examples for whoever asks the same again. */
function learn(record: RunRecord, verdicts: readonly Verdicts[]): void {
  if (planIn(record) === undefined) return;
  const before = taughtIn(record);
  const examples = withSaid(before, verdicts);
  if (JSON.stringify(examples) !== JSON.stringify(before)) saveRun(withTaught(record, examples));
}

/** Adds what a person found in a random sample to the run's line in the log: so many results of so many were right. */
export function note(run: string, right: number, of: number): null {
  if (!(Number.isInteger(right) && Number.isInteger(of) && 0 <= right && right <= of))
    throw new Told(said("runs.oldWindow"));
  return locked(() => {
    const record = readRuns().find((each) => each.run === run);
    if (record === undefined) return null;
    const before = saysIn(record, "sample");
    const sample = sampleSaid(right, of);
    saveRun({ ...record, ...inLog({ sample: before ? both(before, sample) : sample }, record) });
    return null;
  });
}
