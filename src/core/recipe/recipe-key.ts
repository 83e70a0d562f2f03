import type { Json } from "../cells/json.ts";
import { canonical } from "../inference/canonical.ts";
import { hash } from "../inference/key.ts";
import { writeRecipe } from "./read-recipe.ts";
import type { Recipe } from "./recipe.ts";

/** The same for two recipes that read the same columns and take the same steps, whatever they are called. */
export const recipeKey = ({ recipe, inputs, steps }: Recipe): string =>
  hash(canonical(JSON.parse(writeRecipe({ recipe, name: "", inputs, steps })) as Json));
