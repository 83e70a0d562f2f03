import type { Cell } from "../../core/cells/grid.ts";
import type { Block } from "../../core/facets/facets.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { readColumns, sheetById } from "./table.ts";

/** Blocks that are selected at once: each is named to Google, and more is nothing that a person looks at. */
const MOST = 100;

/**
 * Selects blocks of a column, for the person alone: nothing is hidden or filtered. The last that is named to Google is
 * where the sheet goes, so the first comes last.
 * @returns what stands in the blocks now, row by row; nothing of those that the sheet does not have any more
 * @throws Error with a sentence when the sheet has been deleted.
 */
export function selectBlocks(sheetId: string, column: number, blocks: readonly Block[]): Cell[] {
  const sheet = sheetById(sheetId);
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const isPlace = (row: number, most: number) => Number.isInteger(row) && row >= 1 && row <= most;
  const there = blocks
    .slice(0, MOST)
    .filter(({ row, rows }) => isPlace(row, height) && isPlace(rows, height) && row + rows - 1 <= height);
  const [first, ...others] = there;
  if (first === undefined || !isPlace(column, width)) return [];
  const letter = columnLetter(column);
  const named = [...others, first].map(({ row, rows }) => `${letter}${row}:${letter}${row + rows - 1}`);
  if (String(SpreadsheetApp.getActiveSheet().getSheetId()) !== sheetId) sheet.activate();
  sheet.setActiveRangeList(sheet.getRangeList(named));
  const from = Math.min(...there.map(({ row }) => row));
  const cells = readColumns(sheet, [column], from, Math.max(...there.map(({ row, rows }) => row + rows - 1)));
  return there.flatMap(({ row, rows }) => cells.slice(row - from, row - from + rows).flat());
}
