import { filled, newPlaces, newRows } from "../../../src/core/recipe/new-rows.ts";
import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Step } from "../../../src/core/recipe/recipe.ts";

const recipe = (...steps: Step[]) =>
  readRecipe(JSON.stringify({ recipe: 1, name: "R", inputs: ["Code"], steps }));
const CODES: Step = {
  ...{
    op: "map",
    column: 0,
    to: "City",
    pairs: [
      ["osl", "Oslo"],
      ["lim", "Lima"],
    ],
    onFail: "flag",
  },
};
const beside = (read: string[], written: string[], out: number[] = []) => ({
  read: [read],
  written: [written],
  isOut: (at: number) => out.includes(at),
});

describe("newRows", () => {
  it("writes rows in which something is read and nothing is written, and counts those that it does not cover", () => {
    const rows = beside(["osl", "lim", "", "osl", "xyz", "lim"], ["Oslo", "", "", "mine", "", ""], [5]);
    expect(newPlaces(rows)).toEqual([1, 4]);
    const came = newRows(recipe(CODES), rows);
    expect(came).toMatchObject({
      fills: 1,
      left: 1,
      writes: [
        { read: ["lim"], now: ["Lima"], rows: 1 },
        { read: ["xyz"], now: [""], by: expect.stringMatching(/^Not written: /) },
      ],
    });
    expect(typeof came === "object" && filled(rows, came.writes)).toEqual([
      ["Oslo", "Lima", "", "mine", "", ""],
    ]);
  });

  it("leaves what an earlier run has left to a person", () => {
    const rows = beside(["osl", "lim", "lim"], ["Oslo", "", ""]);
    const isLeft = ([code]: readonly unknown[]) => code === "lim";
    expect(newRows(recipe(CODES), { ...rows, isLeft })).toEqual({ writes: [], fills: 0, left: 2 });
  });

  it.each<[string, Step[]]>([
    ["takes out rows", [{ op: "dropRows", column: 0, when: { is: "blank", column: 0 } }, CODES]],
    ["fills cells from above", [{ op: "fillDown", column: 0 }, CODES]],
    ["asks a model", [CODES, { op: "model", name: "HF_DETECT_LANGUAGE", column: 0, to: "Answer" }]],
    ["changes its input beside", [{ op: "rule", column: 0, rules: "trim" }, CODES]],
    ["names a rule that there is not", [{ op: "rule", column: 0, rules: "gone" }]],
  ])("is not done where a recipe %s", (_what, steps) => {
    expect(newRows(recipe(...steps), beside(["osl", "lim"], ["Oslo", ""]))).toBe("steps");
  });

  it("is not done where other columns stand there than the recipe has", () => {
    expect(newRows(recipe(CODES), { read: [["osl"], ["x"]], written: [[""]], isOut: () => false })).toBe(
      "columns",
    );
    expect(newRows(recipe(CODES), { read: [["osl"]], written: [[""], [""]], isOut: () => false })).toBe(
      "columns",
    );
  });

  it("is not done where most of what stands there is something else, but where a few are corrected", () => {
    const read = ["osl", "osl", "lim", "lim"];
    expect(newRows(recipe(CODES), beside(read, ["Oslo", "corrected", "Lima", ""]))).toMatchObject({
      fills: 1,
    });
    expect(newRows(recipe(CODES), beside(read, ["other", "corrected", "Lima", ""]))).toBe("notIts");
  });

  it("cleans beside as the rule does, and leaves what the rule has a doubt about", () => {
    const trim = recipe({ op: "rule", column: 0, rules: "trim" });
    expect(newRows(trim, beside([" a", " b"], ["a", ""]))).toMatchObject({
      fills: 1,
      writes: [{ now: ["b"] }],
    });
  });
});
