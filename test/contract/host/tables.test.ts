import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const REFUSED = "Exception: This operation is not allowed on cells in typed columns.";

/** A sheet with a table in A1:B3, the type of whose first column the table decides, and a chip in C2. */
async function open(code: string, unknowns = {}) {
  const host = await hostOf(`function f() { const sheet = SpreadsheetApp.getActiveSheet(); ${code} }`, {
    unknowns,
  });
  const { book } = host;
  const id = book.sheets()[0]?.id ?? "";
  book.type(id, { row: 1, column: 1, rows: 2, columns: 3 }, [
    ["Sum", "Note", ""],
    [7, "x", "Ana"],
  ]);
  book.setTraits(id, { row: 1, column: 1, rows: 1, columns: 2 }, { table: "heading" });
  book.setTraits(id, { row: 2, column: 1, rows: 2, columns: 1 }, { table: "typed" });
  book.setTraits(id, { row: 2, column: 3, rows: 1, columns: 1 }, { chip: "mailto:ana@example.org" });
  return host;
}

describe("a table (docs/apps-script.md part 0)", () => {
  it.each([
    ["clearDataValidations", 'sheet.getRange("A2:B2").clearDataValidations()'],
    ["setDataValidation", 'sheet.getRange("A2").setDataValidation(null)'],
    ["setDataValidations", 'sheet.getRange("A2").setDataValidations([[null]])'],
    ["setNumberFormat", 'sheet.getRange("A:A").setNumberFormat("@")'],
    ["setNumberFormats", 'sheet.getRange("A3").setNumberFormats([["0"]])'],
    ["clearFormat", 'sheet.getRange("A3").clearFormat()'],
    ["copyTo of formats", 'sheet.getRange("B2").copyTo(sheet.getRange("A2"))'],
    ["a new heading", 'sheet.getRange("B1").setValue("Other")'],
    ["no heading", 'sheet.getRange("A1:B2").clearContent()'],
  ])("refuses %s", async (_name, code) => {
    const host = await open(code);
    await expect(host.run("f")).rejects.toThrow(REFUSED);
    expect(
      host.book.values(host.book.sheets()[0]?.id ?? "", { row: 1, column: 1, rows: 2, columns: 2 }),
    ).toEqual([
      ["Sum", "Note"],
      [7, "x"],
    ]);
  });

  it("takes values, and leaves its other columns to the sheet", async () => {
    const host = await open(
      'sheet.getRange("A2").setValue(8); sheet.getRange("B2:B3").setNumberFormat("@"); return sheet.getRange("A2").getValue()',
    );
    expect(await host.run("f")).toBe(8);
  });

  it("may let its headings be written: sources disagree", async () => {
    const host = await open(
      'sheet.getRange("B1").setValue("Other"); return sheet.getRange("B1").getValue()',
      {
        tableHeadings: "written",
      },
    );
    expect(await host.run("f")).toBe("Other");
  });
});

describe("a smart chip", () => {
  const READ = 'const cell = sheet.getRange("C2"); const text = cell.getRichTextValue();';

  it.each([
    ["link", ["Ana", "mailto:ana@example.org"]],
    ["plain", ["Ana", null]],
    ["null", ["Ana", "none"]],
  ] as const)("is read as its text, its rich text as %s", async (chipText, expected) => {
    const host = await open(`${READ} return [cell.getValue(), text ? text.getLinkUrl() : "none"]`, {
      chipText,
    });
    expect(await host.run("f")).toEqual(expected);
  });

  it.each([
    ["setValue", 'cell.setValue("Ana")'],
    ["clearContent", "cell.clearContent()"],
  ])("is gone after %s", async (_name, change) => {
    const host = await open(`${READ} ${change}; return cell.getRichTextValue().getLinkUrl()`);
    expect(await host.run("f")).toBeNull();
  });

  it("goes along where all of a cell is copied, and not where its value is", async () => {
    const host = await open(`${READ}
      const [one, other] = [sheet.getRange("D2"), sheet.getRange("E2")];
      cell.copyTo(one);
      cell.copyTo(other, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return [one, other].map((each) => each.getRichTextValue().getLinkUrl())`);
    expect(await host.run("f")).toEqual(["mailto:ana@example.org", null]);
  });
});
