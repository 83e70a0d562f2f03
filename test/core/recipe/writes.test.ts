import type { Cell } from "../../../src/core/cells/grid.ts";
import { whyNotWritten } from "../../../src/core/journal/not-written.ts";
import { differentRows } from "../../../src/core/recipe/different-rows.ts";
import { learnRecipe } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { readRecipe, writeRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { type Writing, writesOf } from "../../../src/core/recipe/writes.ts";

const NAMES = { name: "Code", inputs: ["Code"], to: "Code" };
const BESIDE: Writing = { place: "beside", by: "x", doubted: false, keep: false };

/** What stands in each row once a recipe learned from the first rows is written. */
function written(column: Cell[], outs: readonly string[], writing: Partial<Writing> = {}) {
  const rows = differentRows([column]);
  const given = outs.map((out, at) => [at, out] as const);
  const { answers, coverage, recipe } = learnRecipe(rows, given, NAMES);
  const rowAnswers = answers.map(({ text, ...rest }) => ({ ...rest, texts: [text] }));
  const writes = writesOf(rows, rowAnswers, { ...BESIDE, ...writing });
  const own = writes.filter(({ by }) => whyNotWritten(by) === undefined);
  return {
    ...{ coverage, recipe },
    left: writes.filter(({ by }) => whyNotWritten(by) !== undefined).map(({ read }) => read[0]),
    pairs: own.map(({ read, now }) => [read[0], now[0]]),
    rows: own.reduce((sum, { rows: count }) => sum + count, 0),
  };
}

describe("what a recipe writes", () => {
  it("counts rows, not values, and leaves alone what it does not cover", () => {
    const { coverage, pairs, rows, left } = written(
      ["a: 1 x", "bb: 22 y z", "ccc: 333z", "d: 4w", "", "d: 4w", "none"],
      ["1 x", "22 y z", "333z"],
    );
    expect(coverage).toEqual({ rows: 6, covered: 5, doubted: 0, uncovered: 1 });
    expect(pairs).toContainEqual(["d: 4w", "4w"]);
    expect(rows).toBe(5);
    expect(left).toEqual(["none"]);
  });

  it("has no answer for a cell that is too long to read or has failed, whatever it learned", () => {
    const long = "x".repeat(20_000);
    const column = ["ab", "c de", "fg h", long, "#REF!"];
    const outs = ["AB", "C DE", "FG H"];
    const { coverage, left } = written(column, outs);
    expect(coverage).toEqual({ rows: 5, covered: 3, doubted: 0, uncovered: 2 });
    expect(left).toEqual([long, "#REF!"]);
    expect(written(column, outs, { keep: true }).pairs).toContainEqual([long, long]);
  });

  it("keeps a number a number and a date a date where they stay as they are", () => {
    const day = new Date(Date.UTC(2024, 2, 31));
    const rows = differentRows([["a ", 5, "5", day]]);
    const answers = rows.map(({ texts: [text = ""] }) => ({ texts: [text.trim()] }));
    const pairsOf = (writing: Writing) =>
      writesOf(rows, answers, writing).map(({ read, now }) => [read[0], now[0]]);
    expect(pairsOf(BESIDE)).toEqual([
      ["a ", "a"],
      [5, 5],
      ["5", "5"],
      [day, day],
    ]);
    expect(pairsOf({ ...BESIDE, place: "in place" })).toEqual([["a ", "a"]]);
  });

  it("is a list of the given values where each example is a text of its own", () => {
    const { coverage, recipe, pairs } = written(["Oslo", "Lima", "Rome"], ["Anne", "Rafael"]);
    expect(coverage).toEqual({ rows: 3, covered: 2, doubted: 0, uncovered: 1 });
    expect(pairs).toEqual([
      ["Oslo", "Anne"],
      ["Lima", "Rafael"],
    ]);
    expect(recipe && readRecipe(writeRecipe(recipe))).toEqual(recipe);
  });
});
