import { type Span, spans } from "../../core/journal/row-set.ts";
import { completeCopy } from "./complete-copy.ts";
import { hiddenTab, roomFor } from "./hidden-tab.ts";
import { REMOVED_TAB } from "./journal-tabs.ts";
import { placesOf } from "./places-of.ts";
import { brokenFormulas, leaveToFormulas } from "./spills.ts";
import { sheetById } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const COLUMNS = ["Run", "Sheet", "Row", "State"];

/** A row is `kept` as long as it stands in its sheet as well, then `gone`, and `back` once it stands there again. */
type State = "kept" | "gone" | "back";

/** What stands in place of a row's number where the line holds the sheet's headings, with their own row behind it. */
const HEADINGS = /^headings (\d+)$/;

interface Line {
  /** The row of the tab. */
  at: number;
  id: string;
  row: string;
  state: string;
}

/** Copies rows of a sheet, and the headings above them, into the tab, values and formats. `rows` in their order. */
export function keepRows(sheet: Sheet, run: string, headingRow: number, rows: readonly number[]): void {
  const width = sheet.getLastColumn();
  const tab = hiddenTab(REMOVED_TAB, COLUMNS);
  const first = roomFor(tab, rows.length + 1, COLUMNS.length + width);
  const id = String(sheet.getSheetId());
  const kept = rows.map((row, index) => ({ row: first + 1 + index, cells: [run, id, row, "kept"] }));
  const headings = headingRow > 0 ? sheet.getRange(headingRow, 1, 1, width).getDisplayValues()[0] : [];
  writeCells(tab, 1, [{ row: first, cells: [run, id, `headings ${headingRow}`, ""] }, ...kept]);
  if (headings?.length) writeCells(tab, COLUMNS.length + 1, [{ row: first, cells: headings }]);
  let at = first + 1;
  for (const { first: row, count } of spans(rows)) {
    copyRows(sheet.getRange(row, 1, count, width), tab.getRange(at, COLUMNS.length + 1, count, width));
    at += count;
  }
}

/** Deletes the rows of a run that are kept from their sheet. */
export function takeOut(sheet: Sheet, run: string): void {
  const { tab, lines } = linesOf(run);
  if (tab === null) return;
  const at = rowsIn(lines, "kept");
  for (const { first, count } of spans([...at.keys()]).reverse()) {
    sheet.deleteRows(first, count);
    mark(tab, at.get(first) ?? 0, count, "gone");
  }
}

/** Drops what is kept of rows that a run has not taken out after all. Returns how many it did take out. */
export function dropKept(run: string): number {
  const { tab, lines } = linesOf(run);
  const gone = lines.filter(({ state }) => state === "gone").length;
  const others = lines.filter(({ state }) => state === "kept" || gone === 0);
  if (tab !== null) dropLines(tab, others);
  return gone;
}

/**
 * Puts the rows of a run that are gone back at their old numbers, or at the end of a sheet that is shorter by now, each
 * cell under the heading it had, wherever that is now, but for cells that a formula fills. Returns how many rows.
 * @throws Error with a sentence when the sheet, one of its columns or the tab is gone.
 */
export function bringBack(run: string): number {
  const { tab, lines } = linesOf(run);
  const [head] = lines;
  if (tab === null || head === undefined)
    throw new Error(
      `The tab “${REMOVED_TAB}” no longer holds the rows of this run, so they cannot come back.`,
    );
  const sheet = sheetById(head.id);
  const width = tab.getLastColumn() - COLUMNS.length;
  const headings = tab.getRange(head.at, COLUMNS.length + 1, 1, width).getDisplayValues()[0] ?? [];
  const places = placesOf(sheet, Number(HEADINGS.exec(head.row)?.[1] ?? 0), headings);
  const broken = brokenFormulas(sheet);
  const at = rowsIn(lines, "gone");
  const inserted: Span[] = [];
  for (const { first, count } of spans([...at.keys()])) {
    const from = at.get(first) ?? 0;
    const target = Math.min(first, sheet.getMaxRows() + 1);
    if (target > sheet.getMaxRows()) sheet.insertRowsAfter(target - 1, count);
    else sheet.insertRowsBefore(target, count);
    try {
      for (const { kept, now, columns } of places)
        copyRows(
          tab.getRange(from, COLUMNS.length + kept, count, columns),
          sheet.getRange(target, now, count, columns),
        );
    } catch (error) {
      sheet.deleteRows(target, count);
      throw error;
    }
    mark(tab, from, count, "back");
    inserted.push({ first: target, count });
  }
  leaveToFormulas(sheet, broken, inserted);
  dropLines(tab, linesOf(run).lines);
  return at.size;
}

function copyRows(source: Range, copy: Range): void {
  source.copyTo(copy);
  completeCopy(source, copy);
}

function linesOf(run: string): { tab: Sheet | null; lines: Line[] } {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REMOVED_TAB);
  const all = tab?.getDataRange().getValues() ?? [];
  const lines = all.flatMap(([name, id, row, state], index) =>
    name === run ? [{ at: index + 1, id: String(id), row: String(row), state: String(state) }] : [],
  );
  return { tab, lines };
}

/** The lines of the tab in which rows of a state stand, by the row of the sheet. */
const rowsIn = (lines: readonly Line[], state: State): Map<number, number> =>
  new Map(lines.flatMap((line) => (line.state === state ? [[Number(line.row), line.at]] : [])));

const mark = (tab: Sheet, from: number, count: number, state: State): void => {
  tab.getRange(from, COLUMNS.indexOf("State") + 1, count, 1).setValue(state);
};

function dropLines(tab: Sheet, lines: readonly Line[]): void {
  for (const { first, count } of spans(lines.map(({ at }) => at)).reverse()) tab.deleteRows(first, count);
}
