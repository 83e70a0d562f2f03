/** @jest-environment jsdom */
import { asOpened, OPENED_RECIPE } from "../../../sidebar/screens/recipe/opened-recipe.ts";
import type { RecipeWorker } from "../../../sidebar/screens/recipe/recipe-worker.ts";
import { TakeElsewhere } from "../../../sidebar/screens/recipe/take-elsewhere.tsx";
import type { Step } from "../../../src/core/recipe/recipe.ts";
import { VERSION } from "../../../src/core/recipe/recipe.ts";
import { show } from "../../support/component.ts";

/** What is said once a recipe of these steps was taken to OpenRefine. */
async function told(...steps: Step[]): Promise<string> {
  const opened = asOpened({ recipe: VERSION, name: "Towns", inputs: ["Town"], steps });
  const apart = async (_: string, ...args: Parameters<typeof OPENED_RECIPE.refine>) =>
    OPENED_RECIPE.refine(...args);
  const shown = await show(<TakeElsewhere opened={opened} worker={{ apart } as unknown as RecipeWorker} />);
  await shown.click(/OpenRefine/);
  return shown.text();
}

describe("a recipe that is taken to OpenRefine", () => {
  beforeAll(() => {
    Object.assign(URL, { createObjectURL: () => "blob:it", revokeObjectURL: () => {} });
    HTMLAnchorElement.prototype.click = () => {};
  });

  it("is said to differ there only where a step does", async () => {
    const fill: Step = { op: "fillDown", column: 0 };
    const tidy: Step = { op: "rule", column: 0, rules: "trim" };
    const differs = "OpenRefine tidies spaces in code";
    expect(await told(fill)).not.toContain(differs);
    expect(await told(tidy, fill)).toContain(`${differs} and in misread letters, too (step 1).`);
  });
});
