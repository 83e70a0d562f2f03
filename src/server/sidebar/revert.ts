import type { Cell } from "../../core/grid.ts";
import type { Reverted } from "../../core/journal/revert.ts";
import { planRevert, planRevertAmongOthers } from "../../core/journal/revert.ts";
import { sameCells } from "../../core/journal/row-key.ts";
import { ROWS_REMOVED, type RunRecord } from "../../core/journal/run-record.ts";
import { type Columns, unmarkColumns } from "./columns.ts";
import { refuseWhileAlive } from "./job.ts";
import { readChanges, readRuns, saveRun } from "./journal-tabs.ts";
import { locked } from "./lock.ts";
import { bringBack } from "./removed-tab.ts";
import { locate } from "./review.ts";
import { columnLetter, readColumns } from "./table.ts";
import { writeBack } from "./validation.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts back what one run changed, wherever its rows and columns are now. Cells that a person edited since are listed
 * and left. Columns that the run added go again when nothing but its own work stood in them.
 * @throws Error with a sentence when there is no such run, it was reverted already, or its columns are gone.
 */
export function revert(run: string): Reverted {
  return locked(() => {
    refuseWhileAlive();
    const record = readRuns().find((each) => each.run === run);
    if (record === undefined) throw new Error("This run is not in the log any more, so it cannot be undone.");
    if (record.status === "reverted") throw new Error("This run has been undone already.");
    const result = record.place === ROWS_REMOVED ? rowsBack(run) : cellsBack(record);
    const put = result.rows === undefined ? `${result.restored} cells` : `${result.rows} rows`;
    const note = `Reverted ${new Date().toISOString()}: ${put} put back, ${result.edited.length} edited since and left.`;
    saveRun({ ...record, status: "reverted", note });
    return result;
  });
}

const rowsBack = (run: string): Reverted => ({
  restored: 0,
  edited: [],
  removedColumns: false,
  rows: bringBack(run),
});

function cellsBack(record: RunRecord): Reverted {
  const { run, place } = record;
  const { sheet, columns } = locate(run);
  const result = putBack(sheet, columns, record);
  if (result.edited.length === 0 && place !== "existing column")
    result.removedColumns = removeAdded(sheet, columns, place === "in place");
  if (result.removedColumns || place === "existing column") unmarkColumns(run);
  return result;
}

function putBack(sheet: Sheet, columns: Columns, { run, place }: RunRecord): Reverted {
  const { read, written, headingRow } = columns;
  const first = headingRow + 1;
  const values = readColumns(sheet, [...read, ...written], first, sheet.getLastRow());
  const rows = values.map((cells) => ({
    read: cells.slice(0, read.length),
    written: cells.slice(read.length),
  }));
  const inPlace = place === "in place";
  const changes = readChanges(run);
  const { restore, edited } =
    place === "existing column"
      ? planRevertAmongOthers(rows, changes, first)
      : planRevert(
          rows,
          changes,
          (cells) => (inPlace ? cells.slice(0, written.length) : written.map(() => "")),
          !inPlace,
        );
  written.forEach((column, at) => {
    writeBack(
      sheet,
      column,
      restore.map(({ index, cells }) => ({ row: first + index, cells: [cells[at] ?? ""] })),
    );
    if (inPlace)
      restoreFormats(
        sheet,
        read[at] ?? column + 1,
        column,
        restore.map(({ index }) => first + index),
      );
  });
  return {
    restored: restore.length,
    edited: edited.map(({ index, wrote, holds }) => ({
      cell: `${columnLetter(written[differing(wrote, holds)] ?? 1)}${first + index}`,
      wrote: text(wrote),
      holds: text(holds),
    })),
    removedColumns: false,
  };
}

/** The first place where two rows of cells differ. */
const differing = (one: readonly Cell[], other: readonly Cell[]): number =>
  Math.max(
    0,
    one.findIndex((cell, at) => !sameCells([cell], [other[at] ?? ""])),
  );

const text = (cells: readonly Cell[]): string => cells.map(String).join(" | ");

/** The original column kept each cell's format. */
function restoreFormats(sheet: Sheet, from: number, to: number, rows: readonly number[]): void {
  const last = Math.max(0, ...rows);
  if (last === 0) return;
  const kept = sheet.getRange(1, from, last, 1).getNumberFormats();
  const current = sheet.getRange(1, to, last, 1).getNumberFormats();
  for (const row of rows) {
    const format = kept[row - 1]?.[0];
    if (format !== undefined && format !== current[row - 1]?.[0])
      sheet.getRange(row, to).setNumberFormat(format);
  }
}

/** Deletes the columns that the run added, unless something stands in them; in a kept original anything may. */
function removeAdded(sheet: Sheet, { read, written, headingRow }: Columns, inPlace: boolean): boolean {
  const added = inPlace ? read.slice(0, written.length) : written;
  const cells = readColumns(sheet, added, headingRow + 1, sheet.getLastRow()).flat();
  if (!inPlace && !cells.every((cell) => cell === "")) return false;
  for (const column of [...added].sort((a, b) => b - a)) sheet.deleteColumn(column);
  return true;
}
