/** 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A whole column, named as Google's samples name it: developer metadata may be refused on a range made of numbers, even
 * one that covers the column.
 */
export const wholeColumn = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`);
