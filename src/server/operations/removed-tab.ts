import type { Cell } from "../../core/cells/grid.ts";
import type { Steps } from "../../core/journal/operation.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { type Span, spans } from "../../core/journal/row-set.ts";
import { REMOVED_TAB } from "../journal/journal-tabs.ts";
import { refuseToBegin } from "../journal/own-run.ts";
import { quietly } from "../settings/quietly.ts";
import { brokenFormulas, leaveToFormulas } from "../sheet/broken-formulas.ts";
import { completeCopy } from "../sheet/complete-copy.ts";
import { type Place, placesOf } from "../sheet/heading-places.ts";
import { hiddenTab, roomFor } from "../sheet/hidden-tab.ts";
import { sheetById } from "../sheet/table.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { clearRowNotes, notedRows, rowNote, setNotes } from "./row-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const COLUMNS = ["Run", "Sheet", "Row", "State"];

/** The column of the tab in which a row's own cells begin. */
const FIRST = COLUMNS.length + 1;

/** Spans of rows that are copied, deleted or inserted before a change may rest. */
const STEP = 10;

/**
 * What stands in the column State. A row is `listed` first and `kept` once it is copied, before it is taken out; `back`
 * once it stands in its sheet again. In between, before blank rows are inserted for it, how many rows the sheet had. Whether a row stands in its
 * sheet is told by its note there alone.
 */
const LISTED = "listed";
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

/** Copies listed rows, wherever they stand by now, into their lines of the tab: values, formats and note. */
export function* keepRows(run: string): Steps<void> {
  const { tab, sheet, lines } = whole(run);
  const rows = lines.filter(isRow);
  const standing = notedRows(sheet, run);
  const listed = rows.filter(({ row, state }) => state === LISTED && standing.has(Number(row)));
  if (rows.length === 0 || standing.size === 0) refuseToBegin();
  const width = Math.max(1, tab.getMaxColumns() - COLUMNS.length);
  yield rows.length;
  for (const part of chunks(sideBySide(listed, standing), STEP)) {
    for (const { line, row, count } of part) {
      const columns = Math.min(width, sheet.getMaxColumns());
      copyRows(sheet.getRange(row, 1, count, columns), tab.getRange(line.at, FIRST, count, columns));
      // A copy passes over rows that a filter hides.
      const notes = rows.slice(rows.indexOf(line), rows.indexOf(line) + count);
      setNotes(tab, FIRST, new Map(notes.map((each) => [each.at, rowNote(run, Number(each.row))])));
      mark(tab, notes, KEPT);
    }
    yield rows.length;
  }
}

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

/** Deletes the rows of a run from their sheet, wherever they stand by now, but for those that are not as they are kept. */
export function* takeOut(run: string): Steps<void> {
  const { sheet } = whole(run);
  const kept = new Map(keptRows(run).map(({ row, cells }) => [row, filled(cells)]));
  for (;;) {
    const standing = notedRows(sheet, run);
    const now = standing.size === 0 ? [] : valuesOf(sheet.getDataRange());
    const same = [...standing].flatMap(([number, { row }]) =>
      sameCells(kept.get(number) ?? [], filled(now[row - 1] ?? [])) ? [row] : [],
    );
    yield same.length;
    if (same.length === 0) break;
    for (const { first, count } of spans(same).reverse().slice(0, STEP)) sheet.deleteRows(first, count);
  }
  // Edited while Stet was at it.
  dropStanding(run);
}

/** Drops what is kept of rows that stand in their sheet after all. Returns how many are out of it. */
export function dropKept(run: string): number {
  const { tab, head, lines } = linesOf(run);
  if (tab === null || head === undefined) {
    for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) clearRowNotes(sheet, run);
    return 0;
  }
  const standing = notedRows(sheetById(head.id), run);
  const rows = lines.filter(isRow);
  if (rows.every(({ row }) => standing.has(Number(row)))) mark(tab, [head], BACK);
  return dropStanding(run);
}

function dropStanding(run: string): number {
  const { tab, sheet, lines } = whole(run);
  const standing = notedRows(sheet, run);
  const rows = lines.filter(isRow);
  const there = rows.filter(({ row }) => standing.has(Number(row)));
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
export function* bringBack(run: string): Steps<number | undefined> {
  const { tab, head, lines } = linesOf(run);
  if (tab === null || head === undefined) return undefined;
  const sheet = sheetById(head.id);
  const rows = lines.filter(isRow);
  if (head.state !== BACK) {
    yield* insertMissing(tab, sheet, run, rows, placesIn(tab, head, sheet));
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

function* insertMissing(
  tab: Sheet,
  sheet: Sheet,
  run: string,
  lines: readonly Line[],
  places: readonly Place[],
): Steps<void> {
  const standing = notedRows(sheet, run);
  const broken = brokenFormulas(sheet);
  const byRow = new Map(
    lines.filter(({ state }) => state !== LISTED).map((line) => [Number(line.row), line]),
  );
  const begun = lines.filter(({ row, state }) => standing.has(Number(row)) && INSERTING.test(state));
  for (const line of begun) {
    const { row } = standing.get(Number(line.row)) ?? { row: 0 };
    const blank = places.filter(({ now, columns }) => isBlankArea(sheet.getRange(row, now, 1, columns)));
    fill(tab, line, 1, sheet, row, blank);
  }
  const column = places.find(({ kept }) => kept === 1)?.now ?? 1;
  const missing = [...byRow.keys()].filter((row) => !standing.has(row));
  let left = missing.length;
  yield left;
  for (const part of chunks(spans(missing), STEP)) {
    const inserted: Span[] = [];
    for (const span of part) {
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
      left -= span.count;
    }
    leaveToFormulas(sheet, broken, inserted);
    yield left;
  }
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

/** Lines of rows that stand side by side in the sheet and in the tab. */
function sideBySide(
  lines: readonly Line[],
  standing: ReadonlyMap<number, { row: number }>,
): { line: Line; row: number; count: number }[] {
  const found: { line: Line; row: number; count: number }[] = [];
  for (const line of lines) {
    const { row = 0 } = standing.get(Number(line.row)) ?? {};
    const last = found[found.length - 1];
    if (last && last.row + last.count === row && last.line.at + last.count === line.at) last.count += 1;
    else found.push({ line, row, count: 1 });
  }
  return found;
}

const chunks = <Item>(list: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/** A row without the blank cells at its end. */
export function filled(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length--;
  return cells.slice(0, length);
}

/** @throws Error with a sentence where nothing is listed of a run. */
function whole(run: string): { tab: Sheet; sheet: Sheet; lines: Line[] } {
  const { tab, head, lines } = linesOf(run);
  if (tab === null || head === undefined) return refuseToBegin();
  return { tab, sheet: sheetById(head.id), lines };
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
