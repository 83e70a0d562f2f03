import { said, Told } from "../../core/messages/said.ts";
import { hashOfRows, type Seen } from "../../core/profile/seen.ts";
import { readColumns } from "../sheet/table.ts";

/**
 * Refuses a fix that was worked out from other cells as well, where one of these has changed since.
 * @throws Error with a sentence.
 */
export function refuseUnlessAsSeen(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headingRow: number,
  seen: Seen | undefined,
): void {
  if (seen === undefined) return;
  const first = headingRow + 1;
  const isThere = Math.max(...seen.columns) <= sheet.getMaxColumns();
  const last = isThere ? Math.min(seen.lastRow, sheet.getLastRow()) : 0;
  const cells = readColumns(sheet, seen.columns, first, last);
  if (hashOfRows(cells.map((row, index) => ({ row: first + index, cells: row }))) !== seen.hash)
    throw new Told(said("fixes.sheetChanged"));
}
