import { type At, cases } from "../case.ts";

/** What each of these gives, or the sentence that it is refused with. */
export const each =
  (...tries: ((at: At) => unknown)[]) =>
  (at: At) =>
    tries.map((run) => {
      try {
        const value = run(at);
        return typeof value === "object" && value !== null && !Array.isArray(value)
          ? "done"
          : (value ?? "done");
      } catch (error) {
        return String(error);
      }
    });

const ROWS = "Exception: Those rows are out of bounds.";
const COLUMNS = "Exception: Those columns are out of bounds.";

/** Where rows and columns begin and end, and what is done to all of a sheet. */
export const edges = cases({ source: "SpreadsheetApp, Sheet", sure: "C" }, [
  [
    "edge-insert",
    "rows go in before the first, after the last, and nowhere else",
    each(
      ({ sheet }) => sheet.insertRowsBefore(1, 1),
      ({ sheet }) => sheet.insertRowsAfter(sheet.getMaxRows(), 1),
      ({ sheet }) => sheet.insertRowsBefore(0, 1),
      ({ sheet }) => sheet.insertRowsAfter(sheet.getMaxRows() + 1, 1),
      ({ sheet }) => sheet.insertColumnsBefore(1, 1),
      ({ sheet }) => sheet.insertColumnsAfter(sheet.getMaxColumns(), 1),
      ({ sheet }) => sheet.insertColumnsBefore(0, 1),
      ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    ),
    ["done", "done", ROWS, ROWS, "done", "done", COLUMNS, [1002, 28]],
  ],
  [
    "edge-insert-where",
    "one row or column goes before or after the one that is named",
    ({ sheet }) => {
      sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["c", "d"],
      ]);
      sheet.insertRowBefore(2);
      sheet.insertRowAfter(1);
      sheet.insertColumnBefore(2);
      sheet.insertColumnAfter(1);
      sheet.insertRows(1);
      sheet.insertColumns(1, 2);
      return [
        sheet.getRange("C2").getValue(),
        sheet.getRange("F5").getValue(),
        sheet.getDataRange().getA1Notation(),
      ];
    },
    ["a", "d", "A1:F5"],
  ],
  [
    "edge-delete",
    "the first and the last go, and no row that is not there",
    each(
      ({ sheet }) => sheet.deleteRow(1),
      ({ sheet }) => sheet.deleteRows(sheet.getMaxRows(), 1),
      ({ sheet }) => sheet.deleteRows(0, 1),
      ({ sheet }) => sheet.deleteRows(1, 0),
      ({ sheet }) => sheet.deleteRows(1, 997),
      ({ sheet }) => sheet.deleteColumn(1),
      ({ sheet }) => sheet.deleteColumns(25, 1),
      ({ sheet }) => sheet.deleteColumns(0, 1),
      ({ sheet }) => sheet.deleteColumns(24, 2),
      ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    ),
    ["done", "done", ROWS, ROWS, "done", "done", "done", COLUMNS, COLUMNS, [1, 24]],
  ],
  [
    "edge-delete-frozen",
    "with frozen rows all others but one may go, and frozen ones too",
    each(
      ({ sheet }) => sheet.setFrozenRows(2),
      ({ sheet }) => sheet.deleteRows(4, 997),
      ({ sheet }) => sheet.deleteRows(1, 1),
      ({ sheet }) => sheet.deleteRows(2, 1),
    ),
    ["done", "done", "done", "Exception: Sorry, it is not possible to delete all non-frozen rows."],
  ],
  [
    "edge-move-columns",
    "columns move left and right, in their order",
    ({ sheet }) => {
      sheet.getRange("A1:D1").setValues([["a", "b", "c", "d"]]);
      sheet.moveColumns(sheet.getRange("A:B"), 5);
      const right = sheet.getRange("A1:D1").getValues()[0]?.join("");
      sheet.moveColumns(sheet.getRange("C:D"), 1);
      return [right, sheet.getRange("A1:D1").getValues()[0]?.join("")];
    },
    ["cdab", "abcd"],
  ],
  [
    "edge-hide",
    "rows are hidden by number or range, and shown again",
    ({ sheet }) => {
      sheet.hideRows(2);
      sheet.hideRow(sheet.getRange("A4"));
      const hidden = [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));
      sheet.showRows(2, 3);
      return [hidden, [2, 3, 4].filter((row) => sheet.isRowHiddenByUser(row))];
    },
    [[2, 4], []],
  ],
  [
    "edge-width",
    "only columns that are there have a width to set",
    each(
      ({ sheet }) => sheet.setColumnWidth(26, 50).getColumnWidth(26),
      ({ sheet }) => sheet.setColumnWidth(0, 50),
      ({ sheet }) => sheet.setColumnWidth(27, 50),
    ),
    [50, COLUMNS, COLUMNS],
  ],
  [
    "edge-append",
    "a row that is appended makes room, and must hold something",
    each(
      ({ sheet }) => {
        sheet.deleteRows(3, 998);
        sheet.deleteColumns(2, 25);
        sheet.getRange("A2").setValue("last");
        sheet.appendRow(["x", "y"]);
        return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange("A3:B3").getValues()[0]?.join("")];
      },
      ({ sheet }) => sheet.appendRow([]),
    ),
    [[3, 2, "xy"], "Exception: Cannot append an empty row."],
  ],
  [
    "edge-sort-sheet",
    "a sheet is sorted below its frozen rows, either way",
    ({ sheet }) => {
      sheet.getRange("A1:A4").setValues([["z"], ["b"], ["c"], ["a"]]);
      sheet.setFrozenRows(1);
      sheet.sort(1);
      const up = sheet.getRange("A1:A4").getValues().join("");
      sheet.sort(1, false);
      return [up, sheet.getRange("A1:A4").getValues().join("")];
    },
    ["zabc", "zcba"],
  ],
  [
    "edge-sort-range",
    "a range is sorted by a column of its own, and by no other",
    each(
      ({ sheet }) =>
        sheet
          .getRange("B1:C2")
          .setValues([
            ["b", 1],
            ["a", 2],
          ])
          .sort(2)
          .getValues()
          .join(""),
      ({ sheet }) => sheet.getRange("B1:C2").sort(3).getValues().join(""),
      ({ sheet }) => sheet.getRange("B1:C2").sort(1),
      ({ sheet }) => sheet.getRange("B1:C2").sort(4),
    ),
    [
      "a,2b,1",
      "b,1a,2",
      "Exception: Sort column is outside the range.",
      "Exception: Sort column is outside the range.",
    ],
  ],
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
