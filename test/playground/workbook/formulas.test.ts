import type { CellValue } from "../../../playground/book.ts";
import { type OpenBook, openBook } from "../../../playground/workbook/open-book.ts";

const one = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("formulas of the workbook", () => {
  let book: OpenBook;
  afterEach(() => book.close());

  it("calculates built-in functions and follows edits", async () => {
    book = await openBook({ sheets: [{ name: "Data", cells: [[1], [2], [3]] }] });
    book.type("s1", one(1, 2), [["=SUM(A1:A)"]]);
    await book.settled();
    expect(book.values("s1", one(1, 2))).toEqual([[6]]);
    book.type("s1", one(2, 1), [["10"]]);
    await book.settled();
    expect(book.values("s1", one(1, 2))).toEqual([[14]]);
    expect(book.formulas("s1", one(1, 2))).toEqual([["=SUM(A1:A)"]]);
  });

  it("shows Loading... and then spills what the add-on returns", async () => {
    const asked: unknown[] = [];
    book = await openBook({
      sheets: [{ name: "Data", cells: [["head"], ["a"], ["b"]] }],
      functions: ["HF_UP"],
      call: async (name, args) => {
        asked.push([name, args.length]);
        return (args[0] as CellValue[][]).map((row) => row.map((cell) => String(cell).toUpperCase()));
      },
    });
    book.type("s1", one(2, 2), [["=hf_up(a2:a)"]]);
    await book.settled();
    expect(book.values("s1", one(1, 2, 4))).toEqual([[""], ["A"], ["B"], [""]]);
    expect(asked).toEqual([["HF_UP", 1]]);
    expect(book.formulas("s1", one(2, 2))).toEqual([["=HF_UP(A2:A)"]]);
  });
});
