import { PlainBook } from "../../support/plain-book.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const RUN =
  "function f(code) { const book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet(); return eval(code) }";
const open = (
  values: ConstructorParameters<typeof PlainBook>[0] = [],
  options: Parameters<typeof hostOf>[1] = {},
) => hostOf(RUN, { book: new PlainBook(values, { rows: 10, columns: 5 }), ...options });

describe("Spreadsheet", () => {
  it("says what it is", async () => {
    const host = await open([], { owner: "owner@example.org" });
    const code =
      "[book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getOwner().getEmail(), book.getNamedRanges(), typeof book.getId()]";
    expect(await host.run("f", [code])).toEqual([
      "Test workbook",
      "en_GB",
      "Etc/UTC",
      "owner@example.org",
      [],
      "string",
    ]);
  });

  /** docs/apps-script.md part 3: an e-mail is blank where Google's policies do not allow it; which they are is left open. */
  it.each([
    ["within the domain", "owner@example.org", "owner@example.org"],
    ["within the domain", "owner@elsewhere.org", ""],
    ["everybody", "owner@elsewhere.org", "owner@elsewhere.org"],
    ["nobody", "reporter@example.org", ""],
  ] as const)("tells the owner's e-mail to %s: %s", async (ownerEmail, owner, told) => {
    const host = await open([], { owner, unknowns: { ownerEmail } });
    expect(await host.run("f", ["book.getOwner().getEmail()"])).toBe(told);
  });

  it("has no owner on a shared drive", async () => {
    const host = await open([], { owner: null });
    expect(await host.run("f", ["book.getOwner()"])).toBeNull();
  });

  it("adds, finds, hides and deletes sheets, and shows a new one", async () => {
    const host = await open();
    const code = `const log = book.insertSheet("Log", 1); const active = book.getActiveSheet().getName(); book.setActiveSheet(sheet);
      log.hideSheet(); const names = book.getSheets().map((s) => s.getName() + s.isSheetHidden() + s.getSheetId());
      book.deleteSheet(log); [active, names, book.getSheetByName("Log"), book.getNumSheets()]`;
    expect(await host.run("f", [code])).toEqual(["Log", ["Sheet1false0", "Logtrue1"], null, 1]);
  });

  it.each([
    [
      "book.insertSheet('Sheet1')",
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    ["book.deleteSheet(sheet)", "You can't remove all the sheets in a document."],
    ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
  ])("refuses %s", async (code, text) => {
    const host = await open();
    await expect(host.run("f", [code])).rejects.toThrow(`Exception: ${text}`);
  });

  it("reports toasts", async () => {
    const toasts: unknown[] = [];
    const host = await open([], { screen: { toast: (...toast) => toasts.push(toast) } });
    await host.run("f", ["book.toast('Done', 'Stet', 3); book.toast('Again'); 1"]);
    expect(toasts).toEqual([
      ["Done", "Stet", 3],
      ["Again", "", 5],
    ]);
  });
});

describe("Sheet", () => {
  it("knows its size and what is filled", async () => {
    const host = await open([["a", "", "c"], [], ["x"]]);
    const code =
      "[sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]";
    expect(await host.run("f", [code])).toEqual([10, 5, 3, 3, "A1:C3"]);
    expect(await (await open()).run("f", [code])).toEqual([10, 5, 0, 0, "A1"]);
  });

  it("inserts, deletes and moves rows and columns", async () => {
    const host = await open([
      ["a", "b"],
      ["c", "d"],
    ]);
    const code = `sheet.insertRowsBefore(2, 1); sheet.insertColumnAfter(1); sheet.insertRowsAfter(sheet.getMaxRows(), 2);
      const wide = sheet.getDataRange().getValues(); sheet.deleteRows(2, 1); sheet.deleteColumn(2); sheet.moveColumns(sheet.getRange("B1"), 1);
      [wide, sheet.getDataRange().getValues(), sheet.getMaxRows(), sheet.getMaxColumns()]`;
    const wide = [
      ["a", "", "b"],
      ["", "", ""],
      ["c", "", "d"],
    ];
    expect(await host.run("f", [code])).toEqual([
      wide,
      [
        ["b", "a"],
        ["d", "c"],
      ],
      12,
      5,
    ]);
  });

  it.each([
    ["sheet.deleteRows(1, 10)", "You can't delete all the rows on the sheet."],
    [
      "sheet.setFrozenRows(2); sheet.deleteRows(3, 8)",
      "Sorry, it is not possible to delete all non-frozen rows.",
    ],
    ["sheet.deleteRows(10, 2)", "Those rows are out of bounds."],
    ["sheet.deleteColumns(1, 5)", "You can't delete all the columns on the sheet."],
    [
      "sheet.insertRowsAfter(1, 2000000)",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
  ])("refuses %s", async (code, text) => {
    const host = await open();
    await expect(host.run("f", [code])).rejects.toThrow(`Exception: ${text}`);
  });

  it("appends below what is filled, growing if need be", async () => {
    const host = await open(Array.from({ length: 10 }, (_, row) => [row]));
    expect(
      await host.run("f", [
        "sheet.appendRow(['x', 1]); [sheet.getMaxRows(), sheet.getRange(11, 1, 1, 2).getValues()]",
      ]),
    ).toEqual([11, [["x", 1]]]);
  });

  it("knows hidden rows, frozen rows and widths", async () => {
    const host = await open();
    const code = `sheet.hideRows(3, 2); sheet.setFrozenRows(1); sheet.setColumnWidth(2, 250);
      [sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(5), sheet.isRowHiddenByFilter(3), sheet.getFrozenRows(), sheet.getColumnWidth(2)]`;
    expect(await host.run("f", [code])).toEqual([true, false, false, 1, 250]);
  });

  it("finds merged cells", async () => {
    const host = await open();
    const code = `sheet.getRange("A1:B1").merge(); [sheet.getRange("A1:A5").getMergedRanges().map((r) => r.getA1Notation()), sheet.getRange("C1").isPartOfMerge()]`;
    expect(await host.run("f", [code])).toEqual([["A1:B1"], false]);
  });
});

describe("developer metadata", () => {
  it("stays with its column and its row, and is found by key", async () => {
    const host = await open();
    const code = `sheet.getRange("B:B").addDeveloperMetadata("stet", "target", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.getRange("3:3").addDeveloperMetadata("stet"); book.addDeveloperMetadata("other", "x");
      sheet.insertColumnBefore(1); sheet.deleteRow(1);
      const found = sheet.createDeveloperMetadataFinder().withKey("stet").find();
      const places = found.map((m) => [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType()), (m.getLocation().getColumn() || m.getLocation().getRow()).getA1Notation()]);
      found[0].remove();
      [places, book.createDeveloperMetadataFinder().find().length, sheet.getRange("2:2").getDeveloperMetadata().length]`;
    expect(await host.run("f", [code])).toEqual([
      [
        ["target", "PROJECT", "COLUMN", "C:C"],
        ["", "DOCUMENT", "ROW", "2:2"],
      ],
      2,
      1,
    ]);
  });

  it("is refused on anything but whole rows and columns", async () => {
    const host = await open();
    await expect(host.run("f", ["sheet.getRange('A1:A3').addDeveloperMetadata('k')"])).rejects.toThrow(
      "Adding developer metadata to arbitrary ranges is not currently supported.",
    );
  });
});

describe("protection", () => {
  const sentence =
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

  it("keeps everyone but the owner out of its cells", async () => {
    const host = await open([], { owner: "owner@example.org", user: { email: "owner@example.org" } });
    const editor = host.as({ email: "editor@example.org" });
    await host.run("f", ["sheet.getRange('B2:C3').protect().setDescription('names'); 1"]);
    await host.run("f", ["sheet.getRange('B2').setValue(1); 1"]);
    for (const code of ["setValue(2)", "clearContent()", "setNote('x')", "setBackground('#ffffff')"])
      await expect(editor.run("f", [`sheet.getRange("A1:B2").${code}`])).rejects.toThrow(
        `Exception: ${sentence}`,
      );
    await editor.run("f", ["sheet.getRange('A1:A5').setValue(2); 1"]);
    const seen =
      "const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; [p.getDescription(), p.getRange().getA1Notation(), p.canEdit(), sheet.getRange('C3').canEdit()]";
    expect(await editor.run("f", [seen])).toEqual(["names", "B2:C3", false, false]);
    expect(await host.run("f", [seen])).toEqual(["names", "B2:C3", true, true]);
  });

  it("that only warns keeps nobody out", async () => {
    const host = await open([], { owner: "owner@example.org" });
    await host.run("f", [
      "sheet.getRange('A1').protect().setWarningOnly(true); sheet.getRange('A1').setValue(1); 1",
    ]);
    expect(await host.run("f", ["sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length"])).toBe(0);
  });
});

describe("data validation", () => {
  it("is a dropdown that may refuse other values", async () => {
    const host = await open();
    const rule = (invalid: boolean) =>
      `SpreadsheetApp.newDataValidation().requireValueInList(["sport", "crime"]).setAllowInvalid(${invalid}).build()`;
    const code = `sheet.getRange("A1").setDataValidation(${rule(false)}); sheet.getRange("A2").setDataValidation(${rule(true)});
      const seen = sheet.getRange("A1").getDataValidation(); sheet.getRange("A1:A2").setValues([["sport"], ["weather"]]);
      [seen.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, seen.getCriteriaValues()[0], sheet.getRange("A3").getDataValidation()]`;
    expect(await host.run("f", [code])).toEqual([true, ["sport", "crime"], null]);
    await expect(host.run("f", ["sheet.getRange('A1:A2').setValues([['weather'], ['x']])"])).rejects.toThrow(
      "The data you entered in cell A1 violates the data validation rules set on this cell.",
    );
    await host.run("f", ["sheet.getRange('A1').clearDataValidations().setValue('weather'); 1"]);
  });

  it("takes the values of a dropdown from a range, also as they are changed", async () => {
    const host = await open();
    const code = `sheet.getRange("D1:D2").setValues([["sport"], [7]]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("D1:D2")).setAllowInvalid(false).build();
      sheet.getRange("A1:A3").setDataValidation(rule); sheet.getRange("A1:A2").setValues([["sport"], [7]]);
      const seen = sheet.getRange("A1").getDataValidation();
      [seen.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE, seen.getCriteriaValues()[0].getA1Notation()]`;
    expect(await host.run("f", [code])).toEqual([true, "D1:D2"]);
    await expect(host.run("f", ["sheet.getRange('A3').setValue('crime')"])).rejects.toThrow(
      "The data you entered in cell A3 violates the data validation rules set on this cell.",
    );
    await host.run("f", [
      "sheet.getRange('D1').setValue('crime'); sheet.getRange('A3').setValue('crime'); 1",
    ]);
  });

  it("is a tick or a number between two as well, refuses a whole rectangle, and can be put back", async () => {
    const host = await open();
    const rule = (what: string) =>
      `SpreadsheetApp.newDataValidation().${what}.setAllowInvalid(false).build()`;
    const code = `sheet.getRange("A1").setDataValidation(${rule("requireCheckbox()")}).setValue(true);
      sheet.getRange("A2").setDataValidation(${rule("requireNumberBetween(1, 5)")}).setValue(3);
      sheet.getRange("A1:A2").getDataValidations().map(([each]) => String(each.getCriteriaType()))`;
    expect(await host.run("f", [code])).toEqual(["CHECKBOX", "NUMBER_BETWEEN"]);
    for (const [cell, value] of [
      ["A1", "'yes'"],
      ["A2", "6"],
      ["A2", "'3 or so'"],
    ])
      await expect(host.run("f", [`sheet.getRange("${cell}").setValue(${value})`])).rejects.toThrow(
        `The data you entered in cell ${cell} violates`,
      );
    await expect(host.run("f", ["sheet.getRange('A1:A2').setValues([[false], [9]])"])).rejects.toThrow("A2");
    const back = `const area = sheet.getRange("A1:A2"); const rules = area.getDataValidations();
      area.clearDataValidations().setValues([["x"], ["y"]]); area.setDataValidations(rules);
      [area.getValues(), area.getDataValidations().map(([each]) => String(each.getCriteriaType()))]`;
    expect(await host.run("f", [back])).toEqual([
      [["x"], ["y"]],
      ["CHECKBOX", "NUMBER_BETWEEN"],
    ]);
  });

  it("is taken over by a column that is inserted behind", async () => {
    const host = await open();
    const rule = `SpreadsheetApp.newDataValidation().requireCheckbox().build()`;
    const code = `sheet.getRange("A2:A3").setDataValidation(${rule}); sheet.insertColumnsAfter(1, 1);
      sheet.getRange("B1:B4").getDataValidations().map(([each]) => each && String(each.getCriteriaType()))`;
    expect(await host.run("f", [code])).toEqual([null, "CHECKBOX", "CHECKBOX", null]);
  });
});
