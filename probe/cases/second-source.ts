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
  ...cases({ source: "gas-fakes, test/teststores.js and test/testsheetsvalues.js", sure: "B" }, [
    [
      "second-stores",
      "a cache gives null for what it does; a property that is deleted is null",
      () => {
        const cache = CacheService.getUserCache();
        const store = PropertiesService.getUserProperties();
        store.setProperty("stet.probe.second", "p");
        const kept = store.getProperty("stet.probe.second");
        store.deleteProperty("stet.probe.second");
        return [
          cache.put("stet.probe.second", "v") ?? null,
          cache.get("stet.probe.second"),
          cache.remove("stet.probe.second") ?? null,
          cache.get("stet.probe.second"),
          kept,
          store.getProperty("stet.probe.second"),
        ];
      },
      [null, "v", null, null, "p", null],
    ],
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
];
