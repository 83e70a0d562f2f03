import { columnLetter } from "../../core/sheet/column-letter.ts";

/**
 * A whole column, named as Google's samples name it: developer metadata may be refused on a range made of numbers, even
 * one that covers the column.
 */
export const wholeColumn = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`);
