import { cases, each } from "../case.ts";

/** How cells look, what is noted on them, and what is copied. */
export const looks = cases({ source: "SpreadsheetApp, Range", sure: "C" }, [
  [
    "look-grids",
    "backgrounds, formats and notes are set and read by rows",
    ({ sheet }) => {
      const range = sheet
        .getRange("B2:C3")
        .setBackgrounds([
          ["#ff0000", null],
          ["#00ff00", "#0000ff"],
        ])
        .setNumberFormats([
          ["0.00", "@"],
          ["0", "0%"],
        ])
        .setNotes([
          ["a", ""],
          ["", "d"],
        ]);
      return [
        range.getBackgrounds(),
        range.getNumberFormats(),
        range.getNotes(),
        sheet.getRange("B2").getNote(),
      ];
    },
    [
      [
        ["#ff0000", "#ffffff"],
        ["#00ff00", "#0000ff"],
      ],
      [
        ["0.00", "@"],
        ["0", "0%"],
      ],
      [
        ["a", ""],
        ["", "d"],
      ],
      "a",
    ],
  ],
  [
    "look-all-alike",
    "one value, format or note goes into every cell of a range",
    ({ sheet }) => {
      const range = sheet
        .getRange("A1:B2")
        .setValue(7)
        .setNumberFormat("0.0")
        .setNote("n")
        .setBackground("#ff0000");
      return [range.getDisplayValues(), range.getNotes().join(), range.getBackgrounds().join()];
    },
    [
      [
        ["7.0", "7.0"],
        ["7.0", "7.0"],
      ],
      "n,n,n,n",
      "#ff0000,#ff0000,#ff0000,#ff0000",
    ],
  ],
  [
    "look-rectangles",
    "grids of another size are refused, whatever is set",
    each(
      ({ sheet }) => sheet.getRange("A1:B1").setBackgrounds([["#ff0000"]]),
      ({ sheet }) =>
        sheet.getRange("A1:B1").setNumberFormats([
          ["0", "0"],
          ["0", "0"],
        ]),
      ({ sheet }) => sheet.getRange("A1:B1").setFormulas([["=1"]]),
      ({ sheet }) => sheet.getRange("A1:B1").setDataValidations([[null]]),
    ),
    [
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
  ],
  [
    "look-formulas",
    "formulas are set by rows, with or without their sign; a blank one empties the cell",
    ({ sheet }) => {
      sheet.getRange("A1:B1").setFormulas([["=1+1", "2+2"]]);
      const written = sheet.getRange("A1:B1").getFormulas();
      sheet.getRange("A1").setFormula("");
      SpreadsheetApp.flush();
      return [written, sheet.getRange("A1:B1").getValues()];
    },
    [[["=1+1", "=2+2"]], [["", 4]]],
  ],
  [
    "look-copy-all",
    "a copy of everything brings formulas, formats and the look; of values none of them",
    ({ sheet }) => {
      sheet.getRange("A1").setFormula("=1+2").setNumberFormat("0.0").setBackground("#ff0000");
      SpreadsheetApp.flush();
      sheet.getRange("A1").copyTo(sheet.getRange("B1"));
      sheet.getRange("A1").copyTo(sheet.getRange("C1"), { contentsOnly: true });
      sheet.getRange("A1").copyTo(sheet.getRange("D1"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      SpreadsheetApp.flush();
      const range = sheet.getRange("B1:D1");
      return [
        range.getFormulas()[0],
        range.getValues()[0],
        range.getNumberFormats()[0]?.[0],
        range.getBackgrounds()[0],
      ];
    },
    [["=1+2", "", ""], [3, 3, ""], "0.0", ["#ff0000", "#ffffff", "#ff0000"]],
  ],
  [
    "look-copy-larger",
    "a copy repeats itself as often as it fits, both ways",
    ({ sheet }) => {
      sheet.getRange("A1:B1").setValues([["x", "y"]]);
      sheet.getRange("A1:B1").copyTo(sheet.getRange("D1:G2"));
      sheet.getRange("A1:B1").copyTo(sheet.getRange("A3"));
      return [sheet.getRange("D1:G2").getValues().join("|"), sheet.getRange("A3:C3").getValues().join()];
    },
    ["x,y,x,y|x,y,x,y", "x,y,"],
  ],
  [
    "look-move",
    "what is moved is gone where it was",
    ({ sheet }) => {
      sheet.getRange("A1").setValue("x").setBackground("#ff0000").moveTo(sheet.getRange("C3"));
      const seen = (place: string) => [
        sheet.getRange(place).getValue(),
        sheet.getRange(place).getBackground(),
      ];
      return [seen("A1"), seen("C3")];
    },
    [
      ["", "#ffffff"],
      ["x", "#ff0000"],
    ],
  ],
  [
    "look-kinds",
    "a tick is a boolean, a date a Date, and an object its text",
    ({ sheet }) => {
      const range = sheet.getRange("A1:D1").setValues([[true, new Date(2026, 1, 3), { a: 1 } as never, 0]]);
      const [tick, date, object, none] = range.getValues()[0] ?? [];
      return [tick, date instanceof Date, typeof object, none];
    },
    [true, true, "string", 0],
  ],
  [
    "look-rich",
    "plain text is one run without a link",
    ({ sheet }) => {
      const rich = sheet.getRange("A1").setValue("plain").getRichTextValue();
      return [rich?.getText(), rich?.getLinkUrl(), rich?.getRuns().length];
    },
    ["plain", null, 1],
  ],
]);
