import { type At, cases, throws } from "../case.ts";

const temporary = <T>({ book }: At, use: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T => {
  const sheet = book.insertSheet(`Stet probe ${Utilities.getUuid()}`);
  try {
    return use(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
};

/** Sheets, their rows and columns. */
export const sheets = cases({ source: "SpreadsheetApp, Spreadsheet and Sheet", sure: "B" }, [
  [
    "sheet-size",
    "a new sheet has 1,000 rows and 26 columns, none of them filled",
    ({ sheet }) => [
      sheet.getMaxRows(),
      sheet.getMaxColumns(),
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
    ],
    [1000, 26, 0, 0, "A1"],
  ],
  [
    "sheet-filled",
    "the last row and column are those that hold something",
    ({ sheet }) => {
      sheet.getRange("A1:C3").setValues([
        ["a", "", "c"],
        ["", "", ""],
        ["x", "", ""],
      ]);
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    },
    [3, 3, "A1:C3"],
  ],
  [
    "sheet-insert-delete",
    "rows and columns are inserted, deleted and moved",
    ({ sheet }) => {
      sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["c", "d"],
      ]);
      sheet.insertRowsBefore(2, 1);
      sheet.insertColumnAfter(1);
      sheet.insertRowsAfter(sheet.getMaxRows(), 2);
      const wide = sheet.getDataRange().getValues();
      sheet.deleteRows(2, 1);
      sheet.deleteColumn(2);
      sheet.moveColumns(sheet.getRange("B1"), 1);
      return [wide, sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];
    },
    [
      [
        ["a", "", "b"],
        ["", "", ""],
        ["c", "", "d"],
      ],
      [
        ["b", "a"],
        ["d", "c"],
      ],
      1002,
      26,
    ],
  ],
  [
    "sheet-append",
    "a row is appended below what is filled",
    ({ sheet }) => {
      sheet.getRange("A1:A3").setValues([["a"], [""], ["b"]]);
      sheet.appendRow(["x", 1]);
      return sheet.getRange("A4:B4").getValues();
    },
    [["x", 1]],
  ],
  [
    "sheet-delete-all-rows",
    "not all rows can be deleted",
    ({ sheet }) => sheet.deleteRows(1, 1000),
    throws("Exception: You can't delete all the rows on the sheet."),
  ],
  [
    "sheet-delete-unfrozen",
    "nor all that are not frozen",
    ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.deleteRows(3, 998);
    },
    throws("Exception: Sorry, it is not possible to delete all non-frozen rows."),
  ],
  [
    "sheet-delete-outside",
    "nor rows that are not there",
    ({ sheet }) => sheet.deleteRows(1000, 2),
    throws("Exception: Those rows are out of bounds."),
  ],
  [
    "sheet-delete-all-columns",
    "not all columns can be deleted",
    ({ sheet }) => sheet.deleteColumns(1, 26),
    throws("Exception: You can't delete all the columns on the sheet."),
  ],
  [
    "sheet-ten-million",
    "a spreadsheet holds ten million cells",
    ({ sheet }) => sheet.insertRowsAfter(1, 2_000_000),
    throws(
      "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ),
  ],
  [
    "sheet-hidden",
    "rows hidden by hand are not rows hidden by a filter",
    ({ sheet }) => {
      sheet.hideRows(3, 2);
      return [
        sheet.isRowHiddenByUser(3),
        sheet.isRowHiddenByUser(4),
        sheet.isRowHiddenByUser(5),
        sheet.isRowHiddenByFilter(3),
      ];
    },
    [true, true, false, false],
  ],
  [
    "sheet-frozen-width",
    "frozen rows and widths are kept",
    ({ sheet }) => {
      sheet.setFrozenRows(1);
      sheet.setColumnWidth(2, 250);
      return [sheet.getFrozenRows(), sheet.getColumnWidth(2)];
    },
    [1, 250],
  ],
  [
    "sheet-merged",
    "merged cells are found by the area that is looked at",
    ({ sheet }) => {
      sheet.getRange("A1:B1").merge();
      return [
        sheet
          .getRange("A1:A5")
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
        sheet.getRange("A1").isPartOfMerge(),
        sheet.getRange("C1").isPartOfMerge(),
      ];
    },
    [["A1:B1"], true, false],
  ],
  [
    "book-sheets",
    "a sheet is found by its name, hidden and deleted",
    (at) => {
      const name = temporary(at, (sheet) => {
        const before = sheet.isSheetHidden();
        sheet.hideSheet();
        return [before, sheet.isSheetHidden(), at.book.getSheetByName(sheet.getName()) !== null];
      });
      return [name, at.book.getSheetByName("Stet probe that is not there")];
    },
    [[false, true, true], null],
  ],
  [
    "book-new-is-active",
    "a new sheet becomes the active one",
    (at) => {
      const before = at.book.getActiveSheet();
      return temporary(at, (sheet) => {
        const active = at.book.getActiveSheet().getName() === sheet.getName();
        at.book.setActiveSheet(before);
        return [active, at.book.getActiveSheet().getName() === before.getName()];
      });
    },
    [true, true],
  ],
  [
    "book-same-name",
    "two sheets cannot have one name",
    (at) =>
      temporary(at, (sheet) => {
        try {
          at.book.insertSheet(sheet.getName());
          return "taken";
        } catch (error) {
          return String(error).replace(sheet.getName(), "NAME");
        }
      }),
    'Exception: A sheet with the name "NAME" already exists. Please enter another name.',
  ],
  [
    "book-knows",
    "a spreadsheet knows its locale, time zone and ranges by name",
    ({ book }) => [
      /^[a-z]{2,3}(_[A-Za-z]+)*$/.test(book.getSpreadsheetLocale()),
      typeof book.getSpreadsheetTimeZone(),
      typeof book.getId(),
      Array.isArray(book.getNamedRanges()),
    ],
    [true, "string", "string", true],
  ],
]);
