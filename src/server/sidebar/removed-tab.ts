import { spans } from "../../core/journal/row-set.ts";
import { hiddenTab } from "./hidden-tab.ts";
import { sheetById } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden tab that keeps rows which were taken out, whole: run, sheet, row, then the cells. */
export const REMOVED_TAB = "Stet removed rows";

const COLUMNS = ["Run", "Sheet", "Row"];

/** What stands in place of a row's number where the line holds the sheet's headings, with their own row behind it. */
const HEADINGS = /^headings (\d+)$/;

/** Copies rows of a sheet, and the headings above them, into the tab, values and formats. `rows` in their order. */
export function keepRows(sheet: Sheet, run: string, headingRow: number, rows: readonly number[]): void {
  const width = sheet.getLastColumn();
  const parts = [...(headingRow > 0 ? [{ first: headingRow, count: 1 }] : []), ...spans(rows)];
  const tab = hiddenTab(REMOVED_TAB, COLUMNS);
  const first = tab.getLastRow() + 1;
  const lines = [...(headingRow > 0 ? [`headings ${headingRow}`] : []), ...rows];
  makeRoom(tab, first + lines.length - 1, COLUMNS.length + width);
  let at = first;
  for (const part of parts) {
    const kept = tab.getRange(at, COLUMNS.length + 1, part.count, width);
    sheet.getRange(part.first, 1, part.count, width).copyTo(kept);
    at += part.count;
  }
  const id = String(sheet.getSheetId());
  writeCells(
    tab,
    1,
    lines.map((row, index) => ({ row: first + index, cells: [run, id, row] })),
  );
}

/**
 * Puts the rows of a run back at their old numbers, or at the end of a sheet that is shorter by now, each cell under
 * the heading it had, wherever that is now. Returns how many rows.
 * @throws Error with a sentence when the sheet, one of its columns or the tab is gone.
 */
export function bringBack(run: string): number {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REMOVED_TAB);
  const lines = (tab?.getDataRange().getValues() ?? []).flatMap(([name, id, row], index) =>
    name === run ? [{ at: index + 1, id: String(id), row: String(row) }] : [],
  );
  if (tab === null || lines[0] === undefined)
    throw new Error(
      `The tab “${REMOVED_TAB}” no longer holds the rows of this run, so they cannot come back.`,
    );
  const sheet = sheetById(lines[0].id);
  const columns = placesOf(
    sheet,
    tab,
    lines.find(({ row }) => HEADINGS.test(row)),
  );
  const rows = lines.filter(({ row }) => !HEADINGS.test(row));
  let next = 0;
  for (const { first, count } of spans(rows.map(({ row }) => Number(row)))) {
    const target = Math.min(first, sheet.getMaxRows() + 1);
    if (target > sheet.getMaxRows()) sheet.insertRowsAfter(target - 1, count);
    else sheet.insertRowsBefore(target, count);
    const from = rows[next]?.at ?? 1;
    for (const [kept, now] of columns)
      tab.getRange(from, COLUMNS.length + kept, count, 1).copyTo(sheet.getRange(target, now, count, 1));
    next += count;
  }
  for (const { first, count } of spans(lines.map(({ at }) => at)).reverse()) tab.deleteRows(first, count);
  return rows.length;
}

/**
 * Where each column that was kept is now, from 1: under its heading, or in its place where there are no headings.
 * @throws Error with a sentence when a heading is gone.
 */
function placesOf(
  sheet: Sheet,
  tab: Sheet,
  headings: { at: number; row: string } | undefined,
): [kept: number, now: number][] {
  const width = tab.getLastColumn() - COLUMNS.length;
  const all = Array.from({ length: width }, (_, index) => index + 1);
  if (headings === undefined) return all.map((column) => [column, column]);
  const textsIn = (of: Sheet, row: number, column: number, count: number) =>
    of.getRange(row, column, 1, count).getDisplayValues()[0] ?? [];
  const kept = textsIn(tab, headings.at, COLUMNS.length + 1, width);
  const now = new Map<string, number[]>();
  textsIn(sheet, Number(HEADINGS.exec(headings.row)?.[1]), 1, sheet.getLastColumn()).forEach(
    (text, index) => {
      now.set(text, [...(now.get(text) ?? []), index + 1]);
    },
  );
  return all.flatMap((column): [number, number][] => {
    const text = kept[column - 1] ?? "";
    const place = now.get(text)?.shift() ?? (text === "" ? column : undefined);
    if (place === undefined)
      throw new Error(
        `The column “${text}” is gone, so the rows cannot come back under it. They are kept in the tab “${REMOVED_TAB}”.`,
      );
    return [[column, place]];
  });
}

function makeRoom(tab: Sheet, rows: number, columns: number): void {
  const missing = { rows: rows - tab.getMaxRows(), columns: columns - tab.getMaxColumns() };
  if (missing.rows > 0) tab.insertRowsAfter(tab.getMaxRows(), missing.rows);
  if (missing.columns > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missing.columns);
}
