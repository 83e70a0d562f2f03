import { cleanableAt, type Edit, editRecipe } from "../../../src/core/recipe/edit/edit-recipe.ts";
import { isLearned, stepFields, withField } from "../../../src/core/recipe/edit/step-fields.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { type Recipe, type Step, VERSION } from "../../../src/core/recipe/recipe.ts";
import { reachOf, replay } from "../../../src/core/recipe/replay.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";

const recipeOf = (steps: readonly Step[], inputs = ["Name"]): Recipe => ({
  recipe: VERSION,
  name: "Names",
  inputs,
  steps,
  madeBy: "learner",
});
const rule = (rules: string, column = 0): Step => ({ op: "rule", column, rules });
/** Writes a cell with something before it. */
const write = (to: string, from: number, text: string): Step => ({
  op: "write",
  to: [to],
  cases: [{ columns: [[text, { from, do: [{ op: "cut", from: { at: 0 }, to: { at: -0 } }] }]] }],
  onFail: "flag",
});
const edited = (recipe: Recipe, edit: Edit, inColumn = false) => editRecipe(recipe, edit, inColumn);
const says = (recipe: Recipe) => explainRecipe(recipe).map(recipeInEnglish);
const gives = (recipe: Recipe, ...columns: string[][]) => {
  const reach = reachOf(
    recipe,
    columns.map(() => true),
  );
  expect(reach.notHere).toEqual([]);
  return replay(recipe, columns, reach).answers.map(({ texts }) => texts.join("|"));
};
const refusal = (recipe: Recipe, edit: Edit, inColumn = false): string => {
  const before = JSON.stringify(recipe);
  try {
    edited(recipe, edit, inColumn);
  } catch (error) {
    expect(JSON.stringify(recipe)).toBe(before);
    return (error as Error).message;
  }
  return "";
};

describe("editRecipe", () => {
  const cleaned = recipeOf([rule("trim"), rule("case:upper")]);

  it("changes, puts in, moves and takes out a step, and says that a person did", () => {
    const now = edited(cleaned, { kind: "change", at: 1, step: rule("case:lower") });
    expect(gives(now, [" ADA "])).toEqual(["ada"]);
    expect(now.madeBy).toBe("person");
    const longer = edited(cleaned, { kind: "insert", at: 1, step: rule("replace:text=a:with=o") });
    expect(gives(longer, [" ada "])).toEqual(["ODO"]);
    const moved = edited(longer, { kind: "move", at: 1, to: 2 });
    expect(gives(moved, [" ada "])).toEqual(["ADA"]);
    expect(says(edited(moved, { kind: "remove", at: 0 }))).toEqual([
      "Cleans “Name” with case:upper.",
      "Cleans “Name” with replace:text=a:with=o.",
    ]);
  });

  it("lets a rule clean what the recipe itself writes, in the middle too", () => {
    const written = recipeOf([write("Full", 0, "Dr ")]);
    expect(cleanableAt(written, 0)).toEqual([]);
    expect(cleanableAt(written, 1)).toEqual([1]);
    const now = edited(written, { kind: "insert", at: 1, step: rule("case:upper", 1) }, true);
    expect(gives(now, ["ada"])).toEqual(["DR ADA"]);
    const middle = edited(now, { kind: "insert", at: 1, step: rule("replace:text=ada:with=bo", 1) }, true);
    expect(gives(middle, ["ada"])).toEqual(["DR BO"]);
  });

  it("keeps what each step names where columns come in another order", () => {
    const two = recipeOf([write("A", 0, "a "), write("B", 1, "b "), write("C", 2, "c ")], ["X", "Y"]);
    const [, , last] = says(two);
    expect(last).toContain("“A”");
    const moved = edited(two, { kind: "move", at: 1, to: 0 });
    expect(says(moved)[2]).toBe(last);
    expect(gives(moved, ["x"], ["y"])).toEqual(["b y|a x|c a x"]);
    expect(says(edited(two, { kind: "remove", at: 1 }))[1]).toBe(last);
    expect(gives(edited(two, { kind: "insert", at: 0, step: write("New", 1, "") }), ["x"], ["y"])).toEqual([
      "y|a x|b y|c a x",
    ]);
    const guarded = recipeOf([write("A", 0, ""), { ...write("B", 0, ""), op: "write" } as Step], ["X"]);
    const when: Step = {
      ...(guarded.steps[1] as Extract<Step, { op: "write" }>),
      cases: [
        {
          when: { all: [{ is: "equals", column: 1, text: "x" }, { not: { is: "blank", column: 0 } }] },
          columns: [[{ from: 0, do: [{ op: "without", column: 1 }] }]],
        },
      ],
    };
    const shifted = edited(recipeOf([write("A", 0, ""), when], ["X"]), {
      kind: "insert",
      at: 0,
      step: write("New", 0, ""),
    });
    expect(JSON.stringify(shifted.steps[2])).toBe(
      JSON.stringify({ ...when }).replaceAll('"column":1', '"column":2'),
    );
  });

  it("refuses what cannot be, says why, and leaves the recipe as it was", () => {
    const chain = recipeOf([write("A", 0, ""), write("B", 1, "")]);
    expect(refusal(chain, { kind: "move", at: 1, to: 0 })).toBe(
      "Step 1 would come before step 2, which makes “A” for it. Leave it behind that step.",
    );
    expect(refusal(chain, { kind: "remove", at: 0 })).toMatch(
      /^Step 1 needs “A”, which would no longer be made/,
    );
    expect(refusal(recipeOf([rule("trim")]), { kind: "remove", at: 0 })).toMatch(/^A recipe needs a step/);
    expect(refusal(chain, { kind: "insert", at: 0, step: rule("trim") })).toMatch(
      /^Step 1 would change “Name” itself, from which another column is made/,
    );
    expect(refusal(cleaned, { kind: "change", at: 1, step: rule("case:loud") })).toMatch(/loud/);
    expect(refusal(cleaned, { kind: "change", at: 1, step: rule("nothing") })).toMatch(/nothing/);
    expect(refusal(cleaned, { kind: "insert", at: 1, step: rule("split") })).toMatch(/several columns out/);
    expect(refusal(cleaned, { kind: "insert", at: 1, step: rule("name") })).toMatch(
      /several columns out of one/,
    );
    expect(
      refusal(cleaned, { kind: "change", at: 1, step: rule(`replace:text=${"x".repeat(300)}`) }),
    ).toMatch(/settings of its rules together have at most 200 characters/);
    const many = recipeOf(Array.from({ length: 50 }, () => rule("trim")));
    expect(refusal(many, { kind: "insert", at: 0, step: rule("trim") })).toMatch(/at most 50 steps/);
    const two = recipeOf([rule("trim")], ["X", "Y"]);
    expect(refusal(two, { kind: "insert", at: 1, step: rule("trim", 1) })).toMatch(/changes one column/);
    expect(refusal(two, { kind: "change", at: 0, step: rule("trim", 1) }, true)).toMatch(/“X” or a new one/);
    expect(refusal(two, { kind: "change", at: 0, step: rule("trim", 1) })).toBe("");
    expect(
      refusal(recipeOf([{ op: "fillDown", column: 0 }, rule("trim")]), { kind: "move", at: 0, to: 1 }),
    ).toMatch(/has to come before all other steps/);
  });
});

describe("stepFields", () => {
  it("names what can be set of a step, and sets it", () => {
    const step = write("Full", 0, "Dr ");
    expect(stepFields(step).map(({ is, value }) => [is, value])).toEqual([
      ["written", "Dr "],
      ["heading", "Full"],
      ["fails", "flag"],
    ]);
    expect(isLearned(step)).toBe(true);
    const [text] = stepFields(step);
    const now = withField(step, text?.path ?? [], "Prof ");
    expect(gives(edited(recipeOf([step]), { kind: "change", at: 0, step: now }), ["Ada"])).toEqual([
      "Prof Ada",
    ]);
    expect(isLearned({ op: "map", column: 0, pairs: [["a", "b"]], onFail: "keep" })).toBe(false);
    const map: Step = { op: "map", column: 0, pairs: [["a", "b"]], onFail: "keep" };
    expect(stepFields(map).map(({ is, of }) => [is, of])).toEqual([
      ["becomes", "a"],
      ["fails", undefined],
    ]);
    expect(withField(map, ["pairs", 0, 1], "c")).toEqual({ ...map, pairs: [["a", "c"]] });
    expect(stepFields({ op: "model", name: "x", column: 0, to: "y" })).toEqual([]);
    const keep: Step = { op: "keepRows", column: 0, when: { is: "contains", column: 0, text: "x" } };
    expect(stepFields(keep).map(({ is, value }) => [is, value])).toEqual([
      ["column", "0"],
      ["when", "contains"],
      ["sought", "x"],
    ]);
  });
});
