import { newRun } from "../../core/journal/run-record.ts";
import type { Plan } from "../../core/sidebar-api.ts";
import { actingPerson } from "./acting-person.ts";
import { markColumns } from "./columns.ts";
import { refuseWhileAlive, startJob, takeOver } from "./job.ts";
import { saveRun } from "./journal-tabs.ts";
import { locked } from "./lock.ts";
import { keepOriginal } from "./original.ts";
import { columnLetter, sheetById } from "./table.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes room for the results, writes the run down in the log, and takes the lease for `page`.
 * @throws Error with a sentence when another run is going on, or the sheet is gone or protected.
 */
export function begin(plan: Plan, page: string): { run: string } {
  return locked(() => {
    refuseWhileAlive();
    const sheet = sheetById(plan.sheetId);
    const run = Utilities.getUuid().slice(0, 8);
    const started = new Date().toISOString();
    const who = actingPerson();
    const name = (column: number) => columnName(sheet, plan.headingRow, column);
    const read = plan.columns.map(({ column }) => name(column)).join(", ");
    const columns = plan.place === "in place" ? inPlace(sheet, plan) : makeRoom(sheet, plan);
    markColumns(sheet, run, { ...columns, headingRow: plan.headingRow });
    startJob({ run, plan, who, started, page });
    saveRun(
      newRun({
        run,
        started,
        who,
        function: plan.function,
        arguments: plan.argumentsText,
        by: plan.by,
        provider: plan.provider,
        sheet: sheet.getName(),
        read,
        wrote: columns.written.map(name).join(", "),
        place: plan.place === "in place" ? "in place" : plan.into ? "existing column" : "new column",
        plan: JSON.stringify(plan),
      }),
    );
    return { run };
  });
}

/** Inserts the result columns beside the column that is read; the columns to its right move on, their formulas along. */
function makeRoom(sheet: Sheet, plan: Plan) {
  const read = plan.columns.map(({ column }) => column);
  const width = plan.headings.length;
  const after = read[0] ?? 1;
  const first = plan.into ?? after + 1;
  if (plan.into === undefined) {
    sheet.insertColumnsAfter(after, width);
    clearInherited(sheet, first, width);
    for (let column = first; column < first + width; column++) dress(sheet, plan, after, column);
    head(sheet, plan, first, plan.headings);
  }
  return {
    read: plan.into === undefined ? read.map((column) => (column > after ? column + width : column)) : read,
    written: Array.from({ length: width }, (_, index) => first + index),
  };
}

/** Keeps the column beside itself, and reads what is kept from then on. */
function inPlace(sheet: Sheet, plan: Plan) {
  const [column = 1, ...others] = plan.columns.map((each) => each.column);
  keepOriginal(sheet, column, plan.headingRow, columnName(sheet, plan.headingRow, column));
  return {
    read: [column + 1, ...others.map((each) => (each > column ? each + 1 : each))],
    written: [column],
  };
}

function head(sheet: Sheet, plan: Plan, column: number, headings: readonly string[]): void {
  if (plan.headingRow > 0) writeCells(sheet, column, [{ row: plan.headingRow, cells: headings }]);
}

/** A result column is as wide as the column it belongs to, and its heading looks the same. */
function dress(sheet: Sheet, plan: Plan, from: number, to: number): void {
  sheet.setColumnWidth(to, sheet.getColumnWidth(from));
  if (plan.headingRow === 0) return;
  const heading = sheet.getRange(plan.headingRow, from);
  heading.copyTo(sheet.getRange(plan.headingRow, to), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/** A new column takes over number format and dropdown of its left neighbour, which are not its own. */
function clearInherited(sheet: Sheet, column: number, width: number): void {
  const area = sheet.getRange(1, column, sheet.getMaxRows(), width);
  area.setNumberFormat("General");
  area.clearDataValidations();
}

/** What a person calls a column: its heading, or its letter. */
export function columnName(sheet: Sheet, headingRow: number, column: number): string {
  const heading = headingRow > 0 ? sheet.getRange(headingRow, column).getDisplayValue().trim() : "";
  return heading === "" ? columnLetter(column) : heading;
}

/** Gives a run to this page, and says what it was asked to do. The page that had it is told at its next write. */
export const resume = (run: string, page: string): Plan => takeOver(run, page).plan;
