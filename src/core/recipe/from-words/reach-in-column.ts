import { UsageError } from "../../arguments/usage-error.ts";
import { said } from "../../messages/said.ts";
import { reachInCell } from "../in-cell/run-kept.ts";
import type { Recipe } from "../recipe.ts";
import type { Reach } from "../replay.ts";

/** Steps that a recipe from elsewhere may take where one column is written. */
const KNOWN = ["rule", "map", "write"];

/**
 * What a recipe does that writes one column: it changes the first of those that it reads, or adds one.
 * @throws UsageError where it does something else
 */
export function reachInColumn(recipe: Recipe, width: number): Reach {
  const reach = reachInCell(recipe, width);
  const isOne = reach.inPlace === undefined ? reach.adds.length === 1 : reach.inPlace === 0;
  if (!isOne || !recipe.steps.every(({ op }) => KNOWN.includes(op)))
    throw new UsageError(said("savedRecipe.oneColumn"));
  return reach;
}
