import { withColumns } from "./edit/renumber.ts";
import type { StepsOfRun } from "./from-history.ts";
import { addedBy } from "./read-recipe.ts";
import { MOST, type Recipe, VERSION } from "./recipe.ts";
import { RecipeRefused, saidOf } from "./sentences.ts";

/**
 * The runs that a person takes, as one recipe, in their order, each with the heading of its column; undefined where none of
 * them is a step. It reads each column that none of them has made.
 * @throws RecipeRefused where they are more than a recipe holds
 */
export function recipeOfRuns(
  name: string,
  runs: readonly (StepsOfRun & { heading: string })[],
): Recipe | undefined {
  if (runs.length === 0) return undefined;
  const inputs = inputsOf(runs);
  const places = new Map(inputs.map((input, at) => [input, at]));
  let there = inputs.length;
  const steps = runs.flatMap(({ heading, made, steps: own }) => {
    const read = (made?.inputs ?? [heading]).map((input) => places.get(input) ?? 0);
    const first = there - read.length;
    const at = (column: number): number => read[column] ?? first + column;
    there += own.flatMap(addedBy).length;
    if (made) places.set(heading, at(made.column));
    return own.map((step) => withColumns(step, at));
  });
  if (steps.length > MOST.steps || inputs.length > MOST.inputs)
    throw new RecipeRefused(
      saidOf("refused.tooManyChanges", { steps: steps.length, columns: inputs.length, most: MOST.steps }),
    );
  return { recipe: VERSION, name, inputs, steps, madeBy: "person" };
}

function inputsOf(runs: readonly (StepsOfRun & { heading: string })[]): string[] {
  const made = new Set<string>();
  const inputs = runs.flatMap(({ heading, made: own }) => {
    const read = (own?.inputs ?? [heading]).filter((input) => !made.has(input));
    if (own) made.add(heading);
    return read;
  });
  return [...new Set(inputs)];
}
