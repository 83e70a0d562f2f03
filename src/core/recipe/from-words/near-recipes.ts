import type { Cell } from "../../cells/grid.ts";
import type { Step } from "../recipe.ts";
import { type About, type FoundRecipes, type Given, recipesFor } from "./find-recipes.ts";
import { ruleStep, taking } from "./meanings.ts";
import { TAKINGS } from "./take-phrases.ts";

/**
 * The recipes of steps that words come near to: a question always, also where it is one. None where no row would change, or
 * the examples say otherwise.
 * @param steps as `stepsNear` names them
 */
export function findNearRecipes(
  steps: readonly string[],
  about: About,
  columns: readonly (readonly Cell[])[],
  given: Given,
): FoundRecipes {
  const meanings = steps.map((step) => ({
    steps: [stepNamed(step, about.to)],
    left: "",
  }));
  const found = recipesFor(meanings, about, columns, given);
  return found.none === undefined
    ? { ...found, isOpen: true }
    : { none: "unknown", candidates: [], isOpen: false };
}

/** A step as a recipe has it. @param to the heading of the column that it writes, where it writes one */
export function stepNamed(name: string, to: string): Step {
  const found = TAKINGS.find(({ phrases: said }) => said.startsWith(`${name};`));
  return found ? taking(found.cases, to) : ruleStep(name);
}
