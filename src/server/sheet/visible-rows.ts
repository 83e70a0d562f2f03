import { columnLetter } from "../../core/sheet/column-letter.ts";
import { hiddenTab } from "./hidden-tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where Sheets is asked which rows are visible; blank in between. */
export const VISIBLE_TAB = "Stet visible rows";

/**
 * Whether each of these rows is visible, neither filtered out nor hidden by hand: as many as there are from `first` to
 * `last`. Sheets says it of one row a call; SUBTOTAL says it of all at once, since 103 counts the filled cells of visible
 * rows alone. A row that is blank altogether counts as hidden: nothing is to be done there.
 */
export function visibleRows(sheet: Sheet, first: number, last: number): boolean[] {
  if (last < first) return [];
  const tab = hiddenTab(VISIBLE_TAB, ["Filled cells of each row that is visible"]);
  const most = tab.getMaxRows();
  const missing = last - first + 3 - most;
  if (missing > 0) tab.insertRowsAfter(most, missing);
  const name = sheet.getName().replace(/'/g, "''");
  const area = `'${name}'!A${first}:${columnLetter(sheet.getLastColumn())}${last}`;
  const formula = tab.getRange(2, 1);
  formula.setFormula(`=BYROW(${area}; LAMBDA(row; SUBTOTAL(103; row)))`);
  SpreadsheetApp.flush();
  const counts = tab.getRange(2, 1, last - first + 1, 1).getValues();
  formula.clearContent();
  return counts.every(([count]) => typeof count === "number")
    ? counts.map(([count]) => count > 0)
    : counts.map((_count, index) => isVisible(sheet, first + index));
}

const isVisible = (sheet: Sheet, row: number): boolean =>
  !(sheet.isRowHiddenByFilter(row) || sheet.isRowHiddenByUser(row));
