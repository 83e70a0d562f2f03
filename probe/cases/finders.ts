import { cases, each } from "../case.ts";

/** Marks and protections that are found by what they are. */
export const finders = cases(
  { source: "SpreadsheetApp, DeveloperMetadataFinder and Protection", sure: "C" },
  [
    [
      "mark-finder",
      "marks are found by key, value, kind of place and who sees them, all at once",
      ({ sheet }) => {
        const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.getRange("A:A").addDeveloperMetadata("stet.probe", "x", DOCUMENT);
        sheet.getRange("B:B").addDeveloperMetadata("stet.probe", "y", PROJECT);
        sheet.getRange("2:2").addDeveloperMetadata("stet.probe.row", "x");
        sheet.addDeveloperMetadata("stet.probe.sheet");
        const finder = () => sheet.createDeveloperMetadataFinder();
        const { COLUMN, ROW, SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
        const [first] = finder().withKey("stet.probe").withValue("x").find();
        const counts = [
          finder(),
          finder().withKey("stet.probe"),
          finder().withValue("x"),
          finder().withKey("stet.probe").withValue("y"),
          finder().withVisibility(PROJECT),
          finder().withLocationType(COLUMN),
          finder().withLocationType(ROW),
          finder().withLocationType(SHEET),
          finder().withId(first?.getId() ?? -1),
        ].map((each) => each.find().length);
        const row = finder().withLocationType(ROW).find()[0]?.getLocation();
        return [
          counts,
          row?.getRow()?.getRow(),
          row?.getColumn(),
          row?.getSheet()?.getName() === sheet.getName(),
          sheet.getDeveloperMetadata().length,
          sheet.getRange("A:A").getDeveloperMetadata().length,
          sheet.getRange("2:2").getDeveloperMetadata().length,
          sheet.getRange("3:3").getDeveloperMetadata().length,
        ];
      },
      [[4, 2, 2, 1, 1, 2, 1, 1, 1], 2, null, true, 1, 1, 1, 0],
    ],
    [
      "mark-change",
      "a mark's value can be changed, and one without a key is none",
      each(
        ({ sheet }) => {
          sheet.addDeveloperMetadata("stet.probe", "a");
          const [mark] = sheet.getDeveloperMetadata();
          return mark?.setValue("b").getValue();
        },
        ({ sheet }) => sheet.addDeveloperMetadata(""),
      ),
      ["b", "Exception: Invalid argument: key"],
    ],
    [
      "mark-book",
      "a mark of the spreadsheet is not one of a sheet",
      ({ book, sheet }) => {
        book.addDeveloperMetadata("stet.probe.book", "x");
        const seen = book.createDeveloperMetadataFinder().withKey("stet.probe.book").find();
        const counts = [
          seen.length,
          String(seen[0]?.getLocation().getLocationType()),
          book.getDeveloperMetadata().filter((mark) => mark.getKey() === "stet.probe.book").length,
          sheet.getDeveloperMetadata().length,
        ];
        for (const mark of seen) mark.remove();
        return counts;
      },
      [1, "SPREADSHEET", 1, 0],
    ],
    [
      "protect-two",
      "protections are found by kind, on their sheet and in the spreadsheet",
      ({ sheet, book }) => {
        const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
        const before = book.getProtections(RANGE).length;
        const one = sheet.getRange("A1").protect().setDescription("one");
        return [
          String(one.getProtectionType()),
          one.getDescription(),
          sheet.getProtections(RANGE).length,
          book.getProtections(RANGE).length - before,
          sheet.getProtections(SHEET).length,
          sheet.getRange("A1:B2").canEdit(),
        ];
      },
      ["RANGE", "one", 1, 1, 0, true],
    ],
  ],
);
