import { cases, throws } from "../case.ts";

const refused = (sentence: string) => throws(`Exception: ${sentence}`);

/** What is attached to cells and columns: developer metadata, data validation, protection. */
export const marks = [
  ...cases({ source: "addDeveloperMetadata: id 54164782615 against 61160679888, contradictory", sure: "C" }, [
    [
      "metadata-column",
      "a whole column named in A1 form takes a mark",
      ({ sheet }) => {
        sheet.getRange("B:B").addDeveloperMetadata("stet.probe", "x");
        return sheet.getRange("B:B").getDeveloperMetadata().length;
      },
      1,
    ],
    [
      "metadata-moves",
      "a mark moves with its column and is found by its key",
      ({ sheet }) => {
        sheet
          .getRange("B:B")
          .addDeveloperMetadata("stet.probe", "target", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.insertColumnBefore(1);
        const found = sheet.createDeveloperMetadataFinder().withKey("stet.probe").find();
        const seen = found.map((each) => [
          each.getKey(),
          each.getValue(),
          String(each.getVisibility()),
          String(each.getLocation().getLocationType()),
          each.getLocation().getColumn()?.getColumn(),
        ]);
        for (const each of found) each.remove();
        return [seen, sheet.createDeveloperMetadataFinder().withKey("stet.probe").find().length];
      },
      [[["stet.probe", "target", "PROJECT", "COLUMN", 3]], 0],
    ],
    [
      "metadata-row",
      "a whole row takes a mark",
      ({ sheet }) => {
        sheet.getRange("3:3").addDeveloperMetadata("stet.probe");
        const [found] = sheet.createDeveloperMetadataFinder().withKey("stet.probe").find();
        return [found?.getValue(), String(found?.getLocation().getLocationType())];
      },
      ["", "ROW"],
    ],
    [
      "metadata-numbers",
      "nor does a range of numbers that covers the column",
      ({ sheet }) => sheet.getRange(1, 2, sheet.getMaxRows(), 1).addDeveloperMetadata("stet.probe"),
      refused(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      ),
    ],
    [
      "metadata-part",
      "a part of a column does not",
      ({ sheet }) => sheet.getRange("A1:A3").addDeveloperMetadata("stet.probe"),
      refused(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      ),
    ],
  ]),
  ...cases({ source: "SpreadsheetApp, DataValidation", sure: "B" }, [
    [
      "validation-list",
      "a list that lets nothing else in",
      ({ sheet }) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(["sport", "crime"])
          .setAllowInvalid(false)
          .build();
        const cell = sheet.getRange("A1").setDataValidation(rule);
        const seen = cell.getDataValidation();
        return [
          String(seen?.getCriteriaType()),
          seen?.getCriteriaValues()[0],
          seen?.getAllowInvalid(),
          sheet.getRange("A3").getDataValidation(),
        ];
      },
      ["VALUE_IN_LIST", ["sport", "crime"], false, null],
    ],
    [
      "validation-refuses",
      "a value that the list has not is refused when it is written",
      ({ sheet }) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(["sport"])
          .setAllowInvalid(false)
          .build();
        sheet.getRange("A1").setDataValidation(rule).setValue("weather");
        SpreadsheetApp.flush();
      },
      refused(
        "The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: sport.",
      ),
    ],
    [
      "validation-marks",
      "a list that only marks lets it in",
      ({ sheet }) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(["sport"])
          .setAllowInvalid(true)
          .build();
        return sheet.getRange("A1").setDataValidation(rule).setValue("weather").getValue();
      },
      "weather",
    ],
    [
      "validation-range",
      "a list may come from cells",
      ({ sheet }) => {
        sheet.getRange("D1:D2").setValues([["sport"], [7]]);
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInRange(sheet.getRange("D1:D2"))
          .setAllowInvalid(false)
          .build();
        const cell = sheet.getRange("A1").setDataValidation(rule).setValue("sport");
        const seen = cell.getDataValidation();
        return [
          String(seen?.getCriteriaType()),
          seen?.getCriteriaValues()[0].getA1Notation(),
          cell.getValue(),
        ];
      },
      ["VALUE_IN_RANGE", "D1:D2", "sport"],
    ],
    [
      "validation-kinds",
      "a tick and a number between two",
      ({ sheet }) => {
        const strict = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
        sheet.getRange("A1").setDataValidation(strict().requireCheckbox().build()).setValue(true);
        sheet.getRange("A2").setDataValidation(strict().requireNumberBetween(1, 5).build()).setValue(3);
        const kinds = sheet.getRange("A1:A2").getDataValidations();
        return kinds.map(([each]) => String(each?.getCriteriaType()));
      },
      ["CHECKBOX", "NUMBER_BETWEEN"],
    ],
    [
      "validation-number",
      "a number outside is refused",
      ({ sheet }) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireNumberBetween(1, 5)
          .setAllowInvalid(false)
          .build();
        sheet.getRange("A2").setDataValidation(rule).setValue(6);
        SpreadsheetApp.flush();
      },
      refused("The data you entered in cell A2 violates the data validation rules set on this cell."),
    ],
    [
      "validation-cleared",
      "rules are taken away and put back",
      ({ sheet }) => {
        const area = sheet
          .getRange("A1:A2")
          .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        const rules = area.getDataValidations();
        area.clearDataValidations().setValues([["x"], ["y"]]);
        area.setDataValidations(rules);
        return [area.getValues(), area.getDataValidations().map(([each]) => String(each?.getCriteriaType()))];
      },
      [
        [["x"], ["y"]],
        ["CHECKBOX", "CHECKBOX"],
      ],
    ],
    [
      "validation-inherited",
      "a column inserted behind takes the rules over",
      ({ sheet }) => {
        sheet
          .getRange("A2:A3")
          .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        sheet.insertColumnsAfter(1, 1);
        return sheet
          .getRange("B1:B4")
          .getDataValidations()
          .map(([each]) => (each ? String(each.getCriteriaType()) : null));
      },
      [null, "CHECKBOX", "CHECKBOX", null],
    ],
  ]),
  ...cases({ source: "SpreadsheetApp, Protection", sure: "B" }, [
    [
      "protection-own",
      "who protects a range may edit it, and finds it again",
      ({ sheet }) => {
        sheet.getRange("B2:C3").protect().setDescription("names");
        sheet.getRange("B2").setValue(1);
        const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [
          found?.getDescription(),
          found?.getRange().getA1Notation(),
          found?.canEdit(),
          found?.isWarningOnly(),
          sheet.getRange("C3").canEdit(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        ];
      },
      ["names", "B2:C3", true, false, true, 0],
    ],
    [
      "protection-warning",
      "a protection that only warns says so",
      ({ sheet }) => sheet.getRange("A1").protect().setWarningOnly(true).isWarningOnly(),
      true,
    ],
  ]),
];
