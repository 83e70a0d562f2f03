import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("results that spill", () => {
  let book: OpenBook;
  beforeEach(async () => {
    book = await openBook({
      functions: ["HF_ROWS"],
      call: async (_, [count]) => Array.from({ length: Number(count) }, (__, row) => [`row ${row + 1}`, ""]),
    });
  });
  afterEach(() => book.close());

  it("are #REF! where they would overwrite data, with Sheets' sentence, until there is room", async () => {
    book.type("s1", at(3, 6), [["in the way"]]);
    book.type("s1", at(1, 5), [["=HF_ROWS(4)"]]);
    await book.settled();
    expect(book.values("s1", at(1, 5, 3, 2))).toEqual([
      ["#REF!", ""],
      ["", ""],
      ["", "in the way"],
    ]);
    expect(book.displayValues("s1", at(1, 5))).toEqual([["#REF!"]]);
    expect(book.errorAt("s1", 1, 5)).toBe(
      "Array result was not expanded because it would overwrite data in F3.",
    );
    book.clearContents("s1", at(3, 6));
    await book.settled();
    expect(book.values("s1", at(1, 5, 4))).toEqual([["row 1"], ["row 2"], ["row 3"], ["row 4"]]);
    expect(book.errorAt("s1", 1, 5)).toBeUndefined();
  });

  it("give way when a person types into them", async () => {
    book.type("s1", at(1, 5), [["=HF_ROWS(4)"]]);
    await book.settled();
    book.type("s1", at(2, 5), [["mine"]]);
    await book.settled();
    expect(book.values("s1", at(1, 5, 3))).toEqual([["#REF!"], ["mine"], [""]]);
    expect(book.errorAt("s1", 1, 5)).toContain("E2.");
  });

  it("leave nothing behind when they shrink or go", async () => {
    book.type("s1", at(1, 1), [["4"]]);
    book.type("s1", at(1, 5), [["=HF_ROWS(A1)"]]);
    await book.settled();
    book.type("s1", at(1, 1), [["2"]]);
    await book.settled();
    expect(book.values("s1", at(1, 5, 4))).toEqual([["row 1"], ["row 2"], [""], [""]]);
    book.clearContents("s1", at(1, 5));
    await book.settled();
    expect(book.values("s1", at(1, 5, 2))).toEqual([[""], [""]]);
  });

  it("say how many rows are missing at the end of the sheet", async () => {
    book.type("s1", at(999, 5), [["=HF_ROWS(5)"]]);
    await book.settled();
    expect(book.values("s1", at(999, 5))).toEqual([["#REF!"]]);
    expect(book.errorAt("s1", 999, 5)).toBe(
      "Result was not automatically expanded, please insert more rows (3).",
    );
  });

  it("pass over cells that only have a note or a format", async () => {
    book.setNotes("s1", at(2, 5), [["check"]]);
    book.setBackgrounds("s1", at(3, 5), [["#ff0000"]]);
    book.type("s1", at(1, 5), [["=HF_ROWS(3)"]]);
    await book.settled();
    expect(book.values("s1", at(1, 5, 3))).toEqual([["row 1"], ["row 2"], ["row 3"]]);
    expect(book.notes("s1", at(2, 5))).toEqual([["check"]]);
  });
});
