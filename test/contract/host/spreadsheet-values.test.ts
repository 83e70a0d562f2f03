import { PlainBook } from "../../support/plain-book.ts";
import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const RUN = "function f(code) { const sheet = SpreadsheetApp.getActiveSheet(); return eval(code) }";
const open = (
  values: ConstructorParameters<typeof PlainBook>[0] = [],
  options: Parameters<typeof hostOf>[1] = {},
) => hostOf(RUN, { book: new PlainBook(values, { rows: 20, columns: 8 }), ...options });

describe("Range", () => {
  it.each([
    ["sheet.getRange('B2')", "B2"],
    ["sheet.getRange('$B$2:c3')", "B2:C3"],
    ["sheet.getRange('B:B')", "B:B"],
    ["sheet.getRange('B2:B')", "B2:B20"],
    ["sheet.getRange('2:3')", "2:3"],
    ["sheet.getRange(2, 3)", "C2"],
    ["sheet.getRange(2, 3, 4)", "C2:C5"],
    ["sheet.getRange(2, 3, 4, 2)", "C2:D5"],
    ["sheet.getRange('C2:D5').offset(1, 1)", "D3:E6"],
    ["sheet.getRange('C2:D5').offset(-1, 0, 1, 1)", "C1"],
    ["sheet.getRange('C2:D5').getCell(2, 2)", "D3"],
    ["SpreadsheetApp.getActive().getRange(\"'Sheet1'!A1:B2\")", "A1:B2"],
    ["SpreadsheetApp.getActive().getRange('Sheet1!A1')", "A1"],
  ])("%s is %s", async (code, a1) => {
    const host = await open();
    expect(await host.run("f", [`${code}.getA1Notation()`])).toBe(a1);
  });

  it.each([
    ["sheet.getRange('nonsense!A1')", "Range not found"],
    ["sheet.getRange('A')", "Range not found"],
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 0)", "The starting column of the range is too small."],
    ["sheet.getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange(20, 1, 2)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["sheet.getRange('Z1')", "The coordinates of the range are outside the dimensions of the sheet."],
    [
      "sheet.getRange()",
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "sheet.getRange({}, 1)",
      "The parameters ((class),number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])("%s throws '%s'", async (code, text) => {
    const host = await open();
    await expect(host.run("f", [code])).rejects.toThrow(`Exception: ${text}`);
  });

  it("knows where it is", async () => {
    const host = await open();
    const code = `const r = sheet.getRange("C2:D5");
      [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn(), r.getHeight(), r.getWidth(), r.getSheet().getName()]`;
    expect(await host.run("f", [code])).toEqual([2, 3, 4, 2, 5, 4, 4, 2, "Sheet1"]);
  });

  it("gives values of every kind, blanks as empty text", async () => {
    const host = await open([["a", 1.5, true, new Date(Date.UTC(2026, 0, 2)), ""]]);
    const code = 'sheet.getRange("A1:E1").getValues()[0].map((v) => v instanceof Date ? v.toISOString() : v)';
    expect(await host.run("f", [code])).toEqual(["a", 1.5, true, "2026-01-02T00:00:00.000Z", ""]);
  });

  it("reads text that is written as if it were typed", async () => {
    const host = await open();
    const code = `sheet.getRange("A1:D1").setValues([["01234", "3/4", "=SUM(A1)", "'01234"]]);
      const r = sheet.getRange("A1:D1"), v = r.getValues()[0];
      [v[0], v[1] instanceof Date, r.getFormulas()[0], v[3]]`;
    expect(await host.run("f", [code])).toEqual([1234, true, ["", "", "=SUM(A1)", ""], "01234"]);
    const asText = `sheet.getRange("B2").setNumberFormat("@").setValue("01234"); sheet.getRange("B2").getValue()`;
    expect(await host.run("f", [asText])).toBe("01234");
  });

  it("empties cells for null and undefined", async () => {
    const host = await open([["a", "b", "c"]]);
    expect(
      await host.run("f", ["sheet.getRange('A1:C1').setValues([[null, undefined, 'x']]).getValues()"]),
    ).toEqual([["", "", "x"]]);
  });

  /** docs/apps-script.md part 9, 3: the sentence. */
  it.each([
    [
      "[[1, 2]]",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "[[1, 2], [3]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "[[1, 2, 3], [4, 5, 6]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    [
      "[1, 2]",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["'x'", "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])("refuses setValues(%s) for two rows and two columns, and writes nothing", async (data, text) => {
    const host = await open();
    await expect(host.run("f", [`sheet.getRange("A1:B2").setValues(${data})`])).rejects.toThrow(
      `Exception: ${text}`,
    );
    expect(await host.run("f", ["sheet.getLastRow()"])).toBe(0);
  });

  it("takes 50,000 characters in a cell and no more", async () => {
    const host = await open();
    await host.run("f", ["sheet.getRange('A1').setValue('x'.repeat(50000)); 1"]);
    await expect(host.run("f", ["sheet.getRange('A1').setValue('x'.repeat(50001))"])).rejects.toThrow(
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });

  it("copies values, formats or both, and keeps text text", async () => {
    const host = await open([["a"], ["x"]]);
    const code = `sheet.getRange("A1").setNumberFormat("@").setBackground("#ff0000").setValue("01");
      sheet.getRange("A2").setValue("'=1");
      sheet.getRange("A1:A2").copyTo(sheet.getRange("B1:B2"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:C4"), { formatOnly: true });
      sheet.getRange("A1:A2").copyTo(sheet.getRange("D1"));
      const read = (a1) => [sheet.getRange(a1).getValues().flat(), sheet.getRange(a1).getBackgrounds().flat()];
      ["B1:B2", "C1:C4", "D1:D2"].map(read)`;
    const [red, white] = ["#ff0000", "#ffffff"];
    expect(await host.run("f", [code])).toEqual([
      [
        ["01", "=1"],
        [white, white],
      ],
      [
        ["", "", "", ""],
        [red, white, red, white],
      ],
      [
        ["01", "=1"],
        [red, white],
      ],
    ]);
  });

  it("copies only the rows that no filter hides, packed together", async () => {
    const book = new PlainBook([["a"], ["b"], ["c"]], { rows: 10, columns: 5 });
    book.rowIsHidden = (_sheetId, row) => (row === 2 ? "filtered" : "no");
    const host = await hostOf(RUN, { book });
    const code = `sheet.getRange("A1:A3").copyTo(sheet.getRange("C1:C3")); sheet.getRange("C1:C3").getValues().flat()`;
    expect(await host.run("f", [code])).toEqual(["a", "c", ""]);
  });

  it("keeps notes, formats and colours, and clears each by itself", async () => {
    const host = await open();
    const code = `const r = sheet.getRange("A1:B1");
      r.setValues([["x", 1]]).setNotes([["why", ""]]).setNumberFormats([["@", "0.00"]]).setBackgrounds([["#ff0000", null]]).setFontWeight("bold");
      const seen = () => [r.getValues()[0], r.getNotes()[0], r.getNumberFormats()[0], r.getBackgrounds()[0]];
      const first = seen(); r.clearContent(); const second = seen(); r.clearFormat(); r.clearNote(); [first, second, seen()]`;
    expect(await host.run("f", [code])).toEqual([
      [
        ["x", 1],
        ["why", ""],
        ["@", "0.00"],
        ["#ff0000", "#ffffff"],
      ],
      [
        ["", ""],
        ["why", ""],
        ["@", "0.00"],
        ["#ff0000", "#ffffff"],
      ],
      [
        ["", ""],
        ["", ""],
        ["0.###############", "0.###############"],
        ["#ffffff", "#ffffff"],
      ],
    ]);
  });

  it("sorts its rows by one of its columns", async () => {
    const host = await open([
      ["b", 2],
      ["a", 3],
      ["", 9],
      ["c", 1],
    ]);
    expect(await host.run("f", ["sheet.getRange('A1:B4').sort(1).getValues()"])).toEqual([
      ["a", 3],
      ["b", 2],
      ["c", 1],
      ["", 9],
    ]);
    expect(
      await host.run("f", [
        "sheet.getRange('A1:B4').sort({ column: 2, ascending: false }).getValues().map((r) => r[1])",
      ]),
    ).toEqual([9, 3, 2, 1]);
  });
});
