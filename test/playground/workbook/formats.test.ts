import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("how cells of the workbook look", () => {
  let book: OpenBook;
  beforeEach(async () => {
    book = await openBook({ sheets: [{ name: "Data", cells: [[1.5, "01234", 45355]] }] });
  });
  afterEach(() => book.close());

  it("is a number format, automatic until one is set", () => {
    expect(book.numberFormats("s1", at(1, 1))).toEqual([["General"]]);
    book.setNumberFormats("s1", at(1, 1, 1, 3), [["0.00", "0.00", "yyyy-mm-dd"]]);
    expect(book.displayValues("s1", at(1, 1, 1, 3))).toEqual([["1.50", "01234", "2024-03-04"]]);
    expect(book.values("s1", at(1, 3))).toEqual([[new Date("2024-03-04T00:00:00Z")]]);
    book.setNumberFormats("s1", at(1, 3), [["General"]]);
    expect(book.values("s1", at(1, 3))).toEqual([[45355]]);
  });

  it("is a background, bold, a width and frozen rows, cleared without the content", () => {
    book.setBackgrounds("s1", at(1, 1, 1, 2), [["#ff0000", null]]);
    book.setBold("s1", at(1, 1), true);
    expect(book.backgrounds("s1", at(1, 1, 1, 2))).toEqual([["#ff0000", "#ffffff"]]);
    book.clearFormats("s1", at(1, 1, 1, 3));
    expect(book.backgrounds("s1", at(1, 1))).toEqual([["#ffffff"]]);
    expect(book.values("s1", at(1, 1, 1, 3))).toEqual([[1.5, "01234", 45355]]);
    book.setColumnWidth("s1", 2, 321);
    expect(book.columnWidth("s1", 2)).toBe(321);
  });

  it("stays when the content is cleared", () => {
    book.setNumberFormats("s1", at(1, 2), [["@"]]);
    book.setNotes("s1", at(1, 2), [["an id"]]);
    book.clearContents("s1", at(1, 1, 1, 3));
    expect(book.values("s1", at(1, 1, 1, 3))).toEqual([["", "", ""]]);
    expect(book.numberFormats("s1", at(1, 2))).toEqual([["@"]]);
    expect(book.notes("s1", at(1, 2))).toEqual([["an id"]]);
  });

  it("knows merged cells", () => {
    book.merge("s1", at(3, 1, 2, 2));
    expect(book.merges("s1")).toEqual([at(3, 1, 2, 2)]);
  });

  it("shows numbers and dates as the locale writes them", async () => {
    book.locale = "de_DE";
    book.type("s1", at(2, 1, 1, 2), [["1.234,5", "4.3.2024"]]);
    expect(book.displayValues("s1", at(2, 1, 1, 2))).toEqual([["1.234,50", "4.3.2024"]]);
  });
});
