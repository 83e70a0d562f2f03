import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { reachOf, replay } from "../../../src/core/recipe/replay.ts";
import { firstRowWork, type RowStep, rowWork } from "../../../src/core/recipe/row-steps.ts";

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

describe("groups of spellings in their own column", () => {
  const cluster = { op: "cluster", column: 0, method: "fingerprint", decisions: [["ben big", "Big Ben"]] };

  it("are written where they stand: a number, a date and what nobody decided on stay the cells that they are", () => {
    const grouped = recipe(["x"], [cluster]);
    const reach = reachOf(grouped, [true]);
    expect(reach).toEqual({ steps: [0], adds: [], inPlace: 0, notHere: [] });
    const { answers } = replay(grouped, [["big-ben", "BEN, BIG", 7, true, "Other"]], reach);
    expect(answers.map(({ cells }) => cells?.[0]?.[0])).toEqual(["big-ben", "Big Ben", 7, true, "Other"]);
  });

  it("write nothing into marks alone, which share a key with nothing", () => {
    const blank = recipe(["x"], [{ ...cluster, decisions: [["", "Big Ben"]] }]);
    const { answers } = replay(blank, [["—", "Ben"]], reachOf(blank, [true]));
    expect(answers.map(({ cells }) => cells?.[0]?.[0])).toEqual(["—", "Ben"]);
  });

  it("are those of a column that a step has added, where they come behind it", () => {
    const upper = { ...map(0, "X"), pairs: [["a", "ben, big"]] };
    const reach = reachOf(recipe(["x"], [upper, { ...cluster, column: 1 }]), [true]);
    const { answers } = replay(recipe(["x"], [upper, { ...cluster, column: 1 }]), [["a"]], reach);
    expect(answers).toEqual([{ texts: ["Big Ben"] }]);
  });
});

it("keeps a cell in which nothing is found in a sheet, and leaves it to a person", () => {
  const find = recipe(["x"], [{ op: "rule", column: 0, rules: "find:number" }]);
  const { answers } = replay(find, [["no 5", "none", 7]], reachOf(find, [true]));
  expect(answers.map(({ check, texts: [text] }) => check ?? text)).toEqual(["5", "notCovered", "7"]);
  const emptied = recipe(["x"], [{ op: "rule", column: 0, rules: "find:number", onFail: "blank" }]);
  expect(replay(emptied, [["none"]], reachOf(emptied, [true])).answers[0]?.texts).toEqual([""]);
});

describe("steps over rows", () => {
  const drop = { op: "dropRows", column: 0, when: { is: "equals", column: 1, text: "VOID" } };
  const fill = { op: "fillDown", column: 0 };

  it("come before the others, where a sheet takes them, and nowhere else", () => {
    const both = recipe(["x", "y"], [fill, drop, map(0, "X")]);
    expect(reachOf(both, [true, true], true)).toEqual({
      steps: [0, 1, 2],
      adds: ["X"],
      notHere: [],
      first: [0, 1],
    });
    expect(reachOf(both, [true, false], true)).toEqual({
      steps: [0, 2],
      adds: ["X"],
      notHere: [],
      first: [0],
    });
    expect(reachOf(both, [true, true]).notHere).toEqual([0, 1]);
    expect(reachOf(recipe(["x", "y"], [map(0, "X"), drop]), [true, true], true).notHere).toEqual([1]);
  });

  it("keep rows that cannot be read, and fill no blank row and nothing from a cell without a value", () => {
    const [filling, dropping] = recipe(["x", "y"], [fill, drop]).steps as RowStep[];
    const x = ["a", "", "", "#N/A", "", "b"];
    const y = ["1", "2", "", "VOID", "VOID", "VOID"];
    const isEmpty = (at: number) => x[at] === "" && y[at] === "";
    expect(rowWork(filling as RowStep, [x, y], isEmpty)).toEqual({
      gone: [],
      filled: [{ at: 1, value: "a" }],
    });
    expect(rowWork(dropping as RowStep, [x, y], isEmpty)).toEqual({ gone: [4, 5], filled: [] });
  });

  it("are taken one by one, and one with nothing to do holds up no other", () => {
    const { steps } = recipe(["x", "y"], [fill, drop]);
    const next = (x: string[], y: string[]) => firstRowWork(steps, [0, 1], [x, y], () => false);
    expect(next(["a", ""], ["1", "VOID"])?.step).toBe(0);
    expect(next(["a", "a"], ["1", "VOID"])).toEqual({ step: 1, gone: [1], filled: [] });
    expect(next(["a"], ["1"])).toBeUndefined();
  });

  it("are not done again by what is written afterwards", () => {
    const both = recipe(["x", "y"], [fill, drop, { op: "join", columns: [0, 1], with: "", to: "X" }]);
    const reach = reachOf(both, [true, true], true);
    const { answers, drift } = replay(
      both,
      [
        ["a", "", "b"],
        ["1", "VOID", "3"],
      ],
      reach,
    );
    expect(answers.map(({ texts }) => texts)).toEqual([["a1"], ["VOID"], ["b3"]]);
    expect(drift).toEqual([]);
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
