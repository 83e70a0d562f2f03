import fc from "fast-check";
import { format, inWords, type Language, parse } from "../../../src/core/messages/format.ts";

/** Polish has one, few and many. */
const polish = new Intl.PluralRules("pl");

const language: Language = {
  plural: (n) => polish.select(n),
  write: (kind, value, style) => `<${[kind, value, style].filter((each) => each !== "").join(" ")}>`,
  pattern: (code) => ({ "kinds.date": "daty", "kinds.of": "kolumna {name}" })[code],
  quote: (word) => `„${word}”`,
  and: " i ",
  or: " lub ",
};
const said = (pattern: string, args = {}) => format(pattern, args, language);

describe("a message", () => {
  it("has its arguments put in, as they are or as numbers, sums and times", () => {
    expect(said("{title}: {column}", { title: "Oceń", column: "{n}" })).toBe("Oceń: {n}");
    expect(said("{n, number} / {share, number, percent}", { n: 1200, share: 0.5 })).toBe(
      "<number 1200> / <number 0.5 percent>",
    );
    expect(said("{cost, money}, {left, duration}", { cost: 2, left: 90 })).toBe("<money 2>, <duration 90>");
  });

  it("counts as the language does", () => {
    const rows =
      "{n, plural, =0 {nic} one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} w {name}";
    expect([0, 1, 3, 5, 1.5].map((n) => said(rows, { n, name: "A" }))).toEqual([
      "nic w A",
      "<number 1> wiersz w A",
      "<number 3> wiersze w A",
      "<number 5> wierszy w A",
      "<number 1.5> wiersza w A",
    ]);
  });

  it("chooses between branches, one inside another, and takes the last where none is named", () => {
    const pattern =
      "{what, select, file {{n, plural, one {the file} other {# files}}} other {something}}{pro, select, true { (PRO)} other {}}";
    expect(said(pattern, { what: "file", n: 1, pro: true })).toBe("the file (PRO)");
    expect(said(pattern, { what: "file", n: 5, pro: false })).toBe(
      "something".replace("something", "<number 5> files"),
    );
    expect(said(pattern, { what: "toString", n: 5, pro: false })).toBe("something");
  });

  it("quotes and lists words, and says what is itself said in the same language", () => {
    const date = { code: "kinds.date", args: {} };
    expect(said("{kinds}", { kinds: [date, { code: "kinds.of", args: { name: "B" } }] })).toBe(
      "daty, kolumna B",
    );
    expect(said("{a, quoted}; {a, quotedAnd}", { a: ["x", "y"] })).toBe("„x”, „y”; „x” i „y”");
    expect(inWords({ code: "kinds.unknown", args: {} }, language)).toBe("kinds.unknown");
  });

  it("keeps apostrophes, and braces between them", () => {
    expect(said("it's D''Auria's, not '{n}'")).toBe("it's D'Auria's, not {n}");
  });

  it("shows any text that is put in as it is, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(said("a{x}b{y}{x}c", { x: a, y: b })).toBe(`a${a}b${b}${a}c`);
      }),
    );
  });

  it.each(["{n", "n}", "{}", "{n, plural, one {x}}", "{n, plural, one {x other {y}}", "'{n"])(
    "is refused where it is none: %s",
    (pattern) => expect(() => parse(pattern)).toThrow(SyntaxError),
  );

  it("is read or refused, whatever it is", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "n",
      ", plural, ",
      "one {",
      "other {",
      "#",
      "'",
      " ",
      "{n}",
      "=0 {",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          parse(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
