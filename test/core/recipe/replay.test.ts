import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { reachOf, replay } from "../../../src/core/recipe/replay.ts";

const recipe = (inputs: string[], steps: object[]): Recipe =>
  readRecipe(JSON.stringify({ recipe: 1, name: "r", inputs, steps }));

const map = (column: number, to: string) => ({
  ...{ op: "map", column, to, onFail: "flag" },
  pairs: [["a", "A"]],
});

describe("what a recipe can do to a sheet", () => {
  it("is what its columns allow: the steps that read a missing one, or what such a step adds, are left out", () => {
    const both = recipe(
      ["x", "y"],
      [map(0, "X"), map(1, "Y"), { op: "join", columns: [2, 3], with: " ", to: "XY" }],
    );
    expect(reachOf(both, [true, true])).toEqual({ steps: [0, 1, 2], adds: ["X", "Y", "XY"], notHere: [] });
    expect(reachOf(both, [true, false])).toEqual({ steps: [0], adds: ["X"], notHere: [] });
  });

  it("makes nothing of what only a model can tell", () => {
    const model = { op: "model", name: "topic", column: 0, to: "Topic" };
    const joined = recipe(["x"], [model, { op: "join", columns: [0, 1], with: ", ", to: "Both" }]);
    expect(reachOf(joined, [true])).toEqual({ steps: [0], adds: [], notHere: [] });
  });

  it("changes one column in its place, and leaves to the terminal what a sheet cannot take", () => {
    const rule = { op: "rule", column: 0, rules: "trim" };
    expect(reachOf(recipe(["x"], [rule]), [true])).toEqual({ steps: [0], adds: [], inPlace: 0, notHere: [] });
    expect(reachOf(recipe(["x"], [rule, map(0, "X")]), [true]).notHere).toEqual([0]);
    const drop = { op: "dropRows", column: 0, when: { is: "blank", column: 0 } };
    expect(reachOf(recipe(["x"], [drop]), [true]).notHere).toEqual([0]);
  });
});

describe("a recipe over rows", () => {
  it("leaves what would not fit a cell, and does not grow from step to step", () => {
    const join = (column: number) => ({ op: "join", columns: Array(50).fill(column), with: "", to: "J" });
    const grows = recipe(["x"], [join(0), join(1), join(2), join(3)]);
    const { answers } = replay(grows, [["ab", "x".repeat(2_000)]], reachOf(grows, [true]));
    expect(answers.map(({ texts, check }) => [texts.map(({ length }) => length), check])).toEqual([
      [[100, 5_000, 0, 0], undefined],
      [[0, 0, 0, 0], "notCovered"],
    ]);
  });

  it("counts the rows that get something although a step that marks rows had no answer", () => {
    const two = recipe(["x", "y"], [map(0, "X"), map(1, "Y")]);
    const { answers, partly } = replay(
      two,
      [
        ["a", "a", "b", "a"],
        ["a", "b", "b", "b"],
      ],
      reachOf(two, [true, true]),
    );
    expect(answers.map(({ check }) => check)).toEqual([undefined, undefined, "notCovered"]);
    expect(partly).toBe(2);
  });

  it("leaves what it was not made for, names it once with its row, and cannot read what is too long", () => {
    const two = recipe(["x", "y"], [map(0, "X"), map(1, "Y")]);
    const long = "a".repeat(20_000);
    const column = ["a", "b", "", "b", long, "a"];
    const { rows, answers, drift } = replay(two, [column, undefined], reachOf(two, [true, false]));
    expect(rows.map(({ at }) => at)).toEqual([[0, 5], [1, 3], [4]]);
    expect(answers).toEqual([
      { texts: ["A"] },
      { texts: [""], check: "notCovered" },
      { texts: [""], check: "notCovered" },
    ]);
    expect(drift).toEqual([{ step: 0, rows: 2, some: [{ text: "b", row: 1 }], isLeft: true }]);
  });
});
