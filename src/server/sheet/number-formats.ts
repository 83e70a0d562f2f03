type Range = GoogleAppsScript.Spreadsheet.Range;

/** How Sheets tells the automatic format, which it takes back by its name alone: set, this is the format of a number. */
const TOLD = "0.###############";

/** The formats of cells as they can be given to cells again: those that were given none stay automatic. */
export const formatsOf = (range: Range): string[][] =>
  range.getNumberFormats().map((row) => row.map((format) => (format === TOLD ? "General" : format)));
