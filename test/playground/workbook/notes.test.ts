import { openBook } from "../../../playground/workbook/open-book.ts";

describe("notes and dropdowns", () => {
  it("stay beside the formula of their cell, and its value", async () => {
    const book = await openBook();
    const sheet = book.sheets()[0]?.id as string;
    const cell = { row: 1, column: 2, rows: 1, columns: 1 };
    book.type(sheet, { row: 1, column: 1, rows: 1, columns: 2 }, [[3, "=A1*2"]]);
    await book.settled();
    book.setNotes(sheet, cell, [["doubled"]]);
    book.setDropdown(sheet, cell, { values: ["6", "7"], allowInvalid: true });
    await book.settled();
    expect(book.formulas(sheet, cell)).toEqual([["=A1*2"]]);
    expect(book.values(sheet, cell)).toEqual([[6]]);
    expect(book.notes(sheet, cell)).toEqual([["doubled"]]);
    book.type(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, [[5]]);
    await book.settled();
    expect(book.values(sheet, cell)).toEqual([[10]]);
    book.close();
  });
});
