import { readRecipe, writeRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { MOST, type Recipe } from "../../../src/core/recipe/recipe.ts";
import { RecipeRefused } from "../../../src/core/recipe/sentences.ts";

const RECIPE: Recipe = {
  recipe: 1,
  name: "Tidy contracts",
  inputs: ["Type", "Signed"],
  steps: [
    { op: "rule", column: 0, rules: "trim" },
    {
      op: "map",
      column: 0,
      to: "Kind",
      pairs: [["Firm Fixed Price", "FFP"]],
      ignoreCase: true,
      onFail: "keep",
    },
    {
      op: "write",
      to: ["Year", "Short"],
      onFail: "flag",
      cases: [
        {
          when: {
            all: [
              { not: { is: "blank", column: 1 } },
              { is: "count", column: 0, of: "word", atLeast: 1, atMost: 9 },
            ],
          },
          columns: [
            [{ from: 1, do: [{ op: "date", order: "DMY", write: "YYYY" }] }],
            ["(", { from: 2, do: [{ op: "cut", from: { at: -2 }, to: { at: -0 } }] }, ")"],
          ],
        },
        { columns: [[], [{ from: 0, do: [{ op: "number", decimals: [0, 2], group: "," }] }]] },
      ],
    },
    { op: "split", column: 0, by: "values", keys: ["gap"], widths: [], to: [{ part: 0, heading: "First" }] },
    { op: "cluster", column: 0, to: "One", method: "fingerprint", decisions: [["a b", "A B"]] },
    { op: "join", columns: [0, 3], with: " ", to: "Both" },
    { op: "fillDown", column: 1 },
    { op: "dropRows", column: 0, when: { is: "blank", column: 0 } },
    { op: "model", name: "sort by topic", column: 0, to: "Topic" },
  ],
  examples: [{ in: ["a", "b"], out: ["c", "d"] }],
  madeBy: "person",
};

test("a recipe comes back as it was written, the end of a text included", () => {
  expect(readRecipe(writeRecipe(RECIPE))).toEqual(RECIPE);
});

/** The recipe with something at a path changed; undefined takes it out. */
function broken(path: string, value: unknown): string {
  const recipe = JSON.parse(writeRecipe(RECIPE));
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const at = keys.reduce((inner, key) => inner[key], recipe);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(recipe);
}

const nested = (depth: number): unknown =>
  depth === 0 ? { is: "blank", column: 0 } : { not: nested(depth - 1) };
const CUT = "steps.2.cases.0.columns.1.1.do.0";

describe("is refused with a sentence", () => {
  test.each<[string, string]>([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a number", "1"],
    ["null", "null"],
    ["a list", "[]"],
    ["an object of nothing", "{}"],
    ["a newer version", broken("recipe", 2)],
    ["a version of another kind", broken("recipe", "1")],
    ["no name", broken("name", undefined)],
    ["an empty name", broken("name", "")],
    ["a name that is too long", broken("name", "n".repeat(MOST.text + 1))],
    ["no inputs", broken("inputs", undefined)],
    ["inputs of another kind", broken("inputs.0", 7)],
    ["steps that are no list", broken("steps", { 0: {} })],
    [
      "too many steps",
      broken(
        "steps",
        Array.from({ length: MOST.steps + 1 }, () => ({ op: "fillDown", column: 0 })),
      ),
    ],
    ["a step that nobody knows", broken("steps.0.op", "eval")],
    ["a step named after what every object has", broken("steps.0.op", "constructor")],
    ["a key that no step knows", broken("steps.0.code", "1 + 1")],
    ["a column that is not there", broken("steps.0.column", 2)],
    ["a column that only a later step makes", broken("steps.1.column", 3)],
    ["a column before the first", broken("steps.0.column", -1)],
    ["half a column", broken("steps.0.column", 0.5)],
    ["a part from a column that is not there", broken("steps.2.cases.0.columns.1.1.from", 99)],
    ["fewer columns than headings", broken("steps.2.to", ["Year"])],
    ["another way to fail", broken("steps.2.onFail", "guess")],
    ["a pair of three", broken("steps.1.pairs.0", ["a", "b", "c"])],
    ["a pattern of somebody's own", broken(CUT, { op: "match", pattern: "(a+)+$" })],
    ["a token that nobody knows", broken(`${CUT}.from`, { edge: "start", of: "(a|a)*$", nth: 1 })],
    ["the zeroth word", broken(`${CUT}.from`, { edge: "start", of: "word", nth: 0 })],
    ["a step of nothing", broken("steps.2.cases.0.columns.0.0.do.0.grid", { step: 0, phase: 0, add: 0 })],
    ["a filler that is endless", broken(CUT, { op: "pad", width: 1e9, with: "x", side: "start" })],
    ["a guard that nobody knows", broken("steps.7.when.is", "matches")],
    ["guards in guards in guards", broken("steps.7.when", nested(40))],
    ["a prototype", '{"recipe":1,"name":"p","inputs":["a"],"steps":[],"__proto__":{"x":1}}'],
    [
      "a prototype in a step",
      '{"recipe":1,"name":"p","inputs":["a"],"steps":[{"op":"fillDown","column":0,"__proto__":{}}]}',
    ],
    [
      "lists in lists",
      `{"recipe":1,"name":"n","inputs":${"[".repeat(20_000)}${"]".repeat(20_000)},"steps":[]}`,
    ],
    ["more than can be read", " ".repeat(MOST.json + 1)],
  ])("%s", (_, json) => {
    expect(() => readRecipe(json)).toThrow(RecipeRefused);
    try {
      readRecipe(json);
    } catch (error) {
      expect((error as Error).message).toMatch(/^[A-Z][^{}]*\. ?|\.$/);
      expect((error as Error).message).not.toMatch(/undefined|(?:refused|shapes)\.|\[object/);
    }
  });

  test("what something should have been is said by a code, for every language to put into words", () => {
    expect(() => readRecipe(broken("steps.1.onFail", "guess"))).toThrow(
      expect.objectContaining({
        says: {
          code: "refused.wrong",
          args: {
            where: "recipe.steps[1].onFail",
            what: { code: "shapes.word", args: { words: ["keep", "blank", "flag"] } },
          },
        },
        message: expect.stringContaining("recipe.steps[1].onFail is not one of keep, blank, flag."),
      }),
    );
  });

  test("a newer version says what to do", () => {
    expect(() => readRecipe(broken("recipe", 2))).toThrow(/newer version of Stet\. Reload this page/);
  });
});
