import fc from "fast-check";
import { clean } from "../../../src/core/rules/clean.ts";
import { completeParameters } from "../../../src/core/rules/parse-what.ts";
import { RULES } from "../../../src/core/rules/rules.ts";
import { nastyCell } from "../../support/nasty-cells.ts";
import { saying } from "../../support/saying.ts";

const one = (value: string, what?: string) => clean([[value]], what).grid[0]?.[0];

describe("HF_CLEAN with nothing asked for", () => {
  it.each([
    ["  New   York ", "New York"],
    ["a\u00a0b\u3000c\u2009d\te", "a b c d e"],
    ["first line  \n  second   line", "first line \n  second line"],
    ["a\r\n\r\nb", "a\r\n\r\nb"],
    ["\ufeffTotal\u200b", "Total"],
    ["bud\u00adget\u0007", "budget"],
    ["one\vtwo", "one\ntwo"],
    ["T&amp;M: Time &amp; Materials", "T&M: Time & Materials"],
    ["Fish&nbsp;&amp;nbsp;Chips", "Fish Chips"],
    ["&#8203;&eacute;t&#xE9;", "été"],
    ["Cafe\u0301", "Café"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["\u200eשלום\u200f", "\u200eשלום\u200f"],
    ["ﬁve ² ①", "ﬁve ² ①"],
    ["AT&T; R&D &copy 2021", "AT&T; R&D &copy 2021"],
    ["see https://a.example/?b=1&amp;c=2 &amp; more", "see https://a.example/?b=1&amp;c=2 & more"],
    ["if (a  &&  b) {  return;  }", "if (a  &&  b) {  return;  }"],
    ["import a  &amp; from b;", "import a  &amp; from b;"],
    ["names  &amp; from b;\nand more", "names  &amp; from b;\nand more"],
    ["select a  from b &amp; c", "select a  from b &amp; c"],
    ["names  &amp; from b", "names & from b"],
    ["names  &amp; from b;", "names  &amp; from b;"],
    ["a && b  from c &amp; d", "a && b  from c &amp; d"],
    ["a & b  from c &amp; d", "a & b from c & d"],
    ["#include a  &amp; b", "#include a  &amp; b"],
    ["a\n#include b  &amp; c", "a\n#include b  &amp; c"],
    ["No. #3  &amp; 4", "No. #3 & 4"],
  ])("makes %j into %j", (before, after) => {
    expect(one(before)).toBe(after);
    expect(one(after)).toBe(after);
  });

  it("keeps numbers, dates, truth values and blank cells as they are", () => {
    const row = [1.5, true, new Date(0), ""];
    expect(clean([row]).grid).toEqual([row]);
  });

  it("leaves to other rules what somebody could want back", () => {
    for (const text of ["“curly”", "Ã©", "N/A", "SHOUTING", "2019–21", "<b>x</b>", "été\u0085"])
      expect(one(text)).toBe(text);
  });

  it("changes nothing the second time, whatever the cells", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nastyCell, nastyCell), { minLength: 1, maxLength: 5 }), (rows) => {
        const { grid } = clean(rows);
        expect(clean(grid)).toEqual({ grid, notes: [] });
      }),
    );
  });

  it("skips only texts that none of its rules would touch", () => {
    const fixes = RULES.filter((rule) => rule.lossless).map((rule) =>
      rule.prepare([], completeParameters(rule, {})),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const untouched = fixes.every((fix) => fix(text).value === text);
        expect(one(text) === text).toBe(untouched || text === "");
      }),
    );
  });

  it("says of each cell what was done", () => {
    expect(clean([["ok"], [" a &amp; b"]]).notes).toEqual([
      { row: 1, column: 0, rule: "trim", did: saying(/^removed 1 space$/) },
      { row: 1, column: 0, rule: "decodeEntities", did: saying(/^decoded HTML entities$/) },
    ]);
  });
});

describe("HF_CLEAN with rules", () => {
  it("runs them in the order they are written, and no other", () => {
    expect(one(" a,  b &amp; c", "trim, replace:text=',':with=';'")).toBe("a; b &amp; c");
    expect(one("x--", "dashes:typographic, chomp:end=—")).toBe("x");
  });

  it("widens a column that a rule takes apart, and the next rule goes over each part", () => {
    const grid = [
      ["a; b", 1],
      ["c", 2],
      ["", 3],
    ];
    expect(clean(grid, "split:by=';', trim").grid).toEqual([
      ["a", "b", 1],
      ["c", "", 2],
      ["", "", 3],
    ]);
  });

  it("decides by the column: NA is a code among codes", () => {
    expect(clean([["NA"], ["FR"], ["DE"], ["ZA"]], "nullTokens").grid[0]).toEqual(["NA"]);
    expect(clean([["NA"], ["Paris"], ["Rome"], ["Oslo"]], "nullTokens").grid[0]).toEqual([""]);
  });

  it("says in which rows it decoded, of a range whose other rows hold no entity", () => {
    const grid = [
      ["a", 1, "b & c"],
      ["d", 2, "e &eacute; f"],
      ["", 3, "g"],
      ["h&amp;i", 4, "h&amp;i"],
    ];
    const cleaned = clean(grid, "decodeEntities");
    expect(cleaned.grid).toEqual([
      ["a", 1, "b & c"],
      ["d", 2, "e é f"],
      ["", 3, "g"],
      ["h&i", 4, "h&i"],
    ]);
    expect(cleaned.notes.map(({ row, column }) => [row, column])).toEqual([
      [3, 0],
      [1, 2],
      [3, 2],
    ]);
    expect(grid[1]?.[2]).toBe("e &eacute; f");
  });

  it.each([
    ["whose texts all differ", 2_000],
    ["whose texts come again and again", 7],
  ])("does the same in a long column %s as cell by cell", (_, different) => {
    const grid = Array.from({ length: 2_000 }, (_, row) => [
      row % 3 === 0 ? row : `${row % different} &lt;b>&amp;eacute;`,
    ]);
    const what = "decodeEntities, stripHtml";
    const cleaned = clean(grid, what);
    expect(cleaned.grid).toEqual(grid.map((row) => clean([row], what).grid[0]));
    const [decoded, stripped] = ["decodeEntities", "stripHtml"].map((rule) =>
      cleaned.notes.filter((note) => note.rule === rule),
    );
    expect(cleaned.notes).toEqual([...(decoded ?? []), ...(stripped ?? [])]);
    expect(decoded?.map(({ row }) => row)).toEqual(
      grid.flatMap(([cell], row) => (typeof cell === "string" ? [row] : [])),
    );
    expect(stripped?.map(({ row }) => row)).toEqual(decoded?.map(({ row }) => row));
  });

  it("says in which column it did something, step by step and row by row", () => {
    const grid = [
      ["a", " b"],
      ["x ", " b"],
    ];
    expect(clean(grid, "trim, case:upper").notes.map(({ row, column, rule }) => [column, rule, row])).toEqual(
      [
        [0, "trim", 1],
        [0, "case", 0],
        [0, "case", 1],
        [1, "trim", 0],
        [1, "trim", 1],
        [1, "case", 0],
        [1, "case", 1],
      ],
    );
  });

  it("leaves a text without a rule's mark alone, as the rule itself does", () => {
    const marked = RULES.filter(({ mark }) => mark !== undefined);
    expect(marked).not.toEqual([]);
    fc.assert(
      fc.property(nastyCell, fc.constantFrom(...marked), (cell, rule) => {
        if (typeof cell === "string" && cell.search(rule.mark ?? "") >= 0) return;
        expect(rule.columns).toBeUndefined();
        expect(rule.prepare([cell], completeParameters(rule, {}))(cell)).toEqual({ value: cell });
      }),
    );
  });

  it("gives the rows of a blank or empty range back", () => {
    expect(clean([[""]], "trim").grid).toEqual([[""]]);
    expect(clean([], "trim").grid).toEqual([]);
  });
});
