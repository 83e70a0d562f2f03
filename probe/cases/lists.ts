import { cases, each } from "../case.ts";

const COLUMNS = "Exception: Those columns are out of bounds.";
const ROWS = "Exception: Those rows are out of bounds.";

/** Sheets and ranges at their edges: nothing, one, all, and one more than all. */
export const lists = cases({ source: "SpreadsheetApp, Sheet and RangeList", sure: "C" }, [
  [
    "list-changes",
    "a list of ranges is changed in one call, each range by itself",
    ({ sheet }) => {
      const list = sheet.getRangeList(["A1", "C2:C3"]);
      list.setValue(1.5).setNumberFormat("0.00").setNote("why");
      const seen = () => [
        sheet.getRange("A1:C3").getDisplayValues().join("|"),
        sheet.getRange("A1:C3").getNotes().join("|"),
      ];
      const before = seen();
      list.clearNote();
      list.clearContent();
      return [before, seen(), list.getRanges().map((range) => range.getA1Notation())];
    },
    [
      ["1.50,,|,,1.50|,,1.50", "why,,|,,why|,,why"],
      [",,|,,|,,", ",,|,,|,,"],
      ["A1", "C2:C3"],
    ],
  ],
  [
    "list-selected",
    "a list of ranges is selected in one call, and its last range is the active one",
    ({ sheet }) => {
      sheet.activate();
      sheet.setActiveRangeList(sheet.getRangeList(["C2:C3", "A1:A1"]));
      const list = sheet.getActiveRangeList()?.getRanges() ?? [];
      return [sheet.getActiveRange()?.getA1Notation(), list.map((range) => range.getA1Notation())];
    },
    ["A1", ["C2:C3", "A1"]],
  ],
  [
    "list-rules",
    "a list of ranges loses its rules in one call",
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange("A1:A3").setDataValidation(rule);
      sheet.getRangeList(["A1", "A3"]).clearDataValidations();
      return sheet
        .getRange("A1:A3")
        .getDataValidations()
        .map(([one]) => one !== null);
    },
    [false, true, false],
  ],
  [
    "filled-nothing",
    "an empty sheet ends before its first row; its data is one cell",
    ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()],
    [0, 0, "A1"],
  ],
  [
    "filled-kinds",
    "a zero, a tick that is off and a formula that shows nothing fill a cell; a format and a note do not",
    each(
      ({ sheet }) => {
        sheet.getRange("B2").setValue(0);
        return sheet.getDataRange().getA1Notation();
      },
      ({ sheet }) => {
        sheet.getRange("C3").setValue(false);
        return sheet.getDataRange().getA1Notation();
      },
      ({ sheet }) => {
        sheet.getRange("D4").setFormula('=""');
        SpreadsheetApp.flush();
        return [sheet.getLastRow(), sheet.getLastColumn()];
      },
      ({ sheet }) => {
        sheet.getRange("F6").setNote("n").setNumberFormat("0");
        return [sheet.getLastRow(), sheet.getLastColumn()];
      },
      ({ sheet }) => {
        sheet.getRange("E1").setValue("x");
        return [sheet.getLastRow(), sheet.getLastColumn()];
      },
    ),
    ["A1:B2", "A1:C3", [4, 4], [4, 4], [4, 5]],
  ],
  [
    "resize-bounds",
    "columns are fitted to their text where they are there",
    each(
      ({ sheet }) => sheet.autoResizeColumn(1),
      ({ sheet }) => sheet.autoResizeColumns(1, 26),
      ({ sheet }) => sheet.autoResizeColumns(26, 1),
      ({ sheet }) => sheet.autoResizeColumns(0, 1),
      ({ sheet }) => sheet.autoResizeColumns(1, 0),
      ({ sheet }) => sheet.autoResizeColumns(26, 2),
      ({ sheet }) => sheet.setColumnWidth(1, 70).getColumnWidth(1),
    ),
    ["done", "done", "done", COLUMNS, COLUMNS, COLUMNS, 70],
  ],
  [
    "resize-wider",
    "a column is fitted to the longest of its own texts",
    ({ sheet }) => {
      sheet.getRange("A1:C2").setValues([
        ["a", "a text that is rather long", "b"],
        ["another text, longer by far than the first", "c", "d"],
      ]);
      sheet.setColumnWidth(3, 33);
      sheet.autoResizeColumns(1, 2);
      const [first = 0, second = 0, third = 0] = [1, 2, 3].map((column) => sheet.getColumnWidth(column));
      return [first > second, second > 100, third];
    },
    [true, true, 33],
  ],
  [
    "insert-none",
    "no row or column at all cannot be inserted or deleted",
    each(
      ({ sheet }) => sheet.insertRowsBefore(1, 0),
      ({ sheet }) => sheet.insertColumnsBefore(1, 0),
      ({ sheet }) => sheet.deleteColumns(1, 0),
      ({ sheet }) => sheet.insertRows(2, 2),
      ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    ),
    [ROWS, COLUMNS, COLUMNS, "done", [1002, 26]],
  ],
  [
    "delete-all-but-one",
    "all rows and columns but one can go, whichever it is, and no more",
    each(
      ({ sheet }) => sheet.deleteRows(2, 999),
      ({ sheet }) => sheet.deleteRow(1),
      ({ sheet }) => sheet.deleteColumns(1, 25),
      ({ sheet }) => sheet.deleteColumn(1),
      ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    ),
    [
      "done",
      "Exception: You can't delete all the rows on the sheet.",
      "done",
      "Exception: You can't delete all the columns on the sheet.",
      [1, 1],
    ],
  ],
  [
    "insert-takes-rules",
    "a new column takes over the rules of the one it was inserted after, row by row",
    ({ sheet }) => {
      const { VALUE_IN_LIST, CHECKBOX } = SpreadsheetApp.DataValidationCriteria;
      const rule = SpreadsheetApp.newDataValidation();
      sheet.getRange("A2:A3").setDataValidation(rule.requireValueInList(["a", "b"]).build());
      sheet
        .getRange("A4")
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["c"]).build());
      sheet
        .getRange("A999:A1000")
        .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.insertColumnsAfter(1, 2);
      const kind = (place: string) => {
        const found = sheet.getRange(place).getDataValidation();
        if (found?.getCriteriaType() === CHECKBOX) return "tick";
        return found?.getCriteriaType() === VALUE_IN_LIST ? String(found.getCriteriaValues()[0]) : null;
      };
      return ["B1", "B2", "C3", "B4", "C5", "B998", "B999", "C1000", "D2"].map(kind);
    },
    [null, "a,b", "a,b", "c", null, null, "tick", "tick", null],
  ],
  [
    "hide-bounds",
    "the last visible sheet is not hidden or deleted; a hidden one is hidden again without a word",
    ({ sheet, book }) => {
      const others = book.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId());
      const open = others.filter((one) => !one.isSheetHidden());
      for (const one of open) one.hideSheet();
      const tries = [() => sheet.hideSheet(), () => book.deleteSheet(sheet), () => open[0]?.hideSheet()].map(
        (act) => {
          try {
            act();
            return "done";
          } catch (error) {
            return String(error);
          }
        },
      );
      for (const one of open) one.showSheet();
      return [...tries, others.filter((one) => one.isSheetHidden()).length, open.length > 0];
    },
    [
      "Exception: You can't hide all the sheets in a document.",
      "Exception: You can't remove all the sheets in a document.",
      "done",
      0,
      true,
    ],
  ],
  [
    "active-places",
    "what a script makes active is active for it, on its own sheet alone",
    ({ sheet, book }) => {
      book.setActiveSheet(sheet);
      book.setActiveRange(sheet.getRange("B2:C3"));
      const [other] = book.getSheets();
      return [
        book.getActiveSheet().getName() === sheet.getName(),
        sheet.getActiveRange()?.getA1Notation(),
        other?.getActiveRange()?.getA1Notation() ?? null,
        sheet.getParent().getId() === book.getId(),
        book.getSheetById(sheet.getSheetId())?.getName() === sheet.getName(),
        book.getSheetById(987_654_321),
        book.getSheetByName("Stet probe: there is none"),
      ];
    },
    [true, "B2:C3", null, true, true, null, null],
  ],
  [
    "data-protections",
    "a range that is protected is listed by its sheet and the file, as a range; its owner may edit it",
    ({ sheet, book }) => {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      sheet.getRange("B2:C3").protect();
      const own = sheet.getProtections(RANGE);
      const all = book
        .getProtections(RANGE)
        .filter((one) => one.getRange().getSheet().getName() === sheet.getName());
      const seen = own.map((one) => [
        one.getRange().getA1Notation(),
        one.canEdit(),
        String(one.getProtectionType()),
      ]);
      sheet.getRange("B2").setValue("x");
      return [seen, all.length, sheet.getProtections(SHEET).length, sheet.getRange("A1:Z9").canEdit()];
    },
    [[["B2:C3", true, "RANGE"]], 1, 0, true],
  ],
  [
    "filter-none",
    "a sheet without a filter has none, whatever is hidden by hand",
    ({ sheet }) => {
      sheet.getRange("A1:A3").setValues([["a"], ["b"], ["c"]]);
      sheet.hideRows(2);
      return [
        sheet.getFilter(),
        sheet.isRowHiddenByFilter(2),
        sheet.isRowHiddenByUser(2),
        sheet.isRowHiddenByUser(1),
      ];
    },
    [null, false, true, false],
  ],
]);
