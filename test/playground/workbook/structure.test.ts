import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const MEANWHILE: Record<string, string[]> = {
  "rows are inserted": ["n|m|||33", "||||", "||||", "30|c|300||", "1|a|10||", "2|b|20||"],
  "rows are inserted elsewhere": ["n|m|||33", "30|c|300||", "1|a|10||", "2|b|20||", "||||", "||||"],
  "columns are deleted": ["n|||33|", "30|300|||", "1|10|||", "2|20|||", "||||", "||||"],
  "one is written over": ["n|m|||33", "30|c|mine||", "1|a|10||", "2|b|20||", "||||", "||||"],
};

describe("rows and columns of the workbook", () => {
  let book: OpenBook;
  beforeEach(async () => {
    book = await openBook({
      sheets: [
        {
          name: "Data",
          cells: [
            ["n", "m"],
            [3, "c"],
            [1, "a"],
            [2, "b"],
          ],
        },
      ],
    });
    book.type("s1", at(2, 3, 3), [["=A2*10"], ["=A3*10"], ["=A4*10"]]);
    book.type("s1", at(1, 5), [["=SUM(A2:A)"]]);
    await book.settled();
  });
  afterEach(() => book.close());

  it("are inserted, and formulas, notes and dropdowns follow", async () => {
    book.setNotes("s1", at(2, 1), [["note"]]);
    book.setDropdown("s1", at(3, 2), { values: ["a", "b"], allowInvalid: false });
    book.insertRows("s1", 2, 2);
    book.insertColumns("s1", 1, 1);
    await book.settled();
    expect(book.formulas("s1", at(4, 4))).toEqual([["=B4*10"]]);
    expect(book.values("s1", at(4, 4, 3))).toEqual([[30], [10], [20]]);
    expect(book.formulas("s1", at(1, 6))).toEqual([["=SUM(B4:B)"]]);
    expect(book.notes("s1", at(4, 2))).toEqual([["note"]]);
    expect(book.dropdownAt("s1", 5, 3)).toEqual({ values: ["a", "b"], allowInvalid: false });
    expect(book.sheets()[0]).toMatchObject({ rows: 1002, columns: 27 });
  });

  it("are appended, and open ranges reach to the new end", async () => {
    book.insertRows("s1", 1001, 5);
    book.type("s1", at(1005, 1), [["100"]]);
    await book.settled();
    expect(book.values("s1", at(1, 5))).toEqual([[106]]);
    expect(book.formulas("s1", at(1, 5))).toEqual([["=SUM(A2:A)"]]);
  });

  it("are deleted, and formulas close up or break", async () => {
    book.deleteRows("s1", 3, 1);
    await book.settled();
    expect(book.values("s1", at(1, 5))).toEqual([[5]]);
    expect(book.values("s1", at(2, 1, 2, 3))).toEqual([
      [3, "c", 30],
      [2, "b", 20],
    ]);
    book.deleteColumns("s1", 1, 1);
    await book.settled();
    expect(book.displayValues("s1", at(2, 2))).toEqual([["#REF!"]]);
    expect(() => book.deleteRows("s1", 1, 999)).toThrow("You can't delete all the rows on the sheet.");
  });

  it.each(Object.keys(MEANWHILE))(
    "keep what stands in their cells where, while formulas are calculated, %s",
    async (what) => {
      const other = book.insertSheet("Other");
      await book.settled();
      book.type("s1", at(2, 1), [[30]]);
      const calculated = book.calculated();
      // It has begun once all promises have been followed.
      await new Promise<void>((begun) => process.nextTick(begun));
      if (what === "rows are inserted") book.insertRows("s1", 2, 2);
      if (what === "rows are inserted elsewhere") book.insertRows(other, 1, 1);
      if (what === "columns are deleted") book.deleteColumns("s1", 2, 1);
      if (what === "one is written over") book.type("s1", at(2, 3), [["mine"]]);
      await calculated;
      await book.settled();
      const cells = book.displayValues("s1", at(1, 1, 6, 5)).map((row) => row.join("|"));
      expect(cells).toEqual(MEANWHILE[what]);
    },
  );

  it("are deleted and moved on one sheet, and formulas of another stay where they are", async () => {
    const id = book.insertSheet("Kept");
    book.deleteRows(id, 1, 2);
    book.deleteColumns(id, 1, 1);
    book.moveColumn(id, 1, 4);
    await book.settled();
    expect(
      book
        .formulas("s1", at(1, 1, 4, 5))
        .flat()
        .filter(Boolean),
    ).toEqual(["=SUM(A2:A)", "=A2*10", "=A3*10", "=A4*10"]);
    expect(book.values("s1", at(1, 5))).toEqual([[6]]);
    expect(book.values("s1", at(2, 1, 3))).toEqual([[3], [1], [2]]);
  });

  it("are moved, and formulas follow", async () => {
    book.moveColumn("s1", 1, 3);
    await book.settled();
    expect(book.values("s1", at(1, 1, 2, 3))).toEqual([
      ["m", "n", ""],
      ["c", 3, 30],
    ]);
    expect(book.formulas("s1", at(2, 3))).toEqual([["=B2*10"]]);
  });

  it("are sorted with their formulas, notes and formats, blanks last", async () => {
    book.setNotes("s1", at(2, 1), [["three"]]);
    book.setBackgrounds("s1", at(3, 2), [["#ff0000"]]);
    book.sort("s1", at(2, 1, 10, 3), 1, true);
    await book.settled();
    expect(book.values("s1", at(2, 1, 4, 3))).toEqual([
      [1, "a", 10],
      [2, "b", 20],
      [3, "c", 30],
      ["", "", ""],
    ]);
    expect(book.notes("s1", at(2, 1, 3))).toEqual([[""], [""], ["three"]]);
    expect(book.backgrounds("s1", at(2, 2, 2))).toEqual([["#ff0000"], ["#ffffff"]]);
    book.sort("s1", at(2, 1, 10, 3), 2, false);
    await book.settled();
    expect(book.values("s1", at(2, 2, 4))).toEqual([["c"], ["b"], ["a"], [""]]);
  });

  it("carry metadata and protections along", () => {
    const id = book.addMetadata({
      key: "column",
      value: "v",
      visibility: "PROJECT",
      sheetId: "s1",
      column: 2,
    });
    book.addMetadata({ key: "row", value: "v", visibility: "DOCUMENT", sheetId: "s1", row: 5 });
    book.addMetadata({ key: "file", value: "v", visibility: "DOCUMENT" });
    book.protect({ sheetId: "s1", area: at(2, 1, 3, 2), description: "original", warningOnly: true });
    book.insertColumns("s1", 1, 2);
    book.insertRows("s1", 3, 1);
    expect(book.metadata()).toEqual([
      expect.objectContaining({ id, column: 4 }),
      expect.objectContaining({ row: 6 }),
      { id: 3, key: "file", value: "v", visibility: "DOCUMENT" },
    ]);
    expect(book.protections()).toEqual([expect.objectContaining({ area: at(2, 3, 4, 2) })]);
    book.moveColumn("s1", 4, 1);
    expect(book.metadata()[0]).toMatchObject({ column: 1 });
    book.deleteColumns("s1", 1, 1);
    expect(book.metadata().map(({ key }) => key)).toEqual(["row", "file"]);
  });

  it("are hidden and shown", () => {
    book.hideRows("s1", 3, 2, true);
    expect([2, 3, 4, 5].map((row) => book.rowIsHidden("s1", row))).toEqual(["no", "hidden", "hidden", "no"]);
    book.hideRows("s1", 3, 2, false);
    expect(book.rowIsHidden("s1", 3)).toBe("no");
  });

  it("are refused beyond ten million cells, in Sheets' words", () => {
    expect(() => book.insertRows("s1", 2, 400_000)).toThrow(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  });
});

describe("sheets of the workbook", () => {
  it("come, go, are renamed and hidden, and formulas follow", async () => {
    const book = await openBook({ sheets: [{ name: "Data", cells: [[5]] }] });
    const other = book.insertSheet("Notes & more", 0);
    expect(book.sheets().map(({ name }) => name)).toEqual(["Notes & more", "Data"]);
    book.type(other, at(1, 1, 2), [["=Data!A1+1"], ["=SUM(Data!A1:A)"]]);
    await book.settled();
    expect(book.values(other, at(1, 1, 2))).toEqual([[6], [5]]);
    book.renameSheet("s1", "Facts");
    expect(book.formulas(other, at(1, 1, 2))).toEqual([["=Facts!A1+1"], ["=SUM(Facts!A1:A)"]]);
    expect(() => book.insertSheet("facts")).toThrow(
      'A sheet with the name "facts" already exists. Please enter another name.',
    );
    book.hideSheet("s1", true);
    expect(book.sheets()[1]).toMatchObject({ name: "Facts", hidden: true });
    expect(() => book.deleteSheet(other)).toThrow("You can't remove all the visible sheets in a document.");
    book.deleteSheet("s1");
    await book.settled();
    expect(book.displayValues(other, at(1, 1))).toEqual([["#REF!"]]);
    book.close();
  });

  it("remember what is selected", async () => {
    const book = await openBook();
    expect(book.selection()).toEqual({ sheetId: "s1", area: at(1, 1) });
    book.select("s1", at(2, 3, 4, 5));
    expect(book.selection()).toEqual({ sheetId: "s1", area: at(2, 3, 4, 5), others: [] });
    book.select("s1", at(2, 3), [at(7, 3)]);
    expect(book.selection()).toEqual({ sheetId: "s1", area: at(2, 3), others: [at(7, 3)] });
    book.close();
  });
});
