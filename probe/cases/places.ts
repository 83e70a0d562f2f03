import { cases, throws } from "../case.ts";

/** How a range is named, and what is no range. */
export const places = cases({ source: "SpreadsheetApp, getRange", sure: "B" }, [
  ["range-cell", "B2 is one cell", ({ sheet }) => sheet.getRange("B2").getA1Notation(), "B2"],
  [
    "range-absolute",
    "$ signs and small letters are read",
    ({ sheet }) => sheet.getRange("$B$2:c3").getA1Notation(),
    "B2:C3",
  ],
  [
    "range-column",
    "a whole column is shown by its letters, and has all rows",
    ({ sheet }) => [sheet.getRange("B:B").getA1Notation(), sheet.getRange("B:B").getNumRows()],
    ["B:B", 1000],
  ],
  [
    "range-open",
    "an open range ends with the sheet",
    ({ sheet }) => sheet.getRange("B2:B").getA1Notation(),
    "B2:B1000",
  ],
  ["range-rows", "whole rows", ({ sheet }) => sheet.getRange("2:3").getA1Notation(), "2:3"],
  [
    "range-numbers",
    "numbers count from one: row, column, rows, columns",
    ({ sheet }) => [
      sheet.getRange(2, 3).getA1Notation(),
      sheet.getRange(2, 3, 4).getA1Notation(),
      sheet.getRange(2, 3, 4, 2).getA1Notation(),
    ],
    ["C2", "C2:C5", "C2:D5"],
  ],
  [
    "range-offset",
    "an offset keeps the size unless it is given another",
    ({ sheet }) => [
      sheet.getRange("C2:D5").offset(1, 1).getA1Notation(),
      sheet.getRange("C2:D5").offset(-1, 0, 1, 1).getA1Notation(),
      sheet.getRange("C2:D5").getCell(2, 2).getA1Notation(),
    ],
    ["D3:E6", "C1", "D3"],
  ],
  [
    "range-where",
    "a range knows where it is",
    ({ sheet }) => {
      const range = sheet.getRange("C2:D5");
      return [
        range.getRow(),
        range.getColumn(),
        range.getNumRows(),
        range.getNumColumns(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getHeight(),
        range.getWidth(),
        range.getSheet().getName() === sheet.getName(),
      ];
    },
    [2, 3, 4, 2, 5, 4, 4, 2, true],
  ],
  [
    "range-of-book",
    "a spreadsheet finds a range by the sheet's name",
    ({ book, sheet }) => book.getRange(`'${sheet.getName()}'!A1:B2`).getA1Notation(),
    "A1:B2",
  ],
  [
    "range-nonsense",
    "a range that is none",
    ({ sheet }) => sheet.getRange("nonsense!A1"),
    throws("Exception: Range not found"),
  ],
  [
    "range-row-zero",
    "rows begin at one",
    ({ sheet }) => sheet.getRange(0, 1),
    throws("Exception: The starting row of the range is too small."),
  ],
  [
    "range-column-zero",
    "columns begin at one",
    ({ sheet }) => sheet.getRange(1, 0),
    throws("Exception: The starting column of the range is too small."),
  ],
  [
    "range-no-rows",
    "a range has a row",
    ({ sheet }) => sheet.getRange(1, 1, 0),
    throws("Exception: The number of rows in the range must be at least 1."),
  ],
  [
    "range-no-columns",
    "a range has a column",
    ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    throws("Exception: The number of columns in the range must be at least 1."),
  ],
  [
    "range-outside",
    "a range ends with the sheet",
    ({ sheet }) => sheet.getRange(1000, 1, 2),
    throws("Exception: The coordinates of the range are outside the dimensions of the sheet."),
  ],
]);
