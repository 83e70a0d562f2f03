import { Reading } from "../../../src/core/recipe/reading.ts";
import type { Notation, TextOp } from "../../../src/core/recipe/recipe.ts";
import { textAfter } from "../../../src/core/recipe/text-ops.ts";

const changed = (text: string, ...ops: TextOp[]): string | undefined => textAfter(new Reading(text), ops);

describe("what is done to a text", () => {
  const token = (of: "word" | "digits" | "chunk", nth: number): TextOp => ({
    op: "cut",
    from: { edge: "start", of, nth },
    to: { edge: "end", of, nth },
  });

  test.each<[string, TextOp[], string | undefined]>([
    ["Anna Maria Berg", [token("word", 1)], "Anna"],
    ["Anna Maria Berg", [token("word", -1)], "Berg"],
    ["Anna Maria Berg", [token("word", 4)], undefined],
    ["Flat 12, Row 7", [token("digits", 2)], "7"],
    ["Anna Berg", [token("word", -1), { op: "case", to: "upper" }], "BERG"],
    [
      "2 kg (net)",
      [{ op: "cut", from: { edge: "end", text: "(", nth: 1 }, to: { edge: "start", text: ")", nth: 1 } }],
      "net",
    ],
    [
      "no remark",
      [{ op: "cut", from: { at: 0 }, to: { edge: "start", text: "(", nth: 1, else: "end" } }],
      "no remark",
    ],
    ["ab", [{ op: "cut", from: { at: 0 }, to: { at: 3 } }], undefined],
    ["ab", [{ op: "cut", from: { at: 0 }, to: { at: 3, reach: true } }], "ab"],
    ["ab", [{ op: "cut", from: { at: 0 }, to: { at: -0 } }], "ab"],
    ["12.5.2024", [{ op: "address", part: "domain" }], undefined],
    ["😀b", [{ op: "cut", from: { at: 0 }, to: { at: 1 } }], undefined],
    [
      "Anna Berg",
      [
        {
          op: "cut",
          from: { edge: "start", of: "word", nth: 2 },
          to: { edge: "start", of: "word", nth: 2, shift: 2 },
        },
      ],
      "Be",
    ],
    ["a1b22", [{ op: "all", of: "digits", join: "-" }], "1-22"],
    ["none", [{ op: "all", of: "digits", join: "-" }], undefined],
    [
      "world health body",
      [
        { op: "initials", join: "" },
        { op: "case", to: "upper" },
      ],
      "WHB",
    ],
    ["+49 (30) 12", [{ op: "keep", kind: "digits" }], "493012"],
    ["a-b-c", [{ op: "replace", text: "-", with: "" }], "abc"],
    ["abc", [{ op: "replace", text: "-", with: "" }], "abc"],
    ["  a   b ", [{ op: "squeeze" }], "a b"],
    ["7", [{ op: "pad", width: 3, with: "0", side: "start" }], "007"],
    ["1234567", [{ op: "group", size: 3, with: " ", side: "end" }], "1 234 567"],
    ["1234567", [{ op: "group", size: 3, with: " ", side: "start" }], "123 456 7"],
    ["order_line_id", [{ op: "case", to: "camel" }], "orderLineId"],
    [
      "abba",
      [
        {
          op: "letters",
          pairs: [
            ["a", "x"],
            ["b", "y"],
          ],
        },
      ],
      "xyyx",
    ],
    [
      "abc",
      [
        {
          op: "letters",
          pairs: [
            ["a", "x"],
            ["b", "y"],
          ],
        },
      ],
      undefined,
    ],
    ["https://www.news.example.co.uk/a/b.html?x=1", [{ op: "address", part: "domain" }], "example.co.uk"],
    ["https://www.news.example.co.uk/a/b.html?x=1", [{ op: "address", part: "file" }], "b.html"],
    ["no address", [{ op: "address", part: "host" }], undefined],
    ["Dr. Ada King, Jr.", [{ op: "name", part: "last" }], "King"],
    ["9:05 4/8", [{ op: "date", order: "MDY", write: "MM-DD" }], "04-08"],
    ["9:05 4/8", [{ op: "date", order: "DMY", write: "MM-DD" }], "08-04"],
    ["20/4", [{ op: "date", order: "MDY", write: "MM-DD" }], "04-20"],
    ["Bern (CH) and Ulm (DE)", [{ op: "leaveOut", from: "(", to: ")" }], "Bern  and Ulm "],
    ["Bern (CH (BE)) Ost", [{ op: "leaveOut", from: "(", to: ")" }], "Bern  Ost"],
    ["Bern (CH", [{ op: "leaveOut", from: "(", to: ")" }], "Bern (CH"],
  ])("%j", (text, ops, expected) => {
    expect(changed(text, ...ops)).toBe(expected);
  });

  test("looks at other cells of its row", () => {
    const row = [new Reading("red apples"), new Reading("red "), new Reading("2")];
    expect(textAfter(row[0] as Reading, [{ op: "without", column: 1 }], row)).toBe("apples");
    expect(textAfter(row[0] as Reading, [{ op: "nth", of: "word", column: 2 }], row)).toBe("apples");
    expect(textAfter(row[0] as Reading, [{ op: "nth", of: "word", column: 1 }], row)).toBeUndefined();
  });
});

describe("numbers in other notations", () => {
  test.each<[string, Notation, string | undefined]>([
    ["0b1010", "binary", "10"],
    ["102", "binary", undefined],
    ["17", "octal", "15"],
    ["#2a", "hexadecimal", "42"],
    ["1fffffffffffff0", "hexadecimal", undefined],
    ["MCMXCIV", "roman", "1994"],
    ["IIII", "roman", undefined],
    ["7 1/4", "fraction", "7.25"],
    ["-3/4", "fraction", "-0.75"],
    ["12", "fraction", "12"],
    ["1/0", "fraction", undefined],
    ["1:30", "sixtieths", "1.5"],
    ["46° 57' 0\" S", "sixtieths", "-46.95"],
    ["1:75", "sixtieths", undefined],
    ["5m 30s", "sixtieths", "5.5"],
    ["5m30s", "sixtieths", "5.5"],
    ["46° 57' O", "sixtieths", undefined],
    ["1,030:30", "sixtieths", undefined],
    ["12/31", "sixtieths", undefined],
    ["31.12.24", "sixtieths", undefined],
    ["Mix", "roman", undefined],
    ["1:30 pm", "sixtieths", undefined],
    ["A", "character", "65"],
    ["AB", "character", undefined],
    ["😀", "character", "128512"],
    ["\ud83d", "character", undefined],
    ["\ufffd", "character", undefined],
  ])("%j reads in %s as %j", (text, notation, number) => {
    expect(changed(text, { op: "readIn", notation })).toBe(number);
  });

  test.each<[string, Notation, string | undefined]>([
    ["10", "binary", "1010"],
    ["42", "hexadecimal", "2A"],
    ["9007199254740993", "hexadecimal", undefined],
    ["-1", "octal", undefined],
    ["1994", "roman", "MCMXCIV"],
    ["4000", "roman", undefined],
    ["7.25", "fraction", "7 1/4"],
    ["0.75", "fraction", "3/4"],
    ["3.14159", "fraction", undefined],
    ["65", "character", "A"],
    ["7", "character", undefined],
    ["55296", "character", undefined],
  ])("%j is written in %s as %j", (text, notation, written) => {
    expect(changed(text, { op: "writeIn", notation })).toBe(written);
  });
});

describe("numbers", () => {
  const written = (text: string, op: object) => changed(text, { op: "number", ...op } as TextOp);

  test.each([
    ["1234.5", { group: ",", decimals: [2, 2] }, "1,234.50"],
    ["$1,250 net", {}, "1250"],
    ["-0.125", { decimals: [2, 2] }, "-0.13"],
    ["2.5", { times: 0.01 }, "0.025"],
    ["23224.1", {}, "23224.1"],
    ["5.60", { asRead: true }, "5.60"],
    ["1234567.891", { group: ".", mark: ",", decimals: [1, 1] }, "1.234.567,9"],
    ["7", { width: 3 }, "007"],
    ["0.25", { width: 0 }, ".25"],
    ["0", { width: 0 }, "0"],
    ["75", { rest: 60 }, "15"],
    ["12345678901234", { rest: 60 }, "34"],
    ["99999999999999", { rest: 60 }, "39"],
    ["1234567.8901234", { rest: 60 }, "7.8901234"],
    ["9007199254740993", { rest: 60 }, undefined],
    ["99999999999999", { times: 1 / 60, grid: { step: 1, phase: 0, add: 0 } }, undefined],
    ["12345678901234", { grid: { step: 1, phase: 0, add: 0 } }, "12345678901234"],
    ["100000000000001", { times: 2.54 }, undefined],
    ["−3", {}, "-3"],
    ["(4)", {}, undefined],
    ["123456789012345", {}, "123456789012345"],
    ["12345678901234", { exponent: "E" }, "1.2345678901234E13"],
    ["12345", { exponent: "E" }, "1.2345E4"],
    ["0.00125", { exponent: "E+" }, "1.25E-3"],
    ["12345", { exponent: "e+", decimals: [2, 2] }, "1.23e+4"],
    ["99999", { exponent: "E", decimals: [1, 1] }, "1.0E5"],
    ["0", { exponent: "E" }, "0E0"],
    ["1.5", { decimals: [2, 4] }, "1.50"],
    ["0.12345", { decimals: [2, 4] }, "0.1235"],
    ["17", { grid: { step: 5, phase: 0, add: 0 } }, "15"],
    ["17", { grid: { step: 5, phase: -2.5, add: 2.5 } }, "15"],
    ["18", { grid: { step: 5, phase: -2.5, add: 2.5 } }, "20"],
    ["16", { grid: { step: 5, phase: 0, add: 0, up: true } }, "20"],
    ["15", { grid: { step: 5, phase: 0, add: 0, up: true } }, "15"],
    ["0.3", { grid: { step: 0.1, phase: 0, add: 0 } }, "0.3"],
    ["100", { grid: { step: 25, phase: 1, add: 24 } }, "100"],
    ["3.28084", { times: 2, significant: 3 }, "6.56"],
    ["abc", {}, undefined],
    ["3 and 4", {}, undefined],
  ])("%s as %j", (text, op, expected) => {
    expect(written(text, op)).toBe(expected);
  });
});

describe("dates and times", () => {
  const date = (text: string, write: string, more: object = {}) =>
    changed(text, { op: "date", order: "MDY", write, ...more } as TextOp);

  test.each([
    ["3/4/2021", "YYYY-MM-DD", {}, "2021-03-04"],
    ["3/4/2021", "YYYY-MM-DD", { order: "DMY" }, "2021-04-03"],
    ["13/4/2021", "D MMM YYYY", {}, "13 Apr 2021"],
    ["4 March 2021", "MM/DD/YY", {}, "03/04/21"],
    ["2021-03-04 15:30", "h:mm A", {}, "3:30 PM"],
    ["20210304", "dddd", {}, "Thursday"],
    ["4 Mar 2021", "Q", {}, "1"],
    ["4 Mar 2021", "WW", {}, "09"],
    ["12:40", "H:mm", { grid: { step: 30, phase: 0, add: 0 } }, "12:30"],
    ["23:50", "H:mm", { grid: { step: 30, phase: 0, add: 30 } }, "0:00"],
    ["31 Dec 2020 23:30", "YYYY-MM-DD HH:mm", { plus: 60 }, "2021-01-01 00:30"],
    ["12 AM", "H", {}, "0"],
    ["31.2.2021", "D", {}, undefined],
    ["9:15", "YYYY", {}, undefined],
    ["no date", "D", {}, undefined],
  ])("%s as %s %j", (text, write, more, expected) => {
    expect(date(text, write, more)).toBe(expected);
  });
});
