import type { CellValue } from "../../../playground/book.ts";
import { openBook } from "../../../playground/workbook/open-book.ts";

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };
const now = () => new Date("2026-11-22T12:00:00Z");

/** What a cell holds and shows after a person typed the text into it. */
async function typed(text: string, locale = "en_US", format?: string) {
  const book = await openBook({ locale, now });
  if (format) book.setNumberFormats("s1", A1, [[format]]);
  book.type("s1", A1, [[text]]);
  const [[value]] = book.values("s1", A1) as [[CellValue]];
  const [[shown]] = book.displayValues("s1", A1) as [[string]];
  const [[formula]] = book.formulas("s1", A1) as [[string]];
  const [[numberFormat]] = book.numberFormats("s1", A1) as [[string]];
  book.close();
  return { value, shown, formula, numberFormat };
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe("typing into a cell", () => {
  it.each<[string, CellValue, string]>([
    ["01234", 1234, "1234"],
    ["1,234.5", 1234.5, "1,234.50"],
    [" 12 ", 12, "12"],
    [".5", 0.5, "0.5"],
    ["-5", -5, "-5"],
    ["+33", 33, "33"],
    ["(5)", -5, "-5"],
    ["50%", 0.5, "50%"],
    ["12.5%", 0.125, "12.50%"],
    ["$5", 5, "$5"],
    ["-$1,234.50", -1234.5, "-$1,234.50"],
    ["5 €", 5, "5€"],
    ["1E5", 100000, "1.00E+05"],
    ["TRUE", true, "TRUE"],
    ["false", false, "FALSE"],
  ])("reads %j as a number or boolean", async (text, value, shown) => {
    expect(await typed(text)).toMatchObject({ value, shown });
  });

  it.each<[string, string, string, string]>([
    ["3/4", "en_US", "2026-03-04", "3/4"],
    ["3/4", "en_GB", "2026-04-03", "3/4"],
    ["3/4/2024", "en_US", "2024-03-04", "3/4/2024"],
    ["13/4/2024", "en_GB", "2024-04-13", "13/4/2024"],
    ["4.3.2024", "de_DE", "2024-03-04", "4.3.2024"],
    ["2024-03-04", "en_US", "2024-03-04", "2024-03-04"],
    ["4-Mar", "en_US", "2026-03-04", "4-Mar"],
    ["March 4, 2024", "en_US", "2024-03-04", "March 4, 2024"],
    ["4 mars 2024", "fr_FR", "2024-03-04", "4 mars 2024"],
    ["Mar 2024", "en_US", "2024-03-01", "Mar 2024"],
    ["3/4/29", "en_US", "2029-03-04", "3/4/2029"],
    ["3/4/30", "en_US", "1930-03-04", "3/4/1930"],
  ])("reads %j in %s as a date", async (text, locale, iso, shown) => {
    expect(await typed(text, locale)).toMatchObject({ value: day(iso), shown });
  });

  it("reads times, and a date with a time", async () => {
    expect(await typed("10:30 PM")).toMatchObject({ shown: "10:30 PM" });
    expect(await typed("25:00")).toMatchObject({ shown: "25:00:00" });
    expect(await typed("2024-03-04 10:30")).toMatchObject({ value: new Date("2024-03-04T10:30:00Z") });
  });

  it("reads decimal commas where the locale writes them", async () => {
    expect((await typed("1.234,5", "de_DE")).value).toBe(1234.5);
    expect((await typed("1 234,5", "fr_FR")).value).toBe(1234.5);
    expect((await typed("1,5", "de_DE")).value).toBe(1.5);
  });

  it.each([
    "13/4/2024",
    "2/30/2024",
    "1,23",
    "1.2.3.4",
    "12 345",
    "1 1/2",
    "2024-03-04T10:00:00Z",
    "0x10",
    "May",
    "007 James",
    "5 kg",
    "-",
    "",
  ])("leaves %j as text", async (text) => {
    expect(await typed(text)).toMatchObject({ value: text, shown: text, formula: "" });
  });

  it("takes text that begins with = + or - for a formula", async () => {
    expect((await typed("=1+1")).formula).toBe("=1+1");
    expect((await typed("+33 1 42 00")).formula).toBe("=+33 1 42 00");
    expect((await typed("-hello")).formula).toBe("=-hello");
  });

  it("keeps text after an apostrophe, and in cells of plain text", async () => {
    expect(await typed("'01234")).toMatchObject({ value: "01234", shown: "01234" });
    expect(await typed("'=A1")).toMatchObject({ value: "=A1", formula: "" });
    for (const text of ["01234", "3/4", "=A1", "TRUE", "+33 1"]) {
      expect(await typed(text, "en_US", "@")).toMatchObject({ value: text, shown: text, formula: "" });
    }
  });

  it("keeps the format that the cell has", async () => {
    expect(await typed("3/4", "en_US", "yyyy-mm-dd")).toMatchObject({ shown: "2026-03-04" });
    expect(await typed("5", "en_US", "0.00")).toMatchObject({ value: 5, shown: "5.00" });
  });

  it("does not touch text that merely gets a number format", async () => {
    const book = await openBook({ sheets: [{ name: "Ids", cells: [["01234"]] }] });
    book.setNumberFormats("s1", A1, [["0.00"]]);
    expect(book.values("s1", A1)).toEqual([["01234"]]);
    book.close();
  });

  it("writes numbers, booleans and dates of a script as they are", async () => {
    const book = await openBook({ timeZone: "America/New_York" });
    const when = new Date("2024-07-04T13:30:00Z");
    const row = { row: 1, column: 1, rows: 1, columns: 3 };
    book.type("s1", row, [[7, true, when]]);
    expect(book.values("s1", row)).toEqual([[7, true, when]]);
    expect(book.displayValues("s1", row)).toEqual([["7", "TRUE", "7/4/2024 9:30:00"]]);
    book.close();
  });

  it("refuses more than 50,000 characters in a cell, in Sheets' words", async () => {
    const book = await openBook();
    expect(() => book.type("s1", A1, [["x".repeat(50_001)]])).toThrow(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
    book.close();
  });
});
