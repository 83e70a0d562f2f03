import type { Steps } from "../../core/journal/operation.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { spans } from "../../core/journal/row-set.ts";
import { refuseToBegin } from "../journal/recorded-change.ts";
import { sheetById } from "../sheet/table.ts";
import { valuesOf } from "../sheet/wall-clock.ts";
import {
  BACK,
  COLUMNS,
  copyRows,
  dropLines,
  FIRST,
  filled,
  inSteps,
  isRow,
  KEPT,
  keptRows,
  LISTED,
  type Line,
  linesOf,
  mark,
  STEP,
  whole,
} from "./removed-tab.ts";
import { clearRowNotes, notedRows, rowNote, setNotes } from "./row-notes.ts";

/** Copies listed rows, wherever they stand by now, into their lines of the tab: values, formats and note. */
export function* keepRows(run: string): Steps<void> {
  const { tab, sheet, lines } = whole(run);
  const rows = lines.filter(isRow);
  const standing = notedRows(sheet, run);
  const listed = rows.filter(({ row, state }) => state === LISTED && standing.has(Number(row)));
  if (rows.length === 0 || standing.size === 0) refuseToBegin();
  const width = Math.max(1, tab.getMaxColumns() - COLUMNS.length);
  yield rows.length;
  for (const part of inSteps(sideBySide(listed, standing))) {
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

/**
 * Deletes the rows of a run from their sheet, wherever they stand by now, but for those that are not as they are kept.
 * Returns how many are out of it.
 */
export function* takeRowsOut(run: string): Steps<number> {
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
  return dropStanding(run);
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
