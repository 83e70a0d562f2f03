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
    ["nothing to take apart", ["Oslo", "Turku"], []],
  ])("%s", (_, texts, expected) => {
    expect(parts(...texts)).toEqual(expected);
  });
});
