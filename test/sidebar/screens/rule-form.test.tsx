/** @jest-environment jsdom */
import { RuleForm } from "../../../sidebar/screens/recipe/rule-form.tsx";
import { stepWords } from "../../../sidebar/screens/recipe/step-words.ts";
import { words } from "../../../sidebar/screens/recipe/texts.ts";
import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { show } from "../../support/component.ts";

const recipeOf = (rules: string): Recipe => ({
  ...{ recipe: 1, name: "Mail", inputs: ["Contact"] },
  steps: [{ op: "rule", column: 0, rules }],
});

describe("the settings of a step that looks for something", () => {
  const FAILS = "Where that cannot be done";
  const opened = async (rules: string) => {
    const done: Step[] = [];
    const recipe = recipeOf(rules);
    const step = recipe.steps[0] as Step & { op: "rule" };
    const shown = await show(
      <RuleForm {...{ recipe, step }} at={0} says="Change" done={(now) => done.push(now) > 0} />,
    );
    return { ...shown, done };
  };

  it("say what becomes of a cell in which it is not found, and change it", async () => {
    const { field, choose, click, done } = await opened("find:email");
    expect(field(FAILS).value).toBe("flag");
    await choose(FAILS, "blank");
    await click("Change");
    expect(done).toEqual([{ op: "rule", column: 0, rules: "find:email", onFail: "blank" }]);
    expect(stepWords({ ...recipeOf(""), steps: done })).toEqual([
      "In “Contact”: Found in the text: e-mail address, the first; a cell in which nothing is found becomes blank.",
    ]);
  });

  it("ask which column is to be cleaned only where there are several", async () => {
    expect((await opened("find:email")).text()).not.toContain(words.edit.column);
    const step = recipeOf("find:email").steps[0] as Step & { op: "rule" };
    const recipe = { ...recipeOf(""), inputs: ["Contact", "Office"], steps: [step, { ...step, column: 1 }] };
    const done: Step[] = [];
    const { choose, click } = await show(
      <RuleForm {...{ recipe, step }} at={0} says="Change" done={(now) => done.push(now) > 0} />,
    );
    await choose(words.edit.column, "1");
    await click("Change");
    expect(done).toMatchObject([{ op: "rule", column: 1, rules: "find:email" }]);
  });

  it("say nothing of it where nothing is looked for", async () => {
    expect((await opened("case:upper")).text()).not.toContain(FAILS);
  });
});
