/** @jest-environment jsdom */
import { asOpened } from "../../../sidebar/screens/recipe/opened-recipe.ts";
import { OwnRecipe } from "../../../sidebar/screens/recipe/own-recipe.tsx";
import type { RecipeWorker } from "../../../sidebar/screens/recipe/recipe-worker.ts";
import { StepList } from "../../../sidebar/screens/recipe/step-list.tsx";
import type { Edits } from "../../../sidebar/screens/recipe/use-edits.ts";
import { type Step, VERSION } from "../../../src/core/recipe/recipe.ts";
import { show } from "../../support/component.ts";

const STEPS: Step[] = [
  { op: "rule", column: 0, rules: "trim" },
  { op: "rule", column: 0, rules: "case:upper" },
];
const RECIPE = { recipe: VERSION, name: "Towns", inputs: ["Town"], steps: STEPS } as const;

describe("a recipe that is kept", () => {
  it("is deleted only after a person was asked, and said so", async () => {
    let left = 0;
    const shown = await show(
      <OwnRecipe
        opened={{ ...asOpened(RECIPE), keptAs: "Towns" }}
        worker={{} as RecipeWorker}
        isEdited={false}
        leave={() => (left += 1)}
      />,
      { keepRecipe: () => [], recipes: () => [] },
    );
    const kept = () => shown.calls.filter(({ method }) => method === "keepRecipe").map(({ args }) => args);
    const asks = /Delete .*Towns/;
    expect(shown.text()).not.toMatch(asks);
    await shown.click("Delete");
    expect(shown.text()).toMatch(asks);
    await shown.click("Keep it");
    expect(shown.text()).not.toMatch(asks);
    expect(kept()).toEqual([]);
    await shown.click("Delete");
    await shown.click("Delete");
    expect(kept()).toEqual([["Towns", "", ["Towns"]]]);
    expect(left).toBe(1);
  });
});

describe("the steps of a recipe", () => {
  it("are open one at a time, which is told to screen readers", async () => {
    const nothing = () => {};
    const edits = { recipe: RECIPE, inColumn: false, edit: () => true, done: undefined, failure: "" };
    const shown = await show(<StepList edits={{ ...edits, calm: nothing, forget: nothing } as Edits} />);
    const open = () =>
      [...shown.element.querySelectorAll("li > button")].map((each) => each.getAttribute("aria-expanded"));
    expect(open()).toEqual(["false", "false"]);
    await shown.click(/^Edit/);
    expect(open()).toEqual(["true", "false"]);
  });
});
