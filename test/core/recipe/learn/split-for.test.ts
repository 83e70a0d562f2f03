import { proposeSplit } from "../../../../src/core/recipe/learn/propose-split.ts";
import { splitFor } from "../../../../src/core/recipe/learn/split-for.ts";
import { MOST } from "../../../../src/core/recipe/recipe.ts";
import { splitText } from "../../../../src/core/recipe/split-text.ts";

describe("takes a column apart for a person", () => {
  test("into all pieces, under headings that are not there yet", () => {
    expect(splitFor(["€12.50 net", "", "$ 7 gross"], "Price", ["Price", "Price 2"])?.to).toEqual([
      { part: 1, heading: "Price 1" },
      { part: 2, heading: "Price 3" },
      { part: 4, heading: "Price 4" },
    ]);
  });

  test("up to the longest text that a recipe reads", () => {
    const texts = (length: number) => ["rain", "snow"].map((word) => `${word}; ${"x".repeat(length - 6)}`);
    expect(splitFor(texts(MOST.cell), "X", [])?.to).toHaveLength(2);
    expect(splitFor([...texts(MOST.cell + 1), "fog; y", "hail; z"], "X", [])?.to).toHaveLength(2);
    expect(splitFor(texts(MOST.cell + 1), "X", [])).toBeUndefined();
  });

  test.each<[string, (string | number)[]]>([
    ["digits, as in postcodes", ["01067", "10115", "20095"]],
    ["digits with stray spaces", ["01067 ", "10115 ", "20095 "]],
    ["numbers, where a few texts could be cut", [5, 6, 7, "a-b", "c-d"]],
    ["words with nothing in common", ["apple", "pear", "fig"]],
    [
      "digits with a note below",
      [...Array.from({ length: 12 }, (_, at) => `00001${at}`), "* Source: register; as received."],
    ],
    ["cells that say why they hold no value", ["#HF WAITING a", "#HF WAITING b"]],
  ])("not where it holds %s", (_, cells) => {
    expect(splitFor(cells, "X", [])).toBeUndefined();
  });

  test("at no widths that a row far down does not have", () => {
    const rows = Array.from(
      { length: 600 },
      (_, at) => `${at % 2 ? "Ann" : "Bo "}  ${at % 3 ? "Oslo" : "    "}  7${at % 10}`,
    );
    expect(proposeSplit(rows)?.by).toBe("widths");
    expect(proposeSplit([...rows, "Cassandra 7"])?.by).not.toBe("widths");
  });

  test("without losing the end of a text that is longer than its widths", () => {
    const split = { by: "widths", keys: [], widths: [2, 3] } as const;
    expect(splitText("AB123  ", split)).toEqual(["AB", "", "123"]);
    expect(splitText("AB1234", split)).toBeUndefined();
  });
});
