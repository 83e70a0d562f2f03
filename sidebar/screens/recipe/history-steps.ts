import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import {
  type NotAStep,
  type RunDone,
  type StepsOfRun,
  stepsOfRuns,
} from "../../../src/core/recipe/from-history.ts";
import { writtenAs } from "../../../src/core/recipe/parts.ts";
import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import { recipeKey } from "../../../src/core/recipe/recipe-key.ts";
import { recipeOfRuns } from "../../../src/core/recipe/recipe-of-runs.ts";
import { asOpened, type OpenedRecipe } from "./opened-recipe.ts";

/** A run as what it becomes in a recipe, in words; or why it has no place there. */
export type ToldRun = (StepsOfRun & { says: readonly Said[] }) | NotAStep;

/** What was done to a column, the oldest run first, and what stands in it now. */
export interface ColumnDone {
  heading: string;
  runs: readonly (RunDone & { record: Pick<RunRecord, "read"> })[];
  standing: readonly string[];
}

/** What is made of the history of columns. */
export const HISTORY = {
  /**
   * For each column, what its runs become.
   * @param kept the recipes of the document, as others may have written them
   */
  told(columns: readonly ColumnDone[], kept: readonly { json: string }[]): ToldRun[][] {
    const known = new Map(
      kept.flatMap(({ json }) => {
        try {
          return writtenAs(readRecipe(json)).map((each) => [recipeKey(each), each] as const);
        } catch {
          return [];
        }
      }),
    );
    return columns.map(({ heading, runs, standing }) =>
      stepsOfRuns(runs, heading, standing, (key) => known.get(key)).map((each, at): ToldRun => {
        if (!("steps" in each)) return each;
        // A recipe reads the columns that it names, which may be others than it was run on.
        const isElsewhere = each.made && runs[at]?.record.read !== each.made.inputs.join(", ");
        if (isElsewhere) return { run: each.run, why: "elsewhere" };
        const recipe = recipeOfRuns(heading, [{ ...each, heading }]);
        return { ...each, says: recipe ? explainRecipe(recipe) : [] };
      }),
    );
  },

  /** The runs that a person takes, in their order, as a recipe that is open. */
  together(name: string, runs: readonly (StepsOfRun & { heading: string })[]): OpenedRecipe {
    const recipe = recipeOfRuns(name, runs);
    return { ...asOpened(readRecipe(JSON.stringify(recipe))), isNew: true };
  },
};
