import * as fc from "fast-check";
import { harmlessCsv } from "../../src/core/cells/harmless-csv.ts";

/** Whether a spreadsheet that takes each line for a cell finds one that it runs. */
const runs = (text: string) =>
  text.split(/\r\n|[\r\n\u2028\u2029]/).some((line) => /^[=@\t＝＠]./.test(line));

describe("text in a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "\r'=1"],
    ["＝1+1", "'＝1+1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    ["＋A1", "'＋A1"],
    ["－A1", "'－A1"],
    ["a\n=HYPERLINK(B1)", "a\n'=HYPERLINK(B1)"],
    ["a\r\n@b\r\nc", "a\r\n'@b\r\nc"],
    ["+A1", "'+A1"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["-x1", "'-x1"],
    ["- one\n- two", "'- one\n'- two"],
  ])("is kept from being run: %j", (text, harmless) => {
    expect(harmlessCsv(text)).toBe(harmless);
  });

  it.each([
    ...["-5", "+5", "-1,234.50", "-1.234,50 €", "-$5", "-R$ 5", "-5.2%", "-1E+17", "－5", "-(5)", "-1 000,5"],
    ...["+33 1 23 45 67 89", "+1 (212) 555-0147 ext. 5", "+1-212-555-0147", "+44 (0)20 7946 0018 x12"],
    ...["-0044-03-15", "+002026-11-28T09:00:00Z", "-12/31/2020", "+12:30", "-1\n-2"],
    ...["", "=", "-", "+", "---", "a = b", "a - b", "me@paper.example", " =1", "a\nb\r\n", "x\r"],
  ])("stays as it is where it runs nothing: %j", (text) => {
    expect(harmlessCsv(text)).toBe(text);
  });

  it("never begins a line that is run, loses nothing but apostrophes, and settles at once", () => {
    const marks = fc.constantFrom(..."=+-@\t\r\n＝＋－＠ 1a.e(\u2028'");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (letters) => {
        const text = letters.join("");
        const harmless = harmlessCsv(text);
        expect(runs(harmless)).toBe(false);
        expect(harmless.replaceAll("'", "")).toBe(text.replaceAll("'", ""));
        expect(harmlessCsv(harmless)).toBe(harmless);
      }),
    );
  });
});
