import type { Cell } from "../../core/cells/grid.ts";
import type { Change } from "../../core/journal/change.ts";
import type { Steps } from "../../core/journal/operation.ts";
import { planRevert, planRevertAmongOthers, type Reverted } from "../../core/journal/revert.ts";

import { differing, sameCells } from "../../core/journal/row-key.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { inParts } from "../../core/sheet/write-calls.ts";
import type { Columns } from "../sheet/columns.ts";
import { writeBack } from "../sheet/data-validation.ts";
import { formatsOf } from "../sheet/number-formats.ts";
import { readColumns } from "../sheet/table.ts";
import { formatRows } from "../sheet/write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes what cells held before a run into those that still hold what it wrote; lists the others, and leaves them.
 * @param undone what other runs had written there that were undone
 */
export function* putBack(
  sheet: Sheet,
  columns: Columns,
  { place }: RunRecord,
  changes: readonly Change[],
  undone: readonly Change[] = [],
): Steps<Reverted> {
  const { read, written, headingRow } = columns;
  const first = headingRow + 1;
  const values = readColumns(sheet, [...read, ...written], first, sheet.getLastRow());
  const rows = values.map((cells) => ({
    read: cells.slice(0, read.length),
    written: cells.slice(read.length),
  }));
  const inPlace = place === "in place";
  // Into such a column a person writes, too, or another run, and perhaps the same beside the same original.
  const { restore, edited, back } =
    inPlace || place === "existing column"
      ? planRevertAmongOthers(
          rows,
          changes,
          first,
          inPlace ? (cells) => cells.slice(0, written.length) : undefined,
          undone,
        )
      : planRevert(rows, changes, () => written.map(() => ""));
  const cells = restore.map(({ index, cells: was }) => ({
    row: first + index,
    cells: was,
    differ: differing(was, rows[index]?.written ?? []),
  }));
  const restored = cellsIn(cells);
  let left = restored;
  yield left;
  for (const part of inParts(cells)) {
    written.forEach((column, at) => {
      writeBack(
        sheet,
        column,
        part.map(({ row, cells: was }) => ({ row, cells: [was[at] ?? ""] })),
      );
    });
    left -= cellsIn(part);
    yield left;
  }
  if (inPlace) {
    const rowsBack = [...back, ...restore.map(({ index }) => index)].map((index) => first + index);
    written.forEach((column, at) => {
      restoreFormats(sheet, read[at] ?? column + 1, column, rowsBack);
    });
  }
  return {
    restored,
    edited: edited.map(({ index, wrote, holds }) => ({
      cell: `${columnLetter(written[firstDiffering(wrote, holds)] ?? 1)}${first + index}`,
      wrote: text(wrote),
      holds: text(holds),
    })),
    removedColumns: false,
  };
}

const cellsIn = (rows: readonly { differ: number }[]): number =>
  rows.reduce((sum, { differ }) => sum + differ, 0);

/** The first place where two rows of cells differ. */
const firstDiffering = (one: readonly Cell[], other: readonly Cell[]): number =>
  Math.max(
    0,
    one.findIndex((cell, at) => !sameCells([cell], [other[at] ?? ""])),
  );

const text = (cells: readonly Cell[]): string => cells.map(String).join(" | ");

/** The original column kept each cell's format. */
function restoreFormats(sheet: Sheet, from: number, to: number, rows: readonly number[]): void {
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  if (last === 0) return;
  const kept = formatsOf(sheet.getRange(1, from, last, 1));
  const current = formatsOf(sheet.getRange(1, to, last, 1));
  const byFormat = new Map<string, number[]>();
  for (const row of rows) {
    const format = kept[row - 1]?.[0];
    if (format === undefined || format === current[row - 1]?.[0]) continue;
    const own = byFormat.get(format);
    if (own) own.push(row);
    else byFormat.set(format, [row]);
  }
  for (const [format, own] of byFormat) formatRows(sheet, to, own, format);
}
