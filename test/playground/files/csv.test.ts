import { readFile } from "../../../playground/files/read-file.ts";
import { csvOf, writeCsv } from "../../../playground/files/write-csv.ts";
import { openBook } from "../../../playground/workbook/open-book.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = (text: string) => readFile(bytes(text), "people.csv").sheets[0]?.cells;

describe("opening a CSV file", () => {
  it("keeps every cell as the text it is", () => {
    const text = 'id,when,said\n01234,3/4,"=A1, ""yes"""\n 7 ,TRUE,"two\nlines"\n';
    const expected = [
      ["id", "when", "said"],
      ["01234", "3/4", '=A1, "yes"'],
      [" 7 ", "TRUE", "two\nlines"],
    ];
    expect(cellsOf(text)).toEqual(expected);
    expect(cellsOf(text.replaceAll("\n", "\r\n").replace("two\r\n", "two\n"))).toEqual(expected);
    expect(readFile(bytes(text), "/home/me/people.csv").sheets[0]?.name).toBe("people");
  });

  it.each([";", "\t", "|"])("finds out that cells are separated by %j", (mark) => {
    expect(cellsOf(`a${mark}b\n1,5${mark}2,5\n`)).toEqual([
      ["a", "b"],
      ["1,5", "2,5"],
    ]);
  });

  it("leaves a single column whole, commas and all", () => {
    const lines = ["headline", "Storm, rain and wind", "Cup final, extra time", "Budget passed"];
    expect(cellsOf(lines.join("\n"))).toEqual(lines.map((line) => [line]));
  });

  it("reads a table under a title", () => {
    const table = ["Payments 2024", ...Array.from({ length: 9 }, (_, row) => `${row},x,y`)];
    expect(cellsOf(table.join("\n"))?.slice(0, 2)).toEqual([
      ["Payments 2024", "", ""],
      ["0", "x", "y"],
    ]);
  });

  it("does not take a byte-order mark for text", () => {
    expect(cellsOf("\ufeffname\nÅsa\n")).toEqual([["name"], ["Åsa"]]);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from("name\nÅsa\n", "utf16le")]);
    expect(readFile(utf16, "a.csv").sheets[0]?.cells).toEqual([["name"], ["Åsa"]]);
  });

  it("fills short rows with blanks and says which", () => {
    const { sheets, remarks } = readFile(bytes("a,b,c\n1\n\n1,2,3\n4,5\n"), "x.csv");
    expect(sheets[0]?.cells).toEqual([
      ["a", "b", "c"],
      ["1", "", ""],
      ["", "", ""],
      ["1", "2", "3"],
      ["4", "5", ""],
    ]);
    expect(remarks).toEqual(["Rows 2, 5 have fewer than 3 cells; blanks were added at the end."]);
  });

  it("reads what is not UTF-8 as Windows-1252, and says so", () => {
    const { sheets, remarks } = readFile(
      Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x80]),
      "x.csv",
    );
    expect(sheets[0]?.cells).toEqual([["Müller€"]]);
    expect(remarks).toEqual([
      "The file is not UTF-8, so it was read as Windows-1252. Check letters with accents.",
    ]);
  });

  it.each([
    ["", "This file is empty."],
    ["\n", "This file is empty."],
    [
      'a,b\n1,"never closed\n2,3\n',
      "A quoted cell in row 2 is never closed. Close its quote and open the file again.",
    ],
    ["a\u0000b", "This is not a text file. Choose a CSV, TSV or Excel file."],
  ])("says in a sentence what is wrong with %j", (text, sentence) => {
    expect(() => cellsOf(text)).toThrow(sentence);
  });
});

describe("a CSV file of a size", () => {
  it("that no spreadsheet holds is refused, though most of its rows are short", () => {
    const file = bytes(`${",".repeat(99_999)}\n${"a,b\n".repeat(100)}`);
    expect(() => readFile(file, "wide.csv")).toThrow(
      "This file has 10,100,000 cells, and a spreadsheet holds at most 10 million. Take out rows or columns and open it again.",
    );
  });

  it("of 130,000 rows is read", () => {
    expect(cellsOf("a\n".repeat(130_000))).toHaveLength(130_000);
  });
});

describe("saving as CSV", () => {
  it("writes no text that a spreadsheet would run, but where it is asked for just as it stands", async () => {
    const cells = [
      ["=1+1", -5, "+33 1 23 45 67 89"],
      ["a\n=1+1", "@x", "- item"],
    ];
    const book = await openBook({ sheets: [{ name: "Data", cells }] });
    expect(cellsOf(writeCsv(book, "s1"))).toEqual([
      ["'=1+1", "-5", "+33 1 23 45 67 89"],
      ["a\n'=1+1", "'@x", "'- item"],
    ]);
    expect(cellsOf(writeCsv(book, "s1", true))).toEqual(cells.map((row) => row.map(String)));
    book.setNumberFormats("s1", { row: 1, column: 2, rows: 1, columns: 1 }, [['"-"0" kg"']]);
    expect(cellsOf(writeCsv(book, "s1"))?.[0]?.[1]).toMatch(/^-.* kg$/);
    book.close();
  });

  it("writes what a person sees, and reads back the same", async () => {
    const cells = [
      ["id", "said"],
      ["01234", 'a "quote", and\na line'],
      ["", ""],
      [" x ", ""],
      ["", ""],
      ["last", "="],
    ];
    const book = await openBook({ sheets: [{ name: "Data", cells }] });
    const written = writeCsv(book, "s1");
    expect(cellsOf(written)).toEqual(cells);
    book.type("s1", { row: 1, column: 3, rows: 1, columns: 1 }, [["3/4/2024"]]);
    expect(writeCsv(book, "s1").split("\r\n")[0]).toBe("id,said,3/4/2024");
    book.close();
  });

  it("keeps blank rows of a single column", () => {
    expect(cellsOf(csvOf([["a"], [""], ["b"], [""]]))).toEqual([["a"], [""], ["b"], [""]]);
  });
});
