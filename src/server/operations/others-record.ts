import { sameCells } from "../../core/journal/row-key.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { changesOf } from "../journal/journal-tabs.ts";
import { marksOf } from "../sheet/columns.ts";
import { isKeptFromOthers, refuseOthersRecord } from "../sheet/protection.ts";
import { filled, rowsOf, rowsToBringBack } from "./removed-tab.ts";

/**
 * Whoever may edit a file can write into its tabs what a run is to have done. Going by it they must reach no cell that
 * is protected against them.
 */

/** @throws Error with a sentence where columns that are marked as the run's are protected. */
export function refuseOthersColumns({ run, place }: Pick<RunRecord, "run" | "place">): void {
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const { read = [], written = [], headingRow = 0 } = marksOf(sheet).get(run) ?? {};
    const columns = place === "in place" ? [...read, ...written] : written;
    if (columns.length > 0) refuseOthersRecord(sheet, columns, headingRow);
  }
}

/**
 * @throws Error with a sentence where a sheet of which anything is protected would get or lose rows of which the acting
 *   person has not written down all that is kept.
 */
export function refuseOthersRows(run: string): void {
  const { sheet, rows } = rowsToBringBack(run);
  if (sheet === undefined || !isKeptFromOthers(sheet)) return;
  const { own } = changesOf(run, rowsOf(sheet));
  const told = new Map(own.flatMap(({ value, rows: at }) => at.map((row) => [row, value])));
  const isTold = rows.every(({ row, cells }) => sameCells(told.get(row) ?? [], filled(cells)));
  if (!isTold) refuseOthersRecord(sheet);
}
