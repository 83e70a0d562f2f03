import { type Span, spans } from "../../core/journal/row-set.ts";
import { REMOVED_TAB } from "../journal/journal-tabs.ts";
import { completeCopy } from "../sheet/complete-copy.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { type Place, placesOf } from "../sheet/places-of.ts";
import { brokenFormulas, leaveToFormulas } from "../sheet/spills.ts";
import { sheetById } from "../sheet/table.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { clearRowNotes, notedRows, rowNote, setNotes } from "./row-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const COLUMNS = ["Run", "Sheet", "Row", "State"];

/** The column of the tab in which a row's own cells begin. */
const FIRST = COLUMNS.length + 1;

/**
 * What stands in the column State. A row is `kept` from before it is taken out; `back` once it stands in its sheet
 * again. In between, before blank rows are inserted for it, how many rows the sheet had. Whether a row stands in its
 * sheet is told by its note there alone.
 */
const KEPT = "kept";
const BACK = "back";
const INSERTING = /^inserting, the sheet has (\d+) rows$/;

/** What stands in place of a row's number where the line holds the sheet's headings, with their own row behind it. */
const HEADINGS = /^headings (\d+)$/;

interface Line {
  /** The row of the tab. */
  at: number;
  id: string;
  row: string;
  state: string;
}

/** Gives rows of a sheet a note each and copies them, with the headings, into the tab, values and formats. */
export function keepRows(sheet: Sheet, run: string, headingRow: number, rows: readonly number[]): void {
  const width = sheet.getLastColumn();
  const tab = hiddenTab(REMOVED_TAB, COLUMNS);
  const first = roomFor(tab, rows.length + 1, COLUMNS.length + width);
  const id = String(sheet.getSheetId());
  setNotes(sheet, 1, new Map(rows.map((row) => [row, rowNote(run, row)])));
  SpreadsheetApp.flush();
  const kept = rows.map((row, index) => ({ row: first + 1 + index, cells: [run, id, row, KEPT] }));
  const headings = headingRow > 0 ? sheet.getRange(headingRow, 1, 1, width).getDisplayValues()[0] : [];
  writeCells(tab, 1, [{ row: first, cells: [run, id, `headings ${headingRow}`, ""] }, ...kept]);
  if (headings?.length) writeCells(tab, FIRST, [{ row: first, cells: headings }]);
  let at = first + 1;
  for (const { first: row, count } of spans(rows)) {
    copyRows(sheet.getRange(row, 1, count, width), tab.getRange(at, FIRST, count, width));
    at += count;
  }
  // A copy passes over rows that a filter hides.
  setNotes(tab, FIRST, new Map(rows.map((row, index) => [first + 1 + index, rowNote(run, row)])));
}

/** Deletes the rows of a run from their sheet, wherever they stand by now. */
export function takeOut(sheet: Sheet, run: string): void {
  const standing = [...notedRows(sheet, run).values()].map(({ row }) => row);
  for (const { first, count } of spans(standing).reverse()) sheet.deleteRows(first, count);
}

/** Drops what is kept of rows that stand in their sheet after all. Returns how many are out of it. */
export function dropKept(sheet: Sheet, run: string): number {
  const { tab, head, lines } = linesOf(run);
  const standing = notedRows(sheet, run);
  if (tab === null || head === undefined) {
    clearRowNotes(sheet, run);
    return 0;
  }
  const rows = lines.filter(isRow);
  const there = rows.filter(({ row }) => standing.has(Number(row)));
  if (there.length === rows.length) mark(tab, [head], BACK);
  dropLines(tab, there);
  clearRowNotes(sheet, run);
  return rows.length - there.length;
}

/**
 * Puts the rows of a run that are out of their sheet back at their old numbers, or at the end of a sheet that is shorter
 * by now, each cell under the heading it had, wherever that is now, but for cells that a formula fills. Asked again
 * after it was cut short, it goes on where it was. Returns how many rows stand there again; undefined when nothing is
 * kept of this run, not even that it is done.
 * @throws Error with a sentence when the sheet or one of its columns is gone.
 */
export function bringBack(run: string): number | undefined {
  const { tab, head, lines } = linesOf(run);
  if (tab === null || head === undefined) return undefined;
  const sheet = sheetById(head.id);
  const rows = lines.filter(isRow);
  if (head.state !== BACK) {
    const places = placesIn(tab, head, sheet);
    const broken = brokenFormulas(sheet);
    const inserted = insertMissing(tab, sheet, run, rows, places);
    leaveToFormulas(sheet, broken, inserted);
    mark(tab, [head], BACK);
  }
  clearRowNotes(sheet, run);
  dropLines(tab, rows);
  return rows.length;
}

/** Drops what says that a run is done with its rows, once the log says so. */
export function forgetKept(run: string): void {
  const { tab, lines } = linesOf(run);
  const done = lines.filter((line) => !isRow(line) && line.state === BACK);
  if (tab !== null && done.length === lines.length) dropLines(tab, done);
}

function placesIn(tab: Sheet, head: Line, sheet: Sheet): Place[] {
  const width = Math.max(1, tab.getLastColumn() - COLUMNS.length);
  const headingRow = HEADINGS.exec(head.row)?.[1];
  const headings =
    headingRow === undefined
      ? Array.from({ length: width }, () => "")
      : (tab.getRange(head.at, FIRST, 1, width).getDisplayValues()[0] ?? []);
  return placesOf(sheet, Number(headingRow ?? 0), headings);
}

function insertMissing(
  tab: Sheet,
  sheet: Sheet,
  run: string,
  lines: readonly Line[],
  places: readonly Place[],
): Span[] {
  const standing = notedRows(sheet, run);
  const byRow = new Map(lines.map((line) => [Number(line.row), line]));
  const begun = lines.filter(({ row, state }) => standing.has(Number(row)) && INSERTING.test(state));
  for (const line of begun) {
    const { row } = standing.get(Number(line.row)) ?? { row: 0 };
    const blank = places.filter(({ now, columns }) => isBlankArea(sheet.getRange(row, now, 1, columns)));
    fill(tab, line, 1, sheet, row, blank);
  }
  const inserted: Span[] = [];
  const column = places.find(({ kept }) => kept === 1)?.now ?? 1;
  for (const span of spans([...byRow.keys()].filter((row) => !standing.has(row)))) {
    const own = Array.from({ length: span.count }, (_, step) => byRow.get(span.first + step) as Line);
    const target = roomAt(tab, sheet, own, span);
    try {
      setNotes(
        sheet,
        column,
        new Map(own.map(({ row }, step) => [target + step, rowNote(run, Number(row))])),
      );
      fill(tab, own[0] as Line, span.count, sheet, target, places);
    } catch (error) {
      sheet.deleteRows(target, span.count);
      throw error;
    }
    inserted.push({ first: target, count: span.count });
  }
  return inserted;
}

/** The first of blank rows for a span: those that an undo has inserted before it was cut short, or new ones. */
function roomAt(tab: Sheet, sheet: Sheet, lines: readonly Line[], { first, count }: Span): number {
  const size = sheet.getMaxRows();
  const before = INSERTING.exec(lines[0]?.state ?? "")?.[1];
  if (before !== undefined && size >= Number(before) + count) {
    const target = Math.min(first, Number(before) + 1);
    const area = sheet.getRange(target, 1, count, Math.max(1, sheet.getLastColumn()));
    if (isBlankArea(area)) return target;
  }
  mark(tab, lines, `inserting, the sheet has ${size} rows`);
  SpreadsheetApp.flush();
  const target = Math.min(first, size + 1);
  if (target > size) sheet.insertRowsAfter(size, count);
  else sheet.insertRowsBefore(target, count);
  return target;
}

const isBlankArea = (area: Range): boolean =>
  [area.getValues(), area.getFormulas()].every((grid) => grid.flat().every((cell) => cell === ""));

/** Copies kept rows, from the line of the first on, into rows of the sheet, note and all. */
function fill(
  tab: Sheet,
  { at }: Line,
  count: number,
  sheet: Sheet,
  target: number,
  places: readonly Place[],
): void {
  for (const { kept, now, columns } of places)
    copyRows(
      tab.getRange(at, COLUMNS.length + kept, count, columns),
      sheet.getRange(target, now, count, columns),
    );
}

function copyRows(source: Range, copy: Range): void {
  source.copyTo(copy);
  completeCopy(source, copy);
}

/** The lines of a run, and the one that speaks for all: that of the headings, or the first where a person deleted it. */
function linesOf(run: string): { tab: Sheet | null; lines: Line[]; head: Line | undefined } {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REMOVED_TAB);
  const all = tab?.getDataRange().getValues() ?? [];
  const lines = all.flatMap(([name, id, row, state], index) =>
    name === run ? [{ at: index + 1, id: String(id), row: String(row), state: String(state) }] : [],
  );
  return { tab, lines, head: lines.find(({ row }) => HEADINGS.test(row)) ?? lines[0] };
}

/** What is not the line of the headings, and not damaged. */
const isRow = ({ row }: Line): boolean => /^\d+$/.test(row) && Number(row) > 0;

function mark(tab: Sheet, lines: readonly Line[], state: string): void {
  for (const { first, count } of spans(lines.map(({ at }) => at)))
    tab.getRange(first, COLUMNS.indexOf("State") + 1, count, 1).setValue(state);
}

function dropLines(tab: Sheet, lines: readonly Line[]): void {
  for (const { first, count } of spans(lines.map(({ at }) => at)).reverse()) tab.deleteRows(first, count);
}
