import type { Json } from "../../core/cells/json.ts";
import { columnsIn, rowsOfAll } from "../../core/facets/narrow.ts";
import { isOnly, type Only, onlySaid } from "../../core/facets/only.ts";
import { inLog } from "../../core/journal/log-says.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { said, Told } from "../../core/messages/said.ts";
import { columnNames, readColumns } from "./table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Whether a row of the sheet is one of those that a change is done to alone, as the sheet stands now; every row where none
 * are chosen.
 * @throws Error with a sentence when what a page says of them cannot be read.
 */
export function chosenNow(
  sheet: Sheet,
  headingRow: number,
  only: Only | undefined,
): (row: number) => boolean {
  if (only === undefined) return () => true;
  if (!isOnly(only as unknown as Json)) throw new Told(said("runs.oldWindow"));
  refuseOtherColumns(sheet, headingRow, only);
  const columns = [...new Set(only.map(({ column }) => column))];
  const first = headingRow + 1;
  const rows = readColumns(sheet, columns, first, sheet.getLastRow());
  const chosen = new Set(rowsOfAll(columnsIn(columns, rows), only));
  return (row) => chosen.has(row - first);
}

/**
 * Refuses rows that are chosen by what stands in columns, where another column stands in place of one.
 * @throws Error with a sentence.
 */
export function refuseOtherColumns(sheet: Sheet, headingRow: number, only: Only): void {
  const columns = only.map(({ column }) => column);
  const isThere = Math.max(...columns) <= sheet.getMaxColumns();
  const nameOf = isThere ? columnNames(sheet, headingRow, columns) : () => undefined;
  if (only.some(({ column, title }) => !isThere || (title !== undefined && title !== nameOf(column))))
    throw new Told(said("fixes.sheetChanged"));
}

/** What the log says of them, beside what a line of it says already. */
export function chosenInLog(
  sheet: Sheet,
  headingRow: number,
  only: Only | undefined,
  line?: Pick<RunRecord, "codes">,
): Partial<RunRecord> {
  if (only === undefined) return {};
  const nameOf = columnNames(
    sheet,
    headingRow,
    only.map(({ column }) => column),
  );
  return inLog({ only: onlySaid(only, nameOf) }, line);
}
