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

  it("take a dropdown's range along when its rows and columns move", async () => {
    const book = await openBook();
    const sheet = book.sheets()[0]?.id as string;
    const from = { sheetId: sheet, area: { row: 2, column: 4, rows: 3, columns: 1 } };
    const cell = { row: 5, column: 1, rows: 1, columns: 1 };
    book.setDropdown(sheet, cell, { values: [], from, allowInvalid: false });
    book.insertColumns(sheet, 2, 1);
    book.insertRows(sheet, 1, 2);
    expect(book.dropdownAt(sheet, 7, 1)).toEqual({
      values: [],
      from: { sheetId: sheet, area: { row: 4, column: 5, rows: 3, columns: 1 } },
      allowInvalid: false,
    });
    book.deleteColumns(sheet, 5, 1);
    expect(book.dropdownAt(sheet, 7, 1)).toEqual({
      values: [],
      from: null,
      allowInvalid: false,
    });
    book.close();
  });
});
