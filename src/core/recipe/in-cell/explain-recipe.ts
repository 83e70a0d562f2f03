import type { Asked } from "../../functions/function.ts";
import { explainRecipe } from "../explain.ts";
import type { Recipe } from "../recipe.ts";
import { recipeInEnglish } from "../sentences.ts";

/** What a recipe does, in words, in place of the cells: a row a step. */
export const explainInCell = (recipe: Recipe): Asked => ({
  job: null,
  show: () => explainRecipe(recipe).map((says) => [recipeInEnglish(says)]),
});
