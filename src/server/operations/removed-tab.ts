import type { Cell } from "../../core/cells/grid.ts";
import { isRun } from "../../core/journal/is-run.ts";
import { spans } from "../../core/journal/row-set.ts";
import { ROWS_REMOVED } from "../../core/journal/run-record.ts";
import { REMOVED_TAB } from "../journal/journal-tabs.ts";
import { refuseToBegin } from "../journal/recorded-change.ts";
import { quietly } from "../settings/quietly.ts";
import { completeCopy } from "../sheet/complete-copy.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { sheetById } from "../sheet/table.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { rowNote, setNotes } from "./row-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const COLUMNS = ["Run", "Sheet", "Row", "State"];

/** The column of the tab in which a row's own cells begin. */
export const FIRST = COLUMNS.length + 1;

/** Spans of rows that are copied, deleted or inserted before a change may rest. */
export const STEP = 10;

/**
 * What stands in the column State. A row is `listed` first and `kept` once it is copied, before it is taken out; `back`
 * once it stands in its sheet again. In between, before blank rows are inserted for it, how many rows the sheet had. Whether a row stands in its
 * sheet is told by its note there alone.
 */
export const LISTED = "listed";
export const KEPT = "kept";
export const BACK = "back";
export const inserting = (size: number): string => `inserting, the sheet has ${size} rows`;
export const INSERTING = /^inserting, the sheet has (\d+) rows$/;

/** What stands in place of a row's number where the line holds the sheet's headings, with their own row behind it. */
export const HEADINGS = /^headings (\d+)$/;

export interface Line {
  /** The row of the tab. */
  at: number;
  id: string;
  row: string;
  state: string;
}

/** Gives rows of a sheet a note each, and a line in the tab under the line of the headings. */
export function listRows(sheet: Sheet, run: string, headingRow: number, rows: readonly number[]): void {
  const width = sheet.getLastColumn();
  const tab = hiddenTab(REMOVED_TAB, COLUMNS);
  const first = roomFor(tab, rows.length + 1, COLUMNS.length + width);
  const id = String(sheet.getSheetId());
  setNotes(sheet, 1, new Map(rows.map((row) => [row, rowNote(run, row)])));
  SpreadsheetApp.flush();
  const listed = rows.map((row, index) => ({ row: first + 1 + index, cells: [run, id, row, LISTED] }));
  const headings = headingRow > 0 ? sheet.getRange(headingRow, 1, 1, width).getDisplayValues()[0] : [];
  writeCells(tab, 1, [{ row: first, cells: [run, id, `headings ${headingRow}`, ""] }, ...listed]);
  if (headings?.length) writeCells(tab, FIRST, [{ row: first, cells: headings }]);
}

/** What the lines of a removal are marked with: rows that were of one sheet are brought back into no other. */
export const rowsOf = (sheet: Sheet): string => `${ROWS_REMOVED} ${sheet.getSheetId()}`;

interface Kept {
  row: number;
  cells: Cell[];
}

/** Rows that are kept of a run, by the numbers they had. */
export function keptRows(run: string): Kept[] {
  const { tab, lines } = linesOf(run);
  return cellsIn(
    tab,
    lines.filter((line) => isRow(line) && line.state === KEPT),
  );
}

/** What an undo would bring back, and the sheet; no sheet where nothing is kept or it is gone. */
export function rowsToBringBack(run: string): { sheet: Sheet | undefined; rows: Kept[] } {
  const { tab, head, lines } = linesOf(run);
  const rows = lines.filter((line) => isRow(line) && line.state !== LISTED);
  const sheet = head && quietly(() => sheetById(head.id), undefined);
  return { sheet, rows: head?.state === BACK ? [] : cellsIn(tab, rows) };
}

function cellsIn(tab: Sheet | null, lines: readonly Line[]): Kept[] {
  const cells = tab === null ? [] : valuesOf(tab.getDataRange());
  return lines.map(({ at, row }) => ({ row: Number(row), cells: (cells[at - 1] ?? []).slice(FIRST - 1) }));
}

/** Drops what says that a run is done with its rows, once the log says so. */
export function forgetKept(run: string): void {
  const { tab, lines } = linesOf(run);
  const done = lines.filter((line) => !isRow(line) && line.state === BACK);
  if (tab !== null && done.length === lines.length) dropLines(tab, done);
}

/** @throws Error with a sentence where nothing is listed of a run. */
export function whole(run: string): { tab: Sheet; sheet: Sheet; lines: Line[] } {
  const { tab, head, lines } = linesOf(run);
  if (tab === null || head === undefined) return refuseToBegin();
  return { tab, sheet: sheetById(head.id), lines };
}

/** The lines of a run, and the one that speaks for all: that of the headings, or the first where a person deleted it. */
export function linesOf(run: string): { tab: Sheet | null; lines: Line[]; head: Line | undefined } {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REMOVED_TAB);
  const all = tab?.getDataRange().getValues() ?? [];
  const lines = all.flatMap(([name, id, row, state], index) =>
    isRun(name, run) ? [{ at: index + 1, id: String(id), row: String(row), state: String(state) }] : [],
  );
  return { tab, lines, head: lines.find(({ row }) => HEADINGS.test(row)) ?? lines[0] };
}

/** What is not the line of the headings, and not damaged. */
export const isRow = ({ row }: Line): boolean => /^\d+$/.test(row) && Number(row) > 0;

export function mark(tab: Sheet, lines: readonly Line[], state: string): void {
  for (const { first, count } of spans(lines.map(({ at }) => at)))
    tab.getRange(first, COLUMNS.indexOf("State") + 1, count, 1).setValue(state);
}

export function dropLines(tab: Sheet, lines: readonly Line[]): void {
  for (const { first, count } of spans(lines.map(({ at }) => at)).reverse()) tab.deleteRows(first, count);
}

/** Copies rows whole, those too that a filter hides. */
export function copyRows(source: Range, copy: Range): void {
  source.copyTo(copy);
  completeCopy(source, copy);
}

/** A few at a time: after each of these a change may rest. */
export const inSteps = <Item>(list: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(list.length / STEP) }, (_, at) => list.slice(at * STEP, (at + 1) * STEP));

/** A row without the blank cells at its end. */
export function filled(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length--;
  return cells.slice(0, length);
}
