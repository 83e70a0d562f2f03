import type { Said } from "../../../src/core/messages/pattern.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import {
  type NotAStep,
  type RunDone,
  recipeOfRuns,
  type StepsOfRun,
  stepsOfRuns,
} from "../../../src/core/recipe/from-history.ts";
import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { recipeKey } from "../../../src/core/recipe/recipe-key.ts";
import { asOpened, type OpenedRecipe } from "./opened-recipe.ts";

/** A run as what it becomes in a recipe, in words; or why it has no place there. */
export type ToldRun = (StepsOfRun & { says: readonly Said[] }) | NotAStep;

/** What is made of the history of a column. */
export const HISTORY = {
  /** @param kept the recipes of the document, as others may have written them */
  told(
    runs: readonly RunDone[],
    heading: string,
    standing: readonly string[],
    kept: readonly { json: string }[],
  ): ToldRun[] {
    const known = new Map(
      kept.flatMap(({ json }) => {
        try {
          const recipe = readRecipe(json);
          return [[recipeKey(recipe), recipe] as const];
        } catch {
          return [];
        }
      }),
    );
    return stepsOfRuns(runs, heading, standing, (key) => known.get(key)).map((each) => {
      const recipe = "steps" in each ? recipeOfRuns(heading, heading, [each]) : undefined;
      return recipe && "steps" in each ? { ...each, says: explainRecipe(recipe) } : each;
    }) as ToldRun[];
  },

  /** The runs that a person takes, in their order, as a recipe that is open. */
  together(name: string, heading: string, runs: readonly StepsOfRun[]): OpenedRecipe {
    const recipe = recipeOfRuns(name, heading, runs);
    return { ...asOpened(readRecipe(JSON.stringify(recipe))), isNew: true };
  },
};
