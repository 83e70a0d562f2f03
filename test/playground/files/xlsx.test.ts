import { utils, write } from "@e965/xlsx";
import type { CellValue } from "../../../playground/book.ts";
import { readFile } from "../../../playground/files/read-file.ts";
import { writeXlsx } from "../../../playground/files/write-xlsx.ts";
import { openBook } from "../../../playground/workbook/open-book.ts";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** An Excel file as another program writes it. */
function excel(cells: Record<string, object>, ref: string, date1904 = false): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, { "!ref": ref, ...cells }, "Données");
  if (date1904) book.Workbook = { WBProps: { date1904: true } };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

describe("opening an Excel file", () => {
  it("keeps the types: text ids, numbers, dates, booleans, errors and blanks", async () => {
    const file = excel(
      {
        A1: { t: "s", v: "01234" },
        B1: { t: "n", v: 1234.5 },
        C1: { t: "n", v: 45355, z: "yyyy-mm-dd" },
        D1: { t: "b", v: false },
        A2: { t: "s", v: " =A1 " },
        B2: { t: "n", v: 0.5, z: "0%" },
        C2: { t: "n", v: 45355, z: "m/d/yy" },
        D3: { t: "s", v: "x" },
      },
      "A1:D3",
    );
    const { sheets, remarks } = readFile(file, "x.xlsx");
    const book = await openBook({ sheets });
    const when = new Date("2024-03-04T00:00:00Z");
    expect(sheets[0]?.name).toBe("Données");
    expect(book.values("s1", at(1, 1, 3, 4))).toEqual([
      ["01234", 1234.5, when, false],
      [" =A1 ", 0.5, when, ""],
      ["", "", "", "x"],
    ]);
    expect(book.displayValues("s1", at(2, 2, 1, 2))).toEqual([["50%", "3/4/2024"]]);
    expect(remarks).toEqual([]);
    book.close();
  });

  it("takes formulas as the values last calculated, and says so", () => {
    const file = excel({ A1: { t: "n", v: 3, f: "1+2" }, A2: { t: "s", v: "ab", f: 'A1&"b"' } }, "A1:A2");
    expect(readFile(file, "x.xlsx")).toEqual({
      sheets: [{ name: "Données", cells: [[3], ["ab"]] }],
      remarks: ["2 formulas were read as the values last calculated."],
    });
  });

  it("counts the days of a Mac calendar from 1904", async () => {
    const book = await openBook(
      readFile(excel({ A1: { t: "n", v: 0, z: "yyyy-mm-dd" } }, "A1", true), "x.xlsx"),
    );
    expect(book.displayValues("s1", at(1, 1))).toEqual([["1904-01-01"]]);
    book.close();
  });

  it("is opened by what it is, whatever its name says", () => {
    expect(readFile(excel({ A1: { t: "s", v: "a" } }, "A1"), "export.csv").sheets[0]?.cells).toEqual([["a"]]);
  });

  it("says in a sentence that a file is damaged", () => {
    const damaged = excel({ A1: { t: "s", v: "a" } }, "A1").slice(0, 300);
    expect(() => readFile(damaged, "x.xlsx")).toThrow(
      "This Excel file is damaged or of a kind that cannot be read. Save it anew as .xlsx or .csv.",
    );
  });
});

describe("saving as Excel", () => {
  it("gives the same cells when read back", async () => {
    const when = new Date("2024-03-04T10:30:00Z");
    const cells: CellValue[][] = [
      ["01234", 1.5, when, true, "=A1"],
      ["R&amp;D &#65; <b>", "3/4", "TRUE", " _x000D_ ", "a\nb"],
    ];
    const book = await openBook({
      sheets: [
        { name: "A/B: [long] name that is longer than Excel allows", cells },
        { name: "Two", cells: [] },
      ],
    });
    book.type("s1", at(1, 6), [["=B1*2"]]);
    await book.settled();
    const read = readFile(writeXlsx(book), "x.xlsx");
    const again = await openBook(read);
    expect(again.values("s1", at(1, 1, 2, 6))).toEqual([
      [...(cells[0] as CellValue[]), 3],
      [...(cells[1] as CellValue[]), ""],
    ]);
    expect(again.displayValues("s1", at(1, 3))).toEqual(book.displayValues("s1", at(1, 3)));
    expect(read.sheets.map(({ name }) => name)).toEqual(["A B   long  name that is longer", "Two"]);
    book.close();
    again.close();
  });
});
