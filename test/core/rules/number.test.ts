import type { Cell } from "../../../src/core/cells/grid.ts";
import { clean } from "../../../src/core/rules/clean.ts";
import { remarkInEnglish } from "../../../src/core/rules/remarks-in-english.ts";
import { saying } from "../../support/saying.ts";

const cleaned = (what: string, column: readonly Cell[], locale?: string) => {
  const { grid, notes } = clean(
    column.map((cell) => [cell]),
    what,
    locale === undefined ? undefined : () => locale,
  );
  return {
    cells: grid.map(([cell]) => cell),
    rows: grid,
    doubts: notes.flatMap(({ doubt }) => (doubt ? remarkInEnglish(doubt) : [])),
  };
};
const one = (what: string, cell: Cell, locale?: string) => cleaned(what, [cell], locale).cells[0];

describe("number", () => {
  it.each([
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["12,34,567.89", 1234567.89],
    ["1 234,5", 1234.5],
    ["1\u202f234\u202f567", 1234567],
    ["1'234.50", 1234.5],
    ["1’234", 1234],
    ["12,5", 12.5],
    [".08", 0.08],
    ["0,234", 0.234],
    ["(1,234.50)", -1234.5],
    ["-5", -5],
    ["−7", -7],
    ["5-", -5],
    ["-$5", -5],
    ["$-5.00", -5],
    ["EUR 1.234,50", 1234.5],
    ["1.5 million", 1500000],
    ["3 Mrd.", 3000000000],
    ["2,5 Mio €", 2500000],
    ["2 lakh", 200000],
    ["5k", 5000],
    ["€5m", 5000000],
    ["12.0 oz.", 12],
    ["5 kg", 5],
    ["１２３", 123],
    ["١٬٢٣٤٫٥", 1234.5],
    ["१२३", 123],
    ["1.5E+3", 1500],
    ["123456789012345", 123456789012345],
  ])("reads %p as %p", (before, after) => {
    expect(one("number", before)).toBe(after);
  });

  it.each([
    "approx. 5",
    "<5",
    "No. 5",
    "3-4",
    "A5",
    "12a",
    "1st",
    "5 apples",
    "1.2.2020",
    "192.168.100.200",
    "12:30",
    "3/4",
    "1E5",
    "+441612345678",
    "+33 1 42 68 53 00",
    "(-4)",
    "1,23,4",
    "5m",
    "007",
    "12345678901234567890",
    "0.12345678901234567",
    "12%",
  ])("leaves %p alone", (text) => {
    expect(one("number", text)).toBe(text);
  });

  it("decides the decimal mark by the whole column", () => {
    expect(cleaned("number", ["1,234", "5.5"]).cells).toEqual([1234, 5.5]);
    expect(cleaned("number", ["1,234", "5,5"]).cells).toEqual([1.234, 5.5]);
    expect(cleaned("number", ["1.234", "1.234.567"]).cells).toEqual([1234, 1234567]);
  });

  it("leaves a mark alone that nothing explains, and says so", () => {
    const { cells, doubts } = cleaned("number", ["1,234", "7"]);
    expect(cells).toEqual(["1,234", 7]);
    expect(doubts[0]).toContain("number:point or number:comma");
  });

  it("reads only what has one reading where a column contradicts itself", () => {
    expect(cleaned("number", ["1,234", "5.5", "5,5"]).cells).toEqual(["1,234", 5.5, 5.5]);
  });

  it("takes the mark that was asked for, else the locale's", () => {
    expect(one("number:comma", "1,234")).toBe(1.234);
    expect(one("number:point", "1,234")).toBe(1234);
    expect(one("number", "1,234", "en_US")).toBe(1234);
    expect(one("number", "1,234", "de_DE")).toBe(1.234);
    expect(one("number", "1.234", "de_CH")).toBe(1.234);
  });

  it("says how it read a mark that could mean two things, and who decided", () => {
    const first = (column: string[], locale?: string) =>
      clean(
        column.map((cell) => [cell]),
        "number",
        locale === undefined ? undefined : () => locale,
      ).notes[0];
    expect(first(["1,234"], "en_US")).toMatchObject({
      did: saying(/^read the text as a number, with a decimal point as the locale has it$/),
    });
    expect(first(["1,234", "5,5"])).toMatchObject({
      did: saying(/^read the text as a number, with a decimal comma as the column's other numbers show$/),
    });
    expect(first(["5.5"])).toMatchObject({ did: saying(/^read the text as a number$/) });
  });

  it("keeps identifiers: leading zeros, their neighbours of the same length, long near-unique columns", () => {
    expect(cleaned("number", ["01907", "98052", "12"]).cells).toEqual(["01907", "98052", 12]);
    const ids = ["123456", "234567", "345678", "456789", "567890"];
    expect(cleaned("number", ids).cells).toEqual(ids);
    const amounts = ["125000", "150000", "125000", "175000", "150000"];
    expect(cleaned("number", amounts).cells).toEqual(amounts.map(Number));
    const phones = ["2053258100", "2563864556", "2053258100", "2563864556", "2053258100"];
    expect(cleaned("number", phones).cells).toEqual(phones);
    expect(cleaned("number:convertIdentifiers", ["123456", "01907"]).cells).toEqual([123456, 1907]);
  });

  it("does not throw currencies or units together", () => {
    expect(cleaned("number", ["$5.00", "€5.00"]).cells).toEqual(["$5.00", "€5.00"]);
    expect(cleaned("number", ["5 kg", "3 lb"]).cells).toEqual(["5 kg", "3 lb"]);
    expect(cleaned("number", ["12.0 oz.", "16.0 ounce", "12 OZ"]).cells).toEqual([12, 16, 12]);
    expect(cleaned("number:drop", ["12.0 oz. Silo Can", "3 lb"]).cells).toEqual([12, 3]);
  });

  it("reads percentages as it is told", () => {
    expect(one("number:fraction", "12.5%")).toBe(0.125);
    expect(one("number:points", "0.09 %")).toBe(0.09);
  });

  it("keeps what it is told to keep", () => {
    expect(one("number:keepScale", "5k")).toBe("5k");
    expect(one("number:keepParentheses", "(5)")).toBe("(5)");
  });

  it("leaves words alone that mean another power of ten elsewhere", () => {
    expect(one("number", "12 mil")).toBe("12 mil");
    expect(one("number", "12 mil", "es_ES")).toBe(12000);
  });
});

describe("currency", () => {
  it.each([
    ["US$ 1.5 million", 1500000, "USD"],
    ["€ 12,50", 12.5, "EUR"],
    ["£5", 5, "pound"],
    ["50 dollars", 50, "dollar"],
    ["10 francs suisses", 10, "CHF"],
    ["Rs. 500", 500, "rupee"],
    ["120 MEUR", 120000000, "EUR"],
    ["-$5", -5, "dollar"],
  ])("takes %p apart", (before, amount, unit) => {
    expect(cleaned("currency", [before]).rows).toEqual([[amount, unit]]);
  });

  it("leaves a number without a currency in the first column", () => {
    expect(cleaned("currency", ["12 apples", "€5"]).rows).toEqual([
      ["12 apples", ""],
      [5, "EUR"],
    ]);
  });
});

describe("boolean", () => {
  it("reads yes and no in any of its languages, where the column is nothing else", () => {
    expect(cleaned("boolean", ["Yes", "no", "OUI", "Nein", ""]).cells).toEqual([
      true,
      false,
      true,
      false,
      "",
    ]);
    expect(cleaned("boolean", ["yes", "maybe"]).cells).toEqual(["yes", "maybe"]);
    expect(cleaned("boolean", [...Array(9).fill("no"), "nxo"]).cells).toEqual([
      ...Array(9).fill(false),
      "nxo",
    ]);
  });

  it("does not take a lone letter or digit for an answer", () => {
    expect(cleaned("boolean", ["x", ""]).cells).toEqual(["x", ""]);
    expect(cleaned("boolean", [1, 1]).cells).toEqual([1, 1]);
    expect(cleaned("boolean", ["1", "0"]).cells).toEqual([true, false]);
  });

  it("takes the words it is given", () => {
    expect(cleaned("boolean:trueList=x:falseList='-'", ["x", "-"]).cells).toEqual([true, false]);
  });
});

describe("round", () => {
  it.each([
    ["round", 2.5, 3],
    ["round", -2.4, -2],
    ["round:2", 1.005, 1.01],
    ["round:-3", 1500, 2000],
    ["round", "2.5", "2.5"],
    ["round:2", 1e300, 1e300],
  ])("%s makes %p %p", (what, before, after) => {
    expect(one(what, before)).toBe(after);
  });
});
