import { cases, each } from "../case.ts";

const ROWS = "Exception: Those rows are out of bounds.";
const COLUMNS = "Exception: Those columns are out of bounds.";

/** Where rows and columns begin and end. */
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
]);
