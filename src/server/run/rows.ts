import type { Cell } from "../../core/cells/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import { notWritten, whyNotWritten } from "../../core/journal/not-written.ts";
import { rowKey, sameCells } from "../../core/journal/row-key.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { inEnglish, said, Told } from "../../core/messages/said.ts";
import { widthOf } from "../../core/run/fitting.ts";
import {
  chosenColumns,
  type Plan,
  placeOf,
  type RunRows,
  type Write,
  type Written,
} from "../../core/run/plan.ts";
import { inParts } from "../../core/sheet/write-calls.ts";
import { appendChanges } from "../journal/journal-tabs.ts";
import { findChosenColumns, findOwnColumns } from "../sheet/columns.ts";
import { refusals } from "../sheet/data-validation.ts";
import { locked } from "../sheet/lock.ts";
import { readColumns, sheetById } from "../sheet/table.ts";
import { isChip } from "../sheet/typed-columns.ts";
import { visibleRows } from "../sheet/visible-rows.ts";
import { type RowCells, writeCells } from "../sheet/write-cells.ts";
import { chosenIn } from "./chosen-in.ts";
import { ownJob, readJob } from "./job.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Calls that write cells which lie apart, in one execution. */
const A_WRITE = 9;

/** The rows of a run as they stand now. */
interface Standing extends RunRows {
  sheet: Sheet;
  /** The columns that the run writes, wherever they are. */
  columns: number[];
  /** The sheet row of each. */
  rows: number[];
  /** Whether any row, of the run or not, is blank where the run writes. */
  hasBlanks: boolean;
}

function stand(run: string, plan: Plan, wanted: (read: Cell[]) => boolean = () => true): Standing {
  const sheet = sheetById(plan.sheetId);
  const { headingRow } = plan;
  const { read, written } = findOwnColumns(sheet, run, {
    read: plan.columns.length,
    written: widthOf(plan),
    headingRow,
  });
  const first = headingRow + 1;
  const last = sheet.getLastRow();
  const others = chosenColumns(plan);
  const choosing = others.length === 0 ? [] : findChosenColumns(sheet, run, others.length, headingRow);
  const all = readColumns(sheet, [...read, ...written, ...choosing], first, last);
  const values = all.map((cells) => cells.slice(0, read.length + written.length));
  const chosen = chosenIn(plan, all);
  const visible = plan.rows === "visible" ? visibleRows(sheet, first, last) : undefined;
  // Only a column that the run itself made holds no formula of anybody.
  const theirs =
    plan.place === "in place" || plan.into
      ? written.map((column) => notToBeWritten(sheet, column, first, values.length))
      : [];
  const isTheirs = (index: number, cells: readonly Cell[]) =>
    theirs.some((isOne, at) => isOne(index, cells[at] ?? ""));
  const rows: number[] = [];
  const standing: RunRows = { read: [], written: [] };
  values.forEach((cells, index) => {
    const row = first + index;
    const own = cells.slice(0, read.length);
    if (
      visible?.[index] === false ||
      chosen?.has(index) === false ||
      !wanted(own) ||
      isTheirs(index, cells.slice(read.length))
    )
      return;
    rows.push(row);
    standing.read.push(own);
    standing.written.push(cells.slice(read.length));
  });
  const hasBlanks = values.some((cells) => cells.slice(read.length).every((cell) => cell === ""));
  return { ...standing, rows, sheet, columns: written, hasBlanks };
}

/** What the run reads and what stands where it writes, row by row, as of now. */
export function rows(run: string): RunRows {
  const job = readJob();
  if (job?.run !== run) throw new Told(said("runs.ended"));
  const { read, written } = stand(run, job.plan);
  return { read, written };
}

/**
 * Writes results beside the values they belong to. The sheet is read again in this execution: a cell is written only
 * where the value stands by now, and only over exactly what it is expected to hold, so that what a person typed
 * meanwhile stays. What a rule of a cell refuses is not written in any row of its value. The changes tab is written
 * first.
 */
export function write(run: string, page: string, writes: readonly Write[]): Written {
  return locked(() => {
    const { plan } = ownJob(run, page);
    // What is wider would be written over the columns beside the run's own.
    if (writes.some(({ now }) => now.length !== widthOf(plan))) throw new Told(said("runs.oldWindow"));
    const inPlace = plan.place === "in place";
    const byKey = new Map<string, number[]>();
    writes.forEach((each, index) => {
      const key = rowKey(each.read);
      byKey.set(key, [...(byKey.get(key) ?? []), index]);
    });
    const standing = stand(run, plan, (own) => byKey.has(rowKey(own)));
    const { sheet, columns, rows, read, written, hasBlanks } = standing;

    const cells: (RowCells & { index: number })[] = [];
    const placed: number[][] = writes.map(() => []);
    rows.forEach((row, at) => {
      const own = read[at] as Cell[];
      const holds = written[at] as Cell[];
      const index = byKey.get(rowKey(own))?.find((each) => {
        const { was, most = Infinity } = writes[each] as Write;
        if ((placed[each] as number[]).length >= most) return false;
        return sameCells(holds, was ?? (inPlace ? own.slice(0, 1) : holds.map(() => "")));
      });
      if (index === undefined) return;
      const { now } = writes[index] as Write;
      placed[index]?.push(row);
      if (!sameCells(holds, now)) cells.push({ row, cells: now, index });
    });
    const refused = new Map<number, Said>();
    // A column that Stet has inserted has no rules.
    const isNew = plan.place === "beside" && plan.into === undefined;
    const byRow = new Map<number, Said>();
    for (const [column, own] of isNew ? [] : byColumn(columns, cells))
      for (const [row, says] of refusals(sheet, column, own)) byRow.set(row, says);
    for (const { row, index } of cells) {
      const says = byRow.get(row);
      if (says !== undefined) refused.set(index, says);
    }

    const accepted = cells.filter(({ index }) => !refused.has(index));
    // In a column of its own whatever lies between is blank, so that all of it is one rectangle.
    const [now = []] = isNew ? [accepted] : inParts(accepted, A_WRITE);
    const later = new Map(accepted.map(({ row, index }) => [row, index]));
    for (const { row } of now) later.delete(row);

    const when = new Date().toISOString();
    appendChanges(
      writes.flatMap((each, index): Change[] => {
        const stands = (placed[index] ?? []).filter((row) => !later.has(row));
        placed[index] = stands;
        if (stands.length === 0) return [];
        const before = each.was ?? (inPlace ? each.read.slice(0, 1) : each.now.map(() => ""));
        const { read: value, now: after, by, score } = each;
        const says = refused.get(index);
        if (says !== undefined)
          return [{ run, when, value, before, after: before, rows: stands, by: notWritten(inEnglish(says)) }];
        if (sameCells(before, after) && whyNotWritten(by) === undefined) return [];
        return [{ run, when, value, before, after, rows: stands, by, ...(score !== undefined && { score }) }];
      }),
      placeOf(plan),
    );
    SpreadsheetApp.flush();
    const between = isNew ? "its own column" : hasBlanks ? "with blank rows between" : "alone";
    for (const [column, own] of byColumn(columns, now)) writeCells(sheet, column, own, between);
    return {
      counts: placed.map((stands, index) => (refused.has(index) ? 0 : stands.length)),
      refused: [...refused].map(([index, says]) => ({ index, says })),
      ...(later.size > 0 && { left: [...new Set(later.values())] }),
    };
  });
}

/** The same cells from the first of the columns on, or column by column where a person has put another between them. */
const byColumn = (columns: readonly number[], rows: readonly RowCells[]): [number, readonly RowCells[]][] => {
  const [first = 1] = columns;
  return columns.every((column, at) => column === first + at)
    ? [[first, rows]]
    : columns.map((column, at) => [
        column,
        rows.map(({ row, cells }) => ({ row, cells: [cells[at] ?? ""] })),
      ]);
};

/** Tells where a formula or a smart chip stands: such a row takes no part in a run that writes in place. */
function notToBeWritten(sheet: Sheet, column: number, first: number, count: number) {
  if (count === 0) return () => false;
  const area = sheet.getRange(first, column, count, 1);
  const rich = area.getRichTextValues();
  const formulas = area.getFormulas();
  return (index: number, cell: Cell): boolean =>
    formulas[index]?.[0] !== "" ||
    (typeof cell === "string" && cell !== "" && isChip(rich[index]?.[0] ?? null, cell));
}
