import { editRecipe } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { type NewStep, newStep, newStepsAt } from "../../../src/core/recipe/edit/new-step.ts";
import { stepFields, withoutBlanks, withSet } from "../../../src/core/recipe/edit/step-fields.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { type Recipe, type Step, VERSION } from "../../../src/core/recipe/recipe.ts";
import { reachOf } from "../../../src/core/recipe/replay.ts";
import { runRecipe } from "../../../src/core/recipe/run-recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";

const recipeOf = (steps: readonly Step[], inputs = ["Name", "Town"]): Recipe => ({
  ...{ recipe: VERSION, name: "Names", inputs, steps },
});
const upper = (to: string, from: number): Step => ({
  ...{ op: "write", to: [to], onFail: "keep" },
  cases: [{ columns: [[{ from, do: [{ op: "case", to: "upper" }] }]] }],
});
/** Sets the fields of a new step as its form does: the nth of a kind. */
const set = (step: Step, ...ways: [is: string, nth: number, value: string][]): Step =>
  withoutBlanks(
    ways.reduce((now, [is, nth, value]) => {
      const field = stepFields(now, true).filter((each) => each.is === is)[nth];
      expect(field).toBeDefined();
      return field ? withSet(now, field, value) : now;
    }, step),
  );
const put = (recipe: Recipe, at: number, op: NewStep, ...ways: [string, number, string][]): Recipe =>
  editRecipe(recipe, { kind: "insert", at, step: set(newStep(op, recipe, at), ...ways) }, false);
const refusal = (...given: Parameters<typeof put>): string => {
  try {
    put(...given);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};
const gives = (recipe: Recipe, ...rows: string[][]) => {
  const reach = reachOf(
    recipe,
    recipe.inputs.map(() => true),
    true,
  );
  expect(reach.notHere).toEqual([]);
  const table = { headings: recipe.inputs, rows };
  return runRecipe(
    recipe,
    table,
    recipe.inputs.map((_, at) => at),
  ).rows;
};
const says = (recipe: Recipe) => explainRecipe(recipe).map(recipeInEnglish);

describe("a step that a person puts in", () => {
  const loud = recipeOf([upper("Loud", 0), upper("Louder", 2)]);

  it("joins columns before, between and behind other steps, which go on naming the same ones", () => {
    for (const at of [0, 1, 2]) {
      const now = put(loud, at, "join", ["joined", 0, "0"], ["joined", 1, "1"], ["between", 0, "-"]);
      const [row = []] = gives(now, ["ada", "Lyon"]);
      expect([...row].sort()).toEqual(["ADA", "ADA", "Lyon", "ada", "ada-Lyon"]);
    }
    const of = put(loud, 2, "join", ["joined", 0, "1"], ["joined", 2, "0"], ["heading", 0, "All"]);
    expect(says(of)[2]).toBe("Joins “Town” and “Louder” and “Name” with “ ” into “All”.");
    const taken = put(loud, 2, "join", ["joined", 0, "0"], ["joined", 1, ""], ["heading", 0, "One"]);
    expect(gives(taken, ["ada", "Lyon"])[0]?.[4]).toBe("ada");
  });

  it("takes a column apart at a mark, into as many columns as have a heading; the last has the rest", () => {
    const two = put(loud, 0, "split", ["column", 0, "0"]);
    expect(says(two)[0]).toContain("“Name” apart at “,”");
    expect(gives(two, ["a, b, c", "Lyon"])[0]).toEqual([
      "a, b, c",
      "Lyon",
      "a",
      "b, c",
      "A, B, C",
      "A, B, C",
    ]);
    const three = put(loud, 0, "split", ["column", 0, "0"], ["mark", 0, ";"], ["heading", 2, "Third"]);
    expect(gives(three, ["a;b;c", "Lyon"])[0]?.slice(2, 5)).toEqual(["a", "b", "c"]);
    const gap = put(
      loud,
      0,
      "split",
      ["column", 0, "0"],
      ["mark", 0, " "],
      ["heading", 2, "Third"],
      ["heading", 2, ""],
    );
    expect(gives(gap, ["Ada King", "Lyon"])[0]?.slice(2, 4)).toEqual(["Ada", "King"]);
    const dash = put(loud, 0, "split", ["column", 0, "0"], ["mark", 0, " - "]);
    expect(gives(dash, ["well-known - x", "Lyon"])[0]?.slice(2, 4)).toEqual(["well-known", "x"]);
    for (const mark of ["", "x", "7"])
      expect(refusal(loud, 0, "split", ["mark", 0, mark])).toContain(
        "not at letters, digits, signs of currencies",
      );
    expect(refusal(loud, 0, "split", ["heading", 0, ""])).toContain("a heading must not be blank");
  });

  it("writes other values, in the column that the recipe writes or in a new one", () => {
    const behind = put(loud, 1, "map", ["value", 0, "ADA"], ["becomes", 0, "Ada"], ["value", 1, "BO"]);
    expect(says(behind)[1]).toContain("Writes into “Loud”");
    expect(gives(behind, ["ada", "Lyon"], ["bo", "Lyon"]).map((row) => row.slice(2))).toEqual([
      ["Ada", "ADA"],
      ["", ""],
    ]);
    const beside = put(
      loud,
      0,
      "map",
      ["column", 0, "1"],
      ["value", 0, "Lyon"],
      ["becomes", 0, "L"],
      ["into", 0, "T"],
    );
    expect(gives(beside, ["ada", "Lyon"])[0]?.slice(2)).toEqual(["L", "ADA", "ADA"]);
    expect(refusal(loud, 0, "map", ["into", 0, "x"], ["into", 0, ""])).toContain(
      "would change “Town” itself",
    );
  });

  it("joins no column to itself, makes no value two things, and gives no heading twice", () => {
    expect(refusal(loud, 0, "join", ["joined", 0, "0"], ["joined", 1, "0"])).toContain("not to itself");
    expect(refusal(loud, 0, "join", ["heading", 0, "Loud"])).toContain("no other column of the recipe");
    expect(refusal(loud, 0, "split", ["heading", 0, "Town"])).toContain("no other column of the recipe");
    expect(refusal(loud, 0, "join", ["heading", 0, " "])).toContain("no other column of the recipe");
    expect(
      refusal(
        loud,
        2,
        "map",
        ["value", 0, "ADA"],
        ["becomes", 0, "one"],
        ["value", 1, "ADA"],
        ["becomes", 1, "two"],
      ),
    ).toContain("each value once");
    expect(refusal(loud, 2, "map")).toContain("at least one value");
    for (const mark of ["--", "€", "=="])
      expect(refusal(loud, 0, "split", ["mark", 0, mark])).toContain("a doubled mark");
  });

  it("takes rows and fills cells before all other steps, and nowhere else", () => {
    const kept = put(loud, 0, "keepRows", ["column", 0, "1"], ["when", 0, "startsWith"], ["sought", 0, "L"]);
    expect(gives(kept, ["ada", "Lyon"], ["bo", "Rome"]).map(([name]) => name)).toEqual(["ada"]);
    const dropped = put(kept, 1, "dropRows", ["column", 0, "0"]);
    expect(gives(dropped, ["ada", "Lyon"], ["", "Lyon"]).map(([name]) => name)).toEqual(["ada"]);
    const filled = put(loud, 0, "fillDown", ["column", 0, "0"]);
    expect(gives(filled, ["ada", "Lyon"], ["", "Rome"]).map(([name]) => name)).toEqual(["ada", "ada"]);
    expect(refusal(loud, 1, "fillDown")).toContain("has to come before all other steps");
    expect(refusal(loud, 0, "dropRows", ["when", 0, "contains"])).toBe(
      "Type the text that is looked for in the rows.",
    );
  });

  it("is offered where it can be: one column has room for other values alone, and one is not joined", () => {
    expect(newStepsAt(loud, 1, false)).toEqual(["split", "join", "map", "fillDown", "keepRows", "dropRows"]);
    expect(newStepsAt(recipeOf([upper("Loud", 0)], ["Name"]), 0, false)).not.toContain("join");
    expect(newStepsAt(loud, 1, true)).toEqual(["map"]);
    expect(newStepsAt(loud, 0, true)).toEqual([]);
  });

  it("can be set anew: how rows are looked at, what is cut at, which column is filled", () => {
    const [kept] = put(loud, 0, "keepRows", ["when", 0, "equals"], ["sought", 0, "x"]).steps;
    const [, when] = stepFields(kept as Step);
    expect(when && withSet(kept as Step, when, "number")).toEqual({
      ...{ op: "keepRows", column: 1, when: { is: "number", column: 1 } },
    });
    const not: Step = { op: "keepRows", column: 0, when: { not: { is: "blank", column: 0 } } };
    expect(stepFields(not)).toEqual([]);
    const [split] = put(loud, 0, "split").steps;
    expect(stepFields(split as Step).map(({ is }) => is)).toEqual(["mark", "heading", "heading"]);
    expect(stepFields({ op: "fillDown", column: 1 }).map(({ value }) => value)).toEqual(["1"]);
  });
});
