import { cases, each } from "../case.ts";

const ARBITRARY =
  "Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/**
 * What the tests of brucemcpherson/gas-fakes state, which their author runs on Google as well: a second source until the
 * probe has run there.
 */
export const secondSource = [
  ...cases({ source: "gas-fakes, test/testsheetsdeveloper.js", sure: "B" }, [
    [
      "second-a1",
      "whole columns and rows are shown as they are named, corners in their order, without $ signs",
      ({ sheet }) =>
        ["B2:D5", "$C$3", "5:7", "D:F", "C5:B2", "5:2", "D:B"].map((place) =>
          sheet.getRange(place).getA1Notation(),
        ),
      ["B2:D5", "C3", "5:7", "D:F", "B2:C5", "2:5", "B:D"],
    ],
    [
      "second-marks-refused",
      "no part of a row or column can be marked",
      each(
        ...["B2:D4", "B6:D6", "F2:F5", "A1"].map(
          (place) =>
            ({ sheet }: { sheet: GoogleAppsScript.Spreadsheet.Sheet }) =>
              sheet.getRange(place).addDeveloperMetadata("stet.probe"),
        ),
      ),
      [ARBITRARY, ARBITRARY, ARBITRARY, ARBITRARY],
    ],
    [
      "second-marks",
      "a mark on a column, a row or a sheet is found there, not on a cell of it, and by its key and value",
      ({ sheet, book }) => {
        const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        const column = sheet.getRange("G:G");
        const same = column.addDeveloperMetadata("stet.probe.c", "v", PROJECT).getA1Notation();
        sheet.getRange("8:8").addDeveloperMetadata("stet.probe.r", "w");
        sheet.addDeveloperMetadata("stet.probe.s", "x");
        const seen = [column, sheet.getRange("8:8"), sheet].map((place) =>
          place
            .getDeveloperMetadata()
            .map((mark) =>
              [
                mark.getKey(),
                mark.getValue(),
                mark.getVisibility(),
                mark.getLocation().getLocationType(),
              ].join(),
            ),
        );
        const cells = ["G3", "C8"].map((place) => sheet.getRange(place).getDeveloperMetadata().length);
        const finder = book.createDeveloperMetadataFinder().withKey("stet.probe.s").withValue("x");
        const found = finder.find().length;
        column.getDeveloperMetadata()[0]?.remove();
        return [same, seen, cells, found, column.getDeveloperMetadata().length];
      },
      [
        "G:G",
        [
          ["stet.probe.c,v,PROJECT,COLUMN"],
          ["stet.probe.r,w,DOCUMENT,ROW"],
          ["stet.probe.s,x,DOCUMENT,SHEET"],
        ],
        [0, 0],
        1,
        0,
      ],
    ],
  ]),
  ...cases({ source: "gas-fakes, test/testsheetsdatavalidations.js", sure: "B" }, [
    [
      "second-rules",
      "a rule lets everything in until it is told otherwise; a plain tick has no values, a list its texts",
      ({ sheet }) => {
        const built = [
          SpreadsheetApp.newDataValidation().requireCheckbox().build(),
          SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build(),
          SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).build(),
          SpreadsheetApp.newDataValidation().requireNumberBetween(20, 40).build(),
        ];
        sheet.getRange("A1:B2").setDataValidations([built.slice(0, 2), built.slice(2)]);
        return sheet
          .getRange("A1:B2")
          .getDataValidations()
          .flat()
          .map(
            (one) => one && [String(one.getCriteriaType()), one.getCriteriaValues(), one.getAllowInvalid()],
          );
      },
      [
        ["CHECKBOX", [], true],
        ["CHECKBOX", [], false],
        ["VALUE_IN_LIST", [["a", "b"], true], true],
        ["NUMBER_BETWEEN", [20, 40], true],
      ],
    ],
  ]),
  ...cases({ source: "gas-fakes, test/testsheetsvalues.js", sure: "B" }, [
    [
      "second-sort",
      "a range is sorted by a column that is counted on the sheet, and is blank until something is in it",
      ({ sheet }) => {
        const range = sheet.getRange("B21:C23");
        const blank = range.isBlank();
        range.setValues([
          [2, 9],
          [3, 7],
          [1, 8],
        ]);
        const sorted = range.sort(3).getValues();
        return [blank, range.isBlank(), sheet.getRange("B22:C24").isBlank(), sorted];
      },
      [
        true,
        false,
        false,
        [
          [3, 7],
          [1, 8],
          [2, 9],
        ],
      ],
    ],
  ]),
  ...cases({ source: "gas-fakes, test/testsheetsformatting.js; ids 37068182421, 40921836583", sure: "B" }, [
    [
      "second-automatic",
      "the automatic format is set by its name and told as that of a number",
      ({ sheet }) => {
        sheet.getRange("B1:C1").setNumberFormats([["@", "@"]]);
        sheet.getRange("B1").setNumberFormat("general");
        return sheet.getRange("A1:C1").getNumberFormats();
      },
      [["0.###############", "0.###############", "@"]],
    ],
  ]),
  ...cases({ source: "gas-fakes, test/testsheets.js and notes/oddities.md", sure: "C" }, [
    [
      "second-copy-kind",
      "a kind of paste counts only with a word on transposing; without it everything is copied",
      ({ sheet }) => {
        const source = sheet.getRange("A1").setValue("x").setBackground("#ff0000");
        const targets = ["B1", "C1", "D1"].map((at) => sheet.getRange(at).setBackground("#cccccc"));
        const [options, kind, both] = targets as [typeof source, typeof source, typeof source];
        const { PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
        source.copyTo(options, { contentsOnly: true });
        source.copyTo(kind, PASTE_VALUES as never);
        source.copyTo(both, PASTE_VALUES, false);
        return targets.map((target) => [target.getValue(), target.getBackground()].join());
      },
      ["x,#cccccc", "x,#ff0000", "x,#cccccc"],
    ],
  ]),
  ...cases({ source: "gas-fakes, test/testsheetsbasic.js", sure: "B" }, [
    [
      "second-clear",
      "what is cleared loses content and format, and keeps its note and its rule",
      ({ sheet }) => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
        const cell = sheet.getRange("A1").setValue(5).setNumberFormat("0.00").setNote("n");
        cell.setDataValidation(rule);
        cell.clear();
        return [cell.getValue(), cell.getNumberFormat(), cell.getNote(), cell.getDataValidation() !== null];
      },
      ["", "0.###############", "n", true],
    ],
  ]),
  ...cases({ source: "gas-fakes, test/testsheetsdatavalidations.js", sure: "B" }, [
    [
      "second-arrow",
      "a rule with a list says whether it shows an arrow, and holds its values as texts",
      ({ sheet }) => {
        const rule = () => SpreadsheetApp.newDataValidation();
        const range = sheet.getRange("A2:A4");
        const rules = [
          rule()
            .requireValueInList([9, false, "z"] as never[])
            .build(),
          rule().requireValueInRange(range).build(),
          rule().requireValueInRange(range, false).build(),
        ];
        const cells = sheet.getRange("C1:E1").setDataValidations([rules]).getDataValidations();
        return cells[0]?.map((one) => {
          const [what, arrow] = one?.getCriteriaValues() ?? [];
          return [Array.isArray(what) ? what : what.getA1Notation(), arrow];
        });
      },
      [
        [["9", "false", "z"], true],
        ["A2:A4", true],
        ["A2:A4", false],
      ],
    ],
  ]),
];
