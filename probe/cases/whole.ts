import { cases, each } from "../case.ts";

/** What is done to all of a sheet, and what is inside it or not. */
export const whole = cases({ source: "SpreadsheetApp, Sheet", sure: "C" }, [
  [
    "edge-clear",
    "a sheet loses contents, formats or both",
    ({ sheet }) => {
      const cell = sheet.getRange("B2").setValue("x").setBackground("#ff0000");
      const seen = () => [cell.getValue(), cell.getBackground()].join(" ");
      sheet.clearFormats();
      const states = [seen()];
      cell.setBackground("#ff0000");
      sheet.clearContents();
      states.push(seen());
      cell.setValue("y");
      sheet.clear({ formatOnly: true });
      states.push(seen());
      cell.setBackground("#ff0000");
      sheet.clear({ contentsOnly: true });
      states.push(seen());
      cell.setValue("z").setNote("why").clear({ commentsOnly: true });
      states.push(`${cell.getValue()}${cell.getNote()}`);
      cell.clear();
      states.push(seen());
      return states;
    },
    ["x #ffffff", " #ff0000", "y #ffffff", " #ff0000", "z", " #ffffff"],
  ],
  [
    "edge-out-of-range",
    "a cell of a range is inside it",
    each(
      ({ sheet }) => sheet.getRange("B2:C3").getCell(1, 1).getA1Notation(),
      ({ sheet }) => sheet.getRange("B2:C3").getCell(2, 2).getA1Notation(),
      ({ sheet }) => sheet.getRange("B2:C3").getCell(0, 1),
      ({ sheet }) => sheet.getRange("B2:C3").getCell(1, 0),
      ({ sheet }) => sheet.getRange("B2:C3").getCell(3, 1),
      ({ sheet }) => sheet.getRange("B2:C3").getCell(1, 3),
    ),
    ["B2", "C3", ...Array.from({ length: 4 }, () => "Exception: Cell reference out of range")],
  ],
  [
    "edge-last-cell",
    "the last row and column can be had, and none beyond",
    each(
      ({ sheet }) => sheet.getRange(1000, 26).getA1Notation(),
      ({ sheet }) => sheet.getRange(1, 27).getA1Notation(),
      ({ sheet }) => sheet.getRange(1001, 1).getA1Notation(),
    ),
    [
      "Z1000",
      ...Array.from(
        { length: 2 },
        () => "Exception: The coordinates of the range are outside the dimensions of the sheet.",
      ),
    ],
  ],
  [
    "edge-merged",
    "a merge is found from any cell in it, from none beside it",
    ({ sheet }) => {
      sheet.getRange("B2:C3").merge();
      return ["A1:A9", "B2", "C3", "D3:E4", "B4:C4", "B1:C1"].map(
        (place) => sheet.getRange(place).getMergedRanges().length,
      );
    },
    [0, 1, 1, 0, 0, 0],
  ],
  [
    "edge-blank",
    "a range is blank when none of its cells holds anything",
    ({ sheet }) => {
      sheet.getRange("B2").setValue("x");
      return [
        sheet.getRange("A1:A3").isBlank(),
        sheet.getRange("A1:B3").isBlank(),
        sheet.getRange("B2").isBlank(),
      ];
    },
    [true, false, false],
  ],
  [
    "edge-name",
    "a sheet takes a new name, and none that another has",
    ({ sheet, book }) => {
      const name = sheet.getName();
      sheet.setName(`${name} renamed`);
      const found = [book.getSheetByName(name), book.getSheetByName(`${name} renamed`)].map(
        (one) => one !== null,
      );
      const same = book.getSheetById(sheet.getSheetId())?.getName() === sheet.getName();
      sheet.setName(name);
      return [...found, same, book.getNumSheets() === book.getSheets().length];
    },
    [false, true, true, true],
  ],
  [
    "edge-insert-sheet",
    "a sheet goes where it is said, and a name is found for it where none is given",
    ({ book }) => {
      const first = book.insertSheet(0);
      const named = book.insertSheet(`${first.getName()} probe`, 1);
      const names = book.getSheets().map((sheet) => sheet.getName());
      const seen = [names.indexOf(first.getName()), names.indexOf(named.getName()), first.getName() !== ""];
      for (const sheet of [first, named]) book.deleteSheet(sheet);
      return seen;
    },
    [0, 1, true],
  ],
]);
