import { proposeExamples } from "../../../../src/core/recipe/learn/propose.ts";
import { proposeNext } from "../../../../src/core/recipe/learn/propose-next.ts";
import { proposeSplit } from "../../../../src/core/recipe/learn/propose-split.ts";
import { partsWorthKeeping } from "../../../../src/core/recipe/learn/recipe-of.ts";
import { splitText } from "../../../../src/core/recipe/split-text.ts";

const column = (...texts: string[]): string[][] => texts.map((text) => [text]);

describe("proposes rows to give as examples", () => {
  test("one of each shape, neither blank nor twice", () => {
    const rows = column("", "12 May", "12 May", "13 May", "May 14", "2021-05-15", "16 May");
    const chosen = proposeExamples(rows, 3);
    expect(new Set(chosen.map((at) => rows[at]?.[0]?.replace(/\d+/g, "9")))).toEqual(
      new Set(["9 May", "May 9", "9-9-9"]),
    );
  });

  test("no more than there are different rows", () => {
    expect(proposeExamples(column("a", "a", ""), 3)).toEqual([0]);
  });

  test("next, a row that what was learned so far would write otherwise", () => {
    const rows = column("Bern, CH", "Ulm, DE", "Graz", "Linz, AT", "Pau, FR");
    expect(
      proposeNext(
        rows,
        new Map([
          [0, "Bern"],
          [1, "Ulm"],
        ]),
      ),
    ).toBe(2);
  });

  test("next, a row in doubt before those that show more", () => {
    const rows = column(
      "Film 4 aka Moon",
      "Film 12 aka The Sea",
      "Old & Grey (7), a play in #3 acts! aka Snow",
      "Film 5 aka Rain part 1",
    );
    const given = new Map([
      [0, "Moon"],
      [1, "The Sea"],
    ]);
    expect(proposeNext(rows, given)).toBe(3);
  });

  test("nothing when every row has an answer", () => {
    expect(proposeNext(column("a"), new Map([[0, "b"]]))).toBeUndefined();
  });
});

describe("proposes how to take a column apart", () => {
  const parts = (...texts: string[]): (string[] | undefined)[] => {
    const split = proposeSplit(texts);
    if (!split) return [];
    const kept = partsWorthKeeping(texts, split);
    return texts.map((text) => {
      const all = splitText(text, split);
      return all && kept.map((at) => (all[at] ?? "").trim());
    });
  };

  test.each<[string, string[], (string[] | undefined)[]]>([
    [
      "at the mark that all rows have",
      ["Bern - CH", "St. Gallen - CH"],
      [
        ["Bern", "CH"],
        ["St. Gallen", "CH"],
      ],
    ],
    [
      "between words and numbers",
      ["Rosa Luna 12", "Ito 7", "Ada M King 103"],
      [
        ["Rosa Luna", "12"],
        ["Ito", "7"],
        ["Ada M King", "103"],
      ],
    ],
    [
      "keeping dates and times whole",
      ["2021-03-04 10:15 ok", "2020-01-02 23:59 bad"],
      [
        ["2021-03-04", "10:15", "ok"],
        ["2020-01-02", "23:59", "bad"],
      ],
    ],
    ["not where only some rows are nothing but digits", ["ABC", "DEF", "123"], []],
    [
      "a column of dates into its numbers",
      ["2021-03-04", "2020-01-02"],
      [
        ["2021", "03", "04"],
        ["2020", "01", "02"],
      ],
    ],
    [
      "the currency from the amount",
      ["€12.50", "$ 7"],
      [
        ["€", "12.50"],
        ["$", "7"],
      ],
    ],
    [
      "inside words at capital letters",
      ["RosaLuna", "ItoSato"],
      [
        ["Rosa", "Luna"],
        ["Ito", "Sato"],
      ],
    ],
    [
      "rows that are built otherwise stay",
      ["a: 1", "b: 2", "c: 3", "d: 4", "none"],
      [["a", "1"], ["b", "2"], ["c", "3"], ["d", "4"], undefined],
    ],
    [
      "at a gap of several spaces, not at those between words",
      ["New York  US", "Bern  CH", "San Jose  CR"],
      [
        ["New York", "US"],
        ["Bern", "CH"],
        ["San Jose", "CR"],
      ],
    ],
    [
      "between words where every row has as many",
      ["Rosa Luna", "Ada King", "Ito Sato"],
      [
        ["Rosa", "Luna"],
        ["Ada", "King"],
        ["Ito", "Sato"],
      ],
    ],
    [
      "where a value is missing between two of the same marks",
      ["12|Ada King|Bern|2021", "13|Ito||2020", "14|Rosa Luna|San Jose|"],
      [
        ["12", "Ada King", "Bern", "2021"],
        ["13", "Ito", "", "2020"],
        ["14", "Rosa Luna", "San Jose", ""],
      ],
    ],
    [
      "where a value is missing between two of the same spaces",
      ["Dr. Ada M. King", "Mr. Ken  Ito", "Mrs. Rosa L. Luna"],
      [
        ["Dr", "Ada", "M.", "King"],
        ["Mr", "Ken", "", "Ito"],
        ["Mrs", "Rosa", "L.", "Luna"],
      ],
    ],
    [
      "not at marks within quotation marks, where only some values are quoted",
      ['"King, ""Ada""",36,"Bern, CH"', "Ito,7,Osaka"],
      [
        ['King, "Ada"', "36", "Bern, CH"],
        ["Ito", "7", "Osaka"],
      ],
    ],
    [
      "at a dash between spaces, not at one inside a word",
      ["Winston-Salem - NC", "Boston - MA", "Aix-en-Provence - FR"],
      [
        ["Winston-Salem", "NC"],
        ["Boston", "MA"],
        ["Aix-en-Provence", "FR"],
      ],
    ],
    [
      "at marks that follow one another, wherever a value is missing",
      ["id=7&user=ada&x=1", "id=12&user=&x=9", "id=3&user=ito&x="],
      [
        ["id", "7", "user", "ada", "x", "1"],
        ["id", "12", "user", "", "x", "9"],
        ["id", "3", "user", "ito", "x", ""],
      ],
    ],
    [
      "addresses of mail at what all have, however many names and countries they hold",
      ["ada@example.org", "ito@example.co.jp", "rosa.luna@example.com"],
      [
        ["ada", "example", "org"],
        ["ito", "example", "co.jp"],
        ["rosa.luna", "example", "com"],
      ],
    ],
    [
      "between numbers that are filled up to the right, with their signs",
      ["AB     64.9-0.8     38.8 9.0", "CDE     4.7-6.4      7.8 6.6", "F      88.7 7.9     63.2-8.2"],
      [
        ["AB", "64.9", "-0.8", "38.8", "9.0"],
        ["CDE", "4.7", "-6.4", "7.8", "6.6"],
        ["F", "88.7", "7.9", "63.2", "-8.2"],
      ],
    ],
    [
      "between a time and its zone, which keeps its sign",
      ["2021-03-04T10:15:22.5+01:00", "2020-12-31T23:59:59-05:00", "2019-01-01T00:00:00+00:00"],
      [
        ["2021-03-04", "T", "10:15:22.5", "+01:00"],
        ["2020-12-31", "T", "23:59:59", "-05:00"],
        ["2019-01-01", "T", "00:00:00", "+00:00"],
      ],
    ],
    [
      "at tabs and line breaks",
      ["Ada\t36\nBern", "Ito\t\nSan Jose"],
      [
        ["Ada", "36", "Bern"],
        ["Ito", "", "San Jose"],
      ],
    ],
    ["not inside codes in which letters and digits meet anywhere", ["AB1234", "C9D9", "XYZ5E77"], []],
    [
      "whatever spaces somebody left at the ends",
      ["Ada King ", "Ken Ito", "  Eve Oak"],
      [
        ["Ada", "King"],
        ["Ken", "Ito"],
        ["Eve", "Oak"],
      ],
    ],
    ["nothing to take apart", ["Oslo", "Turku"], []],
  ])("%s", (_, texts, expected) => {
    expect(parts(...texts)).toEqual(expected);
  });
});
