import { cases, throws } from "../case.ts";

const dates = (values: unknown[]) =>
  values.map((value) => (value instanceof Date ? `date ${value.getFullYear()}` : value));

/** What cells hold, and what becomes of what is written. */
export const values = cases({ source: "SpreadsheetApp, getValues and setValues", sure: "B" }, [
  [
    "values-kinds",
    "numbers, ticks and dates come out as themselves, blanks as empty text",
    ({ sheet }) => {
      const range = sheet.getRange("A1:E1").setValues([["a", 1.5, true, new Date(2026, 0, 2), ""]]);
      return dates(range.getValues()[0] ?? []);
    },
    ["a", 1.5, true, "date 2026", ""],
  ],
  [
    "values-typed",
    "text is read as if it were typed: a number loses its zero, a formula runs",
    ({ sheet }) => {
      const range = sheet.getRange("A1:C1").setValues([["01234", "=SUM(1,2)", "'01234"]]);
      return [range.getValues()[0]?.[0], range.getFormulas()[0], range.getValues()[0]?.[2]];
    },
    [1234, ["", "=SUM(1,2)", ""], "01234"],
  ],
  [
    "values-plain-text",
    "a cell of plain text keeps what is written",
    ({ sheet }) => sheet.getRange("B2").setNumberFormat("@").setValue("01234").getValue(),
    "01234",
  ],
  [
    "values-null",
    "null and undefined empty a cell",
    ({ sheet }) =>
      sheet
        .getRange("A1:C1")
        .setValues([[null, undefined, "x"]])
        .getValues(),
    [["", "", "x"]],
  ],
  [
    "values-rows",
    "too few rows are refused",
    ({ sheet }) => sheet.getRange("A1:B2").setValues([[1, 2]]),
    throws(
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ),
  ],
  [
    "values-ragged",
    "a ragged row is refused",
    ({ sheet }) => sheet.getRange("A1:B2").setValues([[1, 2], [3]]),
    throws(
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ),
  ],
  [
    "values-refused-whole",
    "of values that are refused none is written",
    ({ sheet }) => {
      try {
        sheet.getRange("A1:B2").setValues([[1, 2], [3]]);
      } catch (_refused) {
        return sheet.getLastRow();
      }
    },
    0,
  ],
  [
    "values-text",
    "setValues wants rows",
    ({ sheet }) => sheet.getRange("A1").setValues("x" as never),
    throws(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ),
  ],
  [
    "values-50000",
    "a cell takes 50,000 characters",
    ({ sheet }) => String(sheet.getRange("A1").setValue("x".repeat(50_000)).getValue()).length,
    50_000,
  ],
  [
    "values-50001",
    "a cell takes no more than 50,000 characters",
    ({ sheet }) => sheet.getRange("A1").setValue("x".repeat(50_001)),
    throws("Exception: Your input contains more than the maximum of 50000 characters in a single cell."),
  ],
  [
    "values-display",
    "what is shown is not what is held",
    ({ sheet }) => {
      const cell = sheet.getRange("A1").setNumberFormat("0.00").setValue(1.239);
      return [cell.getDisplayValue(), cell.getValue()];
    },
    ["1.24", 1.239],
  ],
  [
    "values-copy",
    "a copy of values keeps text text",
    ({ sheet }) => {
      sheet.getRange("A1").setNumberFormat("@").setValue("01");
      sheet.getRange("A2").setValue("'=1");
      sheet
        .getRange("A1:A2")
        .copyTo(sheet.getRange("B1:B2"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return sheet.getRange("B1:B2").getValues();
    },
    [["01"], ["=1"]],
  ],
  [
    "values-copy-format",
    "a copy of formats repeats itself over a larger range and brings no values",
    ({ sheet }) => {
      sheet.getRange("A1").setBackground("#ff0000").setValue("x");
      sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:C4"), { formatOnly: true });
      const copied = sheet.getRange("C1:C4");
      return [copied.getValues().join(""), copied.getBackgrounds().join(" ")];
    },
    ["", "#ff0000 #ffffff #ff0000 #ffffff"],
  ],
  [
    "values-clear",
    "content, format and note are cleared each by itself",
    ({ sheet }) => {
      const cell = sheet
        .getRange("A1")
        .setValue("x")
        .setNote("why")
        .setBackground("#ff0000")
        .setNumberFormat("0.00");
      const seen = () => [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getNumberFormat()];
      const states = [seen()];
      cell.clearContent();
      states.push(seen());
      cell.clearFormat();
      cell.clearNote();
      states.push([cell.getValue(), cell.getNote(), cell.getBackground()]);
      return states;
    },
    [
      ["x", "why", "#ff0000", "0.00"],
      ["", "why", "#ff0000", "0.00"],
      ["", "", "#ffffff"],
    ],
  ],
  [
    "values-sort",
    "rows are sorted by a column of the sheet, blanks last",
    ({ sheet }) => {
      const range = sheet.getRange("B1:C4").setValues([
        ["b", 2],
        ["a", 3],
        ["", 9],
        ["c", 1],
      ]);
      range.sort({ column: 2, ascending: true });
      const up = range.getValues().map(([text]) => text);
      range.sort({ column: 3, ascending: false });
      return [up.join(""), range.getValues().map(([, number]) => number)];
    },
    ["abc", [9, 3, 2, 1]],
  ],
  [
    "values-formula",
    "a formula is calculated when the sheet has been flushed",
    ({ sheet }) => {
      sheet.getRange("A1:A3").setValues([[1], [2], ["x"]]);
      sheet.getRange("B1").setFormula("=SUM(A1:A3)");
      SpreadsheetApp.flush();
      return [
        sheet.getRange("B1").getValue(),
        sheet.getRange("B1").getFormula(),
        sheet.getRange("A1").getFormula(),
      ];
    },
    [3, "=SUM(A1:A3)", ""],
  ],
  [
    "values-visible",
    "SUBTOTAL with 103 tells row by row which are hidden by hand",
    ({ sheet }) => {
      sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]);
      sheet.hideRows(2, 2);
      sheet.getRange("C1").setFormula("=BYROW(A1:A4; LAMBDA(row; SUBTOTAL(103; row)))");
      SpreadsheetApp.flush();
      return sheet.getRange("C1:C4").getValues();
    },
    [[1], [0], [0], [1]],
  ],
]);
