import type { Said } from "../../core/messages/pattern.ts";
import { said, Told } from "../../core/messages/said.ts";
import type { SplitNotices } from "../../core/profile/mend.ts";
import { refuseRowsIn, refuseTyped } from "./protection.ts";
import { sheetById } from "./table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that a spreadsheet of Google's holds. */
const MOST_CELLS = 10_000_000;

/** What a sheet holds that splitting the values of a column into rows has to respect, and what stands in its way. */
export function splitNotices(sheetId: string, column: number, headingRow: number): SplitNotices {
  const sheet = sheetById(sheetId);
  const area = sheet.getDataRange();
  const formulas = area.getFormulas();
  const where = (is: (column: number) => boolean) =>
    (formulas[0] ?? []).flatMap((_, at) => (is(at) ? [at + 1] : []));
  const name = sheet.getName();
  const refers = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((each) => (each.getLastRow() === 0 ? [] : each.getDataRange().getFormulas().flat()))
    .filter((formula) => formula.includes(`${name}!`) || formula.includes(`${name.replace(/'/g, "''")}'!`));
  return {
    formulas: where((at) => formulas.some((row) => row[at] !== "")),
    notes: area.getNotes().flatMap((row, at) => (row.some((note) => note !== "") ? [at + 1] : [])),
    filtered: sheet.getFilter() !== null,
    refers: refers.length,
    ...sizes(sheet),
    refused: refusal(() => refuseUnlessRowsFit(sheet, column, headingRow, 0)),
  };
}

/**
 * Refuses to put rows into a sheet where that would tear merged cells, reach protected ones, or make it too large.
 * @throws Error with a sentence.
 */
export function refuseUnlessRowsFit(sheet: Sheet, column: number, headingRow: number, added: number): void {
  refuseRowsIn(sheet);
  refuseTyped(sheet, [column], headingRow);
  const area = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const merged = area
    .getMergedRanges()
    .find((range) => range.getLastRow() > headingRow && range.getNumRows() > 1);
  if (merged) throw new Told(said("sheet.mergedRows", { range: merged.getA1Notation() }));
  const { room, size } = sizes(sheet);
  const grows = added * (size.columns + 1) + size.rows;
  if (grows > room) throw new Told(said("sheet.tooManyCells", { n: grows }));
}

/** How large a sheet is, blank rows and columns too, and how many more cells its spreadsheet may have. */
function sizes(sheet: Sheet): Pick<SplitNotices, "room" | "size"> {
  const all = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const cells = all.reduce((sum, each) => sum + each.getMaxRows() * each.getMaxColumns(), 0);
  return {
    room: MOST_CELLS - cells,
    size: { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
  };
}

function refusal(check: () => void): Said | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof Told) return error.says;
    throw error;
  }
}
