import { cases, each } from "../case.ts";

const violates = (cell: string) =>
  `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
const listed = (cell: string, values: string) =>
  `${violates(cell)} Please enter one of the following values: ${values}.`;

const rule = () => SpreadsheetApp.newDataValidation();

/** What rules of cells let in, what they say of themselves, and how a range copies and is refused what it cannot hold. */
export const rules = cases({ source: "SpreadsheetApp, DataValidation", sure: "C" }, [
  [
    "rule-numbers",
    "a number between two others may be either of them, and is a number",
    each(
      ...["B2"].map((place) => ({ sheet }: { sheet: GoogleAppsScript.Spreadsheet.Sheet }) => {
        const built = rule().requireNumberBetween(1, 3).setAllowInvalid(false).build();
        sheet.getRange(place).setDataValidation(built);
        return built.getCriteriaValues();
      }),
      ...[1, 3, 2].map(
        (value) =>
          ({ sheet }: { sheet: GoogleAppsScript.Spreadsheet.Sheet }) =>
            sheet.getRange("B2").setValue(value).getValue(),
      ),
      ...[0.9, 3.1, "two"].map(
        (value) =>
          ({ sheet }: { sheet: GoogleAppsScript.Spreadsheet.Sheet }) =>
            sheet.getRange("B2").setValue(value),
      ),
      ({ sheet }) => sheet.getRange("B2").setValue("").getValue(),
    ),
    [[1, 3], 1, 3, 2, violates("B2"), violates("B2"), violates("B2"), ""],
  ],
  [
    "rule-tick",
    "a tick takes true and false, also as words, and nothing else",
    each(
      ({ sheet }) => {
        const built = rule().requireCheckbox().setAllowInvalid(false).build();
        sheet.getRange("A1").setDataValidation(built);
        return [built.getCriteriaValues().length, built.getAllowInvalid()];
      },
      ({ sheet }) => sheet.getRange("A1").setValue(true).getValue(),
      ({ sheet }) => sheet.getRange("A1").setValue("false").getValue(),
      ({ sheet }) => sheet.getRange("A1").setValue("yes"),
    ),
    [[0, false], true, false, violates("A1")],
  ],
  [
    "rule-list",
    "a list takes its own values, a number by its text, and a blank; the sentence names the cell and the list",
    each(
      ({ sheet }) => {
        const built = rule().requireValueInList(["a", "2"]).setAllowInvalid(false).build();
        sheet.getRange("C3:D4").setDataValidation(built);
        return built.getCriteriaValues();
      },
      ({ sheet }) => sheet.getRange("C3").setValue("a").getValue(),
      ({ sheet }) => sheet.getRange("D3").setValue(2).getValue(),
      ({ sheet }) =>
        sheet.getRange("C3:D4").setValues([
          ["a", ""],
          ["", "z"],
        ]),
      ({ sheet }) => sheet.getRange("C3:D4").getValues(),
    ),
    [
      [["a", "2"], true],
      "a",
      2,
      listed("D4", "a, 2"),
      [
        ["a", 2],
        ["", ""],
      ],
    ],
  ],
  [
    "rule-range",
    "a list in cells takes what they hold by then, and says none of it; the rule knows its range",
    each(
      ({ sheet }) => {
        sheet.getRange("F1:F2").setValues([["x"], [7]]);
        const built = rule().requireValueInRange(sheet.getRange("F1:F2")).setAllowInvalid(false).build();
        sheet.getRange("A1").setDataValidation(built);
        const own = sheet.getRange("A1").getDataValidation();
        const [range] = (own?.getCriteriaValues() ?? []) as [GoogleAppsScript.Spreadsheet.Range];
        return [
          range.getA1Notation(),
          range.getSheet().getName() === sheet.getName(),
          String(own?.getCriteriaType()),
        ];
      },
      ({ sheet }) => sheet.getRange("A1").setValue("x").getValue(),
      ({ sheet }) => sheet.getRange("A1").setValue(7).getValue(),
      ({ sheet }) => sheet.getRange("A1").setValue("y"),
      ({ sheet }) => {
        sheet.getRange("F2").setValue("y");
        return sheet.getRange("A1").setValue("y").getValue();
      },
    ),
    [["F1:F2", true, "VALUE_IN_RANGE"], "x", 7, violates("A1"), "y"],
  ],
  [
    "rule-range-gone",
    "a list in cells of a sheet that is gone has no range any more, and its rule stays",
    ({ sheet, book }) => {
      const other = book.insertSheet(`${sheet.getName()} list`);
      other.getRange("A1").setValue("x");
      sheet.getRange("A1").setDataValidation(rule().requireValueInRange(other.getRange("A1:A2")).build());
      book.deleteSheet(other);
      const own = sheet.getRange("A1").getDataValidation();
      return [own?.getCriteriaValues()[0] ?? null, String(own?.getCriteriaType())];
    },
    [null, "VALUE_IN_RANGE"],
  ],
  [
    "rule-default",
    "a rule only marks what does not fit, unless it is told to refuse; what is asked for last counts",
    () => {
      const own = [rule().requireCheckbox(), rule().requireValueInList(["a"]).requireNumberBetween(1, 2)];
      return own.map((one) => {
        const built = one.build();
        return [String(built.getCriteriaType()), built.getAllowInvalid()];
      });
    },
    [
      ["CHECKBOX", true],
      ["NUMBER_BETWEEN", true],
    ],
  ],
  [
    "rule-marks",
    "a rule that only marks lets everything in; it is read and set by cells, and cleared",
    ({ sheet }) => {
      const marks = rule().requireValueInList(["a"]).setAllowInvalid(true).build();
      const strict = rule().requireNumberBetween(1, 2).setAllowInvalid(false).build();
      sheet.getRange("A1:B1").setDataValidations([[marks, strict]]);
      sheet.getRange("A1").setValue("z");
      const range = sheet.getRange("A1:C1");
      const seen = () =>
        range
          .getDataValidations()
          .flat()
          .map((one) => one && [String(one.getCriteriaType()), one.getAllowInvalid()]);
      const before = seen();
      sheet.getRange("A1").clearDataValidations();
      return [sheet.getRange("A1").getValue(), before, seen(), sheet.getRange("C1").getDataValidation()];
    },
    [
      "z",
      [["VALUE_IN_LIST", true], ["NUMBER_BETWEEN", false], null],
      [null, ["NUMBER_BETWEEN", false], null],
      null,
    ],
  ],
  [
    "write-longest",
    "a cell holds 50,000 characters and not one more",
    each(
      ({ sheet }) => String(sheet.getRange("A1").setValue("x".repeat(50_000)).getValue()).length,
      ({ sheet }) => sheet.getRange("A2").setValue("x".repeat(50_001)),
      ({ sheet }) => sheet.getRange("A1:A2").setValues([["y"], ["x".repeat(50_001)]]),
      ({ sheet }) => String(sheet.getRange("A1").getValue()).length,
    ),
    [
      50_000,
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
      50_000,
    ],
  ],
  [
    "copy-texts",
    "text that looks like a number or a formula is the same text where it is copied to, in a cell of either format",
    ({ sheet }) => {
      sheet
        .getRange("A1:A3")
        .setNumberFormat("@")
        .setValues([["007"], ["=A9"], ["'x"]]);
      sheet.getRange("C1:C3").setNumberFormat("@");
      sheet.getRange("A1:A3").copyTo(sheet.getRange("B1"), { contentsOnly: true });
      sheet.getRange("A1:A3").copyTo(sheet.getRange("C1"), { contentsOnly: true });
      sheet.getRange("A1:A3").copyTo(sheet.getRange("D1"));
      return ["B1:B3", "C1:C3", "D1:D3"].map((place) => sheet.getRange(place).getValues().join("|"));
    },
    ["007|=A9|'x", "007|=A9|'x", "007|=A9|'x"],
  ],
  [
    "copy-kinds",
    "numbers, ticks and blanks are copied as they are; a copy may be told its kind either way",
    ({ sheet }) => {
      const { PASTE_NORMAL, PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
      sheet.getRange("A1:D1").setValues([[0, false, "", 1.5]]);
      sheet.getRange("A1").setBackground("#ff0000").setFormula("=2-2");
      SpreadsheetApp.flush();
      sheet.getRange("A1:D1").copyTo(sheet.getRange("A2"), PASTE_VALUES, false);
      sheet.getRange("A1:D1").copyTo(sheet.getRange("A3"), PASTE_NORMAL, false);
      sheet.getRange("A1:D1").copyTo(sheet.getRange("A4"), { formatOnly: true });
      SpreadsheetApp.flush();
      return [2, 3, 4].map((row) => {
        const range = sheet.getRange(row, 1, 1, 4);
        return [range.getValues()[0], range.getFormulas()[0]?.[0], range.getBackgrounds()[0]?.[0]];
      });
    },
    [
      [[0, false, "", 1.5], "", "#ffffff"],
      [[0, false, "", 1.5], "=2-2", "#ff0000"],
      [["", "", "", ""], "", "#ff0000"],
    ],
  ],
  [
    "copy-sizes",
    "a copy fills whole times what it fits, once at least, down and across",
    ({ sheet }) => {
      sheet.getRange("A1:A2").setValues([["x"], ["y"]]);
      sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:D5"));
      sheet.getRange("A1:A2").copyTo(sheet.getRange("F2"));
      return [sheet.getRange("C1:E6").getValues().join("|"), sheet.getRange("F1:F4").getValues().join("|")];
    },
    ["x,x,|y,y,|x,x,|y,y,|,,|,,", "|x|y|"],
  ],
  [
    "copy-outside",
    "a copy that does not fit on its sheet is refused whole",
    each(
      ({ sheet }) => {
        sheet.getRange("A1:B2").setValue("x");
        sheet.getRange("A1:B2").copyTo(sheet.getRange("Z1"));
      },
      ({ sheet }) => sheet.getRange("Z1").getValue(),
    ),
    ["Exception: The coordinates of the range are outside the dimensions of the sheet.", ""],
  ],
  [
    "sort-bounds",
    "a range is sorted by its first or last column, down or up, and by none beside it",
    each(
      ({ sheet }) => {
        sheet.getRange("B1:C3").setValues([
          ["b", 1],
          ["a", 3],
          ["c", 2],
        ]);
        return sheet.getRange("B1:C3").sort({ column: 2, ascending: true }).getValues().join("|");
      },
      ({ sheet }) => sheet.getRange("B1:C3").sort({ column: 3, ascending: false }).getValues().join("|"),
      ({ sheet }) => sheet.getRange("B1:C3").sort({ column: 3 }).getValues().join("|"),
      ({ sheet }) => sheet.getRange("B1:C3").sort(1),
      ({ sheet }) => sheet.getRange("B1:C3").sort(4),
    ),
    [
      "a,3|b,1|c,2",
      "a,3|c,2|b,1",
      "b,1|c,2|a,3",
      "Exception: Sort column is outside the range.",
      "Exception: Sort column is outside the range.",
    ],
  ],
  [
    "clear-kinds",
    "one kind of clearing leaves the others: contents, formats, notes; none named is contents and formats",
    ({ sheet }) => {
      const cell = () => sheet.getRange("A1").setValue("x").setNumberFormat("0.0").setNote("n");
      const seen = () => {
        const range = sheet.getRange("A1");
        return [range.getValue(), range.getNumberFormat() === "0.0", range.getNote()].join();
      };
      const after = (options?: { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean }) => {
        cell();
        if (options) sheet.getRange("A1").clear(options);
        else sheet.getRange("A1").clear();
        return seen();
      };
      return [after({ contentsOnly: true }), after({ formatOnly: true }), after({ commentsOnly: true })];
    },
    [",true,n", "x,false,n", "x,true,"],
  ],
]);
