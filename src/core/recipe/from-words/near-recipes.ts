import type { Cell } from "../../cells/grid.ts";
import { type About, type FoundRecipes, type Given, recipesFor } from "./find-recipes.ts";
import { stepNamed, stepsNear } from "./near-steps.ts";

/**
 * The recipes that English words may mean by their likeness to what is said for the steps that are known: a question always,
 * also where it is one. None where no row would change, or the examples say otherwise.
 * @param likenesses as `stepsNear` takes them
 */
export function findNearRecipes(
  words: string,
  likenesses: readonly number[],
  about: About,
  columns: readonly (readonly Cell[])[],
  given: Given,
): FoundRecipes {
  const meanings = stepsNear(words, likenesses).map((step) => ({
    steps: [stepNamed(step, about.to)],
    left: "",
  }));
  const found = recipesFor(meanings, about, columns, given);
  return found.none === undefined
    ? { ...found, isOpen: true }
    : { none: "unknown", candidates: [], isOpen: false };
}
