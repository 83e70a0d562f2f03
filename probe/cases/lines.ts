import { type At, cases, each } from "../case.ts";

const ARBITRARY =
  "Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

const rule = () => SpreadsheetApp.newDataValidation();
const row = ({ sheet }: At, place: string) => sheet.getRange(place).getValues().flat().join("");

/** Whole rows and columns, first and last ones above all. */
export const lines = [
  ...cases({ source: "SpreadsheetApp, Sheet", sure: "C" }, [
    [
      "line-last-rule",
      "a new column takes over a rule of the last row alone",
      ({ sheet }) => {
        sheet.getRange("A1000").setDataValidation(rule().requireCheckbox().build());
        sheet.insertColumnAfter(1);
        return ["B1000", "B999"].map((place) => sheet.getRange(place).getDataValidation() !== null);
      },
      [true, false],
    ],
    [
      "line-append-fits",
      "a row that is appended takes the last one that is there, with as many columns as there are",
      (at) => {
        const { sheet } = at;
        sheet.deleteRows(4, 997);
        sheet.deleteColumns(3, 24);
        sheet.getRange("A2").setValue("a");
        sheet.appendRow(["b", "c"]);
        const fits = [sheet.getMaxRows(), sheet.getMaxColumns()];
        sheet.appendRow(["d", "e", "f"]);
        return [fits, sheet.getMaxRows(), sheet.getMaxColumns(), row(at, "A1:C4")];
      },
      [[3, 2], 4, 3, "abcdef"],
    ],
    [
      "line-frozen-left",
      "frozen rows go together with others as long as one that is not frozen is left",
      each(
        ({ sheet }) => sheet.setFrozenRows(1),
        ({ sheet }) => sheet.deleteRows(1, 999),
        ({ sheet }) => sheet.getMaxRows(),
      ),
      ["done", "done", 1],
    ],
    [
      "line-move-nowhere",
      "columns that are moved to where they are stay there",
      (at) => {
        at.sheet.getRange("A1:E1").setValues([["a", "b", "c", "d", "e"]]);
        at.sheet.moveColumns(at.sheet.getRange("B:C"), 2);
        return row(at, "A1:E1");
      },
      "abcde",
    ],
    [
      "line-move-three",
      "three columns move to the end, to the beginning and by one, no other with them",
      (at) => {
        const { sheet } = at;
        sheet.getRange("A1:E1").setValues([["a", "b", "c", "d", "e"]]);
        return (
          [
            ["A:C", 6],
            ["C:E", 1],
            ["A:C", 5],
          ] as const
        ).map(([columns, before]) => {
          sheet.moveColumns(sheet.getRange(columns), before);
          return row(at, "A1:E1");
        });
      },
      ["deabc", "abcde", "dabce"],
    ],
    [
      "line-too-long",
      "one text that is too long among others keeps all from being written",
      each(
        ({ sheet }) =>
          sheet.getRange("A1:B2").setValues([
            ["a", "b"],
            ["c", "x".repeat(50_001)],
          ]),
        (at) => row(at, "A1:B2"),
      ),
      ["Exception: Your input contains more than the maximum of 50000 characters in a single cell.", ""],
    ],
    [
      "line-sorted-frozen",
      "a sheet is sorted by any column, its two frozen rows stay",
      (at) => {
        at.sheet.getRange("A1:B4").setValues([
          ["z", 9],
          ["y", 8],
          ["b", 2],
          ["a", 1],
        ]);
        at.sheet.setFrozenRows(2);
        at.sheet.sort(1);
        const up = row(at, "A1:A4");
        at.sheet.sort(2, false);
        return [up, row(at, "A1:A4")];
      },
      ["zyab", "zyba"],
    ],
  ]),
  ...cases({ source: "SpreadsheetApp, DataValidation", sure: "C" }, [
    [
      "rule-arrow",
      "a list shows its arrow unless it is told not to, in cells or in the rule",
      ({ sheet }) => {
        const range = sheet.getRange("D1:D2");
        const rules = [
          rule().requireValueInList(["a"]).build(),
          rule().requireValueInList(["a"], true).build(),
          rule().requireValueInList(["a"], false).build(),
          rule().requireValueInRange(range, true).build(),
          rule().requireValueInRange(range, false).build(),
        ];
        sheet.getRange("A1:E1").setDataValidations([rules]);
        const read = sheet.getRange("A1:E1").getDataValidations().flat();
        return [rules, read].map((all) => all.map((one) => one?.getCriteriaValues()[1]));
      },
      [
        [true, true, false, true, false],
        [true, true, false, true, false],
      ],
    ],
  ]),
  ...cases({ source: "Sheets API, DeveloperMetadataLocation: one row or column", sure: "A" }, [
    [
      "mark-one-line",
      "a mark goes on one row or one column, not on two, on all or on a cell",
      each(
        ...["A:B", "1:2", "A:Z", "1:1000", "A1", "B2"].map(
          (place) =>
            ({ sheet }: At) =>
              sheet.getRange(place).addDeveloperMetadata("stet.probe"),
        ),
        ({ sheet }) => sheet.createDeveloperMetadataFinder().find().length,
      ),
      [...Array.from({ length: 6 }, () => ARBITRARY), 0],
    ],
  ]),
  ...cases({ source: "SpreadsheetApp, DeveloperMetadata", sure: "C" }, [
    [
      "mark-not-inside",
      "cells of a marked row and column have no mark, the first ones neither; nor have two rows or columns",
      ({ sheet, book }) => {
        sheet.getRange("A:A").addDeveloperMetadata("stet.probe");
        sheet.getRange("1:1").addDeveloperMetadata("stet.probe");
        sheet.getRange("4:4").addDeveloperMetadata("stet.probe");
        const counts = ["A:A", "1:1", "4:4", "A1", "A4", "B1", "A2", "A:B", "4:5", "B4"].map(
          (place) => sheet.getRange(place).getDeveloperMetadata().length,
        );
        const places = book
          .createDeveloperMetadataFinder()
          .withKey("stet.probe")
          .find()
          .map((mark) => mark.getLocation())
          .map((found) => [found.getRow()?.getA1Notation(), found.getColumn()?.getA1Notation()].join("|"));
        return [counts, places.sort()];
      },
      [
        [1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
        ["1:1|", "4:4|", "|A:A"],
      ],
    ],
  ]),
];
