import type { Cell } from "../../core/cells/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import type { Steps } from "../../core/journal/operation.ts";
import type { Reverted } from "../../core/journal/revert.ts";
import { spans } from "../../core/journal/row-set.ts";
import { rowsToJoin, type ToJoin } from "../../core/journal/split-rows.ts";
import { said } from "../../core/messages/said.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { brokenFormulas } from "../sheet/broken-formulas.ts";
import { writeBack } from "../sheet/data-validation.ts";
import { type SplitSheet, standingRows } from "./split-sheet.ts";

/** Rows that are made one again before a change may rest. */
const STEP = 20;

/** Makes one of the rows that a run has split, wherever they stand by now: the value first, then the rows below go. */
export function* joinRows(
  found: SplitSheet,
  changes: readonly Change[],
): Steps<Pick<Reverted, "restored" | "edited" | "lost">> {
  const restored = new Set<number>();
  let away = 0;
  for (;;) {
    const { join, edited, missing } = rowsToJoin(standingRows(found), changes);
    yield join.length;
    if (join.length === 0) {
      const letter = columnLetter(found.value);
      return {
        restored: restored.size,
        edited: edited.map(({ row, wrote, holds }) => ({
          cell: `${letter}${row}`,
          wrote: String(wrote),
          holds: String(holds),
        })),
        ...(away + missing > 0 && { lost: said("log.rowsMissing", { n: away + missing }) }),
      };
    }
    const part = join.slice(0, STEP);
    joinPart(found, part);
    for (const { number, missing: gone } of part) {
      restored.add(number);
      away += gone;
    }
  }
}

/**
 * The same without a rest, where a formula has no room any more: if it has filled the values itself, they are left to it.
 * @param broken how many formulas had no room before
 */
export function joinAll(found: SplitSheet, changes: readonly Change[], broken: number): void {
  for (const _left of joinRows(found, changes));
  const { sheet, value } = found;
  const numbers = new Set<Cell>(changes.flatMap(({ rows }) => rows));
  const own = standingRows(found).filter(({ number }) => numbers.has(number));
  for (const { first, count } of spans(own.map(({ row }) => row)))
    sheet.getRange(first, value, count, 1).clearContent();
  SpreadsheetApp.flush();
  if (brokenFormulas(sheet).length <= broken) return;
  writeBack(
    sheet,
    value,
    own.map((each) => ({ row: each.row, cells: [each.value] })),
  );
}

function joinPart({ sheet, value }: SplitSheet, part: readonly ToJoin[]): void {
  const back = part.flatMap(({ restore }) => (restore ? [{ row: restore.row, cells: [restore.was] }] : []));
  if (back.length > 0) writeBack(sheet, value, back);
  const gone = spans(part.flatMap((each) => each.gone)).reverse();
  for (const { first, count } of gone) sheet.deleteRows(first, count);
}
