import type { Json } from "../../core/cells/json.ts";
import type { Example } from "../../core/journal/examples.ts";
import { inLog } from "../../core/journal/log-says.ts";
import { newRun, type RunRecord } from "../../core/journal/run-record.ts";
import { both, said, saysOf, Told } from "../../core/messages/said.ts";
import { chosenColumns, isPlan, type Plan, placeOf } from "../../core/run/plan.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { actingPerson } from "../account/acting-person.ts";
import { learned } from "../answers/taught.ts";
import { readRuns, saveRun } from "../journal/journal-tabs.ts";
import { planIn } from "../journal/plan-in.ts";
import { recordOf } from "../journal/recorded-change.ts";
import { newRunId } from "../journal/run-id.ts";
import { quietly } from "../settings/quietly.ts";
import { chosenInLog, refuseOtherColumns } from "../sheet/chosen-rows.ts";
import { findChosenColumns, markColumns, unmarkColumns } from "../sheet/columns.ts";
import { locked } from "../sheet/lock.ts";
import { refuseUnlessWritable } from "../sheet/protection.ts";
import { columnNames, sheetById } from "../sheet/table.ts";
import { unlessTyped } from "../sheet/typed-columns.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { refuseWhileAlive, startJob, takeOver } from "./job.ts";
import { keepOriginal } from "./original.ts";
import { insertMarked, unmarkRoom } from "./room.ts";
import { takeBackRoom } from "./take-back-room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes room for the results, writes the run down in the log, and takes the lease for `page`.
 * @throws Error with a sentence when another run is going on, the sheet is gone, the results could not be written, or
 *   what the page asks for is no plan.
 */
export function begin(asked: Plan, page: string): { run: string } {
  if (!isPlan(asked as unknown as Json)) throw new Told(said("runs.oldWindow"));
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(asked.sheetId);
    const plan = withOwnColumns(sheet, withTrueExamples(asked));
    refuseUnlessWritable(sheet, plan);
    if (plan.only) refuseOtherColumns(sheet, plan.headingRow, plan.only);
    const run = newRunId();
    const started = new Date().toISOString();
    const who = actingPerson();
    const name = columnNames(sheet, plan.headingRow, columnsOf(plan));
    const first = plan.columns[0]?.column ?? 1;
    const inPlace = plan.place === "in place";
    const line = newRun({
      run,
      started,
      who,
      function: plan.function,
      arguments: plan.argumentsText,
      by: plan.by,
      provider: plan.provider,
      sheet: sheet.getName(),
      read: plan.columns.map(({ column }) => name(column)).join(", "),
      wrote: wroteOf(plan, first, name),
      place: placeOf(plan),
      plan: JSON.stringify(plan),
      ...chosenInLog(sheet, plan.headingRow, plan.only),
    });
    markRead(sheet, run, plan);
    saveRun(line);
    try {
      const { headingRow } = plan;
      const mark = inPlace
        ? keepOriginal(sheet, run, 0, { column: first, headingRow, name: name(first) }, plan.rows)
        : makeRoom(sheet, run, plan, first);
      if (inPlace) markColumns(sheet, run, "written", [first], headingRow);
      if (mark !== undefined) unmarkRoom(mark);
      startJob({ run, plan, who, started, page });
    } catch (error) {
      quietly(() => {
        takeBackRoom(line);
        const why = inLog({ stopped: saysOf(error) });
        saveRun({ ...line, status: "stopped", ...why, ended: new Date().toISOString() });
      }, undefined);
      throw error;
    }
    return { run };
  });
}

/** Those that are read, and those that are written where they are there already. */
const columnsOf = ({ columns, into, headings }: Plan): number[] => [
  ...columns.map(({ column }) => column),
  ...(into === undefined ? [] : headings.map((_heading, index) => into + index)),
];

/** What people call the columns that will be written. */
function wroteOf(plan: Plan, first: number, name: (column: number) => string): string {
  const { into, headings, headingRow } = plan;
  if (plan.place === "in place") return name(first);
  return headings
    .map((heading, index) => {
      if (into !== undefined) return name(into + index);
      return (headingRow > 0 && heading.trim()) || columnLetter(first + 1 + index);
    })
    .join(", ");
}

/** Of the examples that the page gives, those that a person made of the same function's answers in this document. */
function withTrueExamples({ mark: _, examples = [], ...plan }: Plan): Plan {
  if (examples.length === 0) return plan;
  const same = learned(readRuns()).filter((each) => each.function === plan.function);
  const known = new Set(same.flatMap((each) => each.examples.map(nameOf)));
  return { ...plan, examples: examples.filter((each) => known.has(nameOf(each))) };
}

/** Of a run that asks an earlier one again, the columns that rows are chosen by wherever they are by now. */
function withOwnColumns(sheet: Sheet, plan: Plan): Plan {
  const { again, only, columns, headingRow } = plan;
  const earlier = again && only && planIn(recordOf(again.run));
  if (!earlier?.only) return plan;
  const before = chosenColumns(earlier);
  const now = findChosenColumns(sheet, again?.run ?? "", before.length, headingRow);
  const moved = (column: number): number => {
    const at = before.indexOf(column);
    const read = earlier.columns.findIndex((each) => each.column === column);
    return (at === -1 ? columns[read]?.column : now[at]) ?? column;
  };
  return { ...plan, only: earlier.only.map(({ column, chosen }) => ({ column: moved(column), chosen })) };
}

const nameOf = ({ row, answer }: Example): string => JSON.stringify([row, answer]);

/**
 * Marks what is read before anything is inserted, since a protected column may refuse it. What is written in place is
 * not read: its copy is.
 */
function markRead(sheet: Sheet, run: string, plan: Plan): void {
  const columns = plan.columns.map(({ column }, index) =>
    index === 0 && plan.place === "in place" ? undefined : column,
  );
  try {
    markColumns(sheet, run, "read", columns, plan.headingRow);
    markColumns(sheet, run, "chosen", chosenColumns(plan), plan.headingRow);
  } catch (error) {
    unmarkColumns(run);
    throw new Told(both(said("sheet.noMarks"), saysOf(error)));
  }
}

/**
 * Inserts the result columns beside the column that is read, and marks them; the columns to its right move on, their
 * formulas along. Returns the mark of the room that it made, if any.
 */
function makeRoom(sheet: Sheet, run: string, plan: Plan, after: number): string | undefined {
  const width = plan.headings.length;
  const first = plan.into ?? after + 1;
  const columns = Array.from({ length: width }, (_, index) => first + index);
  const mark = plan.into === undefined ? insertMarked(sheet, run, after, width) : undefined;
  markColumns(sheet, run, "written", columns, plan.headingRow);
  if (mark === undefined) return undefined;
  clearInherited(sheet, first, width);
  for (let column = first; column < first + width; column++) dress(sheet, plan, after, column);
  head(sheet, plan, first, plan.headings);
  return mark;
}

function head(sheet: Sheet, plan: Plan, column: number, headings: readonly string[]): void {
  if (plan.headingRow > 0)
    unlessTyped(sheet.getRange(plan.headingRow, column), () =>
      writeCells(sheet, column, [{ row: plan.headingRow, cells: headings }]),
    );
}

/** A result column is as wide as the column it belongs to, and its heading looks the same. */
function dress(sheet: Sheet, plan: Plan, from: number, to: number): void {
  sheet.setColumnWidth(to, sheet.getColumnWidth(from));
  if (plan.headingRow === 0) return;
  const heading = sheet.getRange(plan.headingRow, from);
  unlessTyped(sheet.getRange(plan.headingRow, to), (own) =>
    heading.copyTo(own, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false),
  );
}

/** A new column takes over number format and dropdown of its left neighbour, which are not its own. */
function clearInherited(sheet: Sheet, column: number, width: number): void {
  const area = sheet.getRange(1, column, sheet.getMaxRows(), width);
  unlessTyped(area, () => {
    area.setNumberFormat("General");
    area.clearDataValidations();
  });
}

/**
 * Goes on with a run that has ended, in the columns that are marked as its own.
 * @throws Error with a sentence when another run is going on, the sheet is gone, or the results could not be written.
 */
export function beginAgain({ run, started }: RunRecord, plan: Plan, page: string): { run: string } {
  return locked(() => {
    refuseWhileAlive();
    refuseUnlessWritable(sheetById(plan.sheetId), plan);
    startJob({ run, plan, who: actingPerson(), started, page });
    return { run };
  });
}

/** Gives a run to this page, and says what it was asked to do. The page that had it is told at its next write. */
export const resume = (run: string, page: string): Plan => takeOver(run, page).plan;
