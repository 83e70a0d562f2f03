import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { refineHistory } from "../../../src/core/recipe/ways-out/open-refine.ts";
import type { Source, Written } from "./bigquery.ts";

const NO_TWIN = "OpenRefine has no operation that does the same, or it reads what such a step writes.";

/** A recipe as OpenRefine's history; what it does not hold is said beside it. */
export async function openRefine(recipe: Recipe, { columns }: Source): Promise<Written> {
  const inputs = recipe.inputs.map((input) => columns.get(input) ?? input);
  const here: Recipe = { ...recipe, inputs };
  const says = explainRecipe(here).map(recipeInEnglish);
  const { operations, left, nearly } = refineHistory(here, (step) => says[step] ?? "");
  const refused = left.map((step) => ({ step, why: NO_TWIN }));
  if (operations.length === 0) return { refused };
  const remarks = [
    "In OpenRefine, import all cells as text, then Undo / Redo, Apply, and paste what the file holds.",
    ...nearly.map(
      (step) => `Step ${step + 1}: ${says[step]} OpenRefine does so in code and in misread letters, too.`,
    ),
    ...left.map((step) => `Step ${step + 1} is not in it: ${says[step]} ${NO_TWIN}`),
  ];
  return { text: `${JSON.stringify(operations, null, 2)}\n`, remarks, isPart: left.length > 0 };
}
