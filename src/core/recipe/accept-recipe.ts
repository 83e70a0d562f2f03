import { UsageError } from "../arguments/usage-error.ts";
import type { DifferentRow } from "./different-rows.ts";
import { readRecipe } from "./read-recipe.ts";
import { type Recipe, VERSION } from "./recipe.ts";
import { type Reach, replay } from "./replay.ts";
import { RecipeRefused } from "./sentences.ts";

/** Different rows that a recipe is tried on. */
const TRIED = 1000;

/** Rows without a result that are named. */
const NAMED = 5;

/** Characters of a row that is named. */
const TEXT = 80;

/**
 * Takes a recipe that somebody wrote, a model say, only where it can be read and does something to the rows that it is
 * for: it is tried on them first. Most of them must come out of it with a result.
 * @param written JSON with the steps, whatever stands around it
 * @param reachOf what the recipe can do where it is to run. It throws UsageError where that is nothing.
 * @returns the recipe, or what is wrong with it, in English for whoever wrote it
 */
export function acceptRecipe(
  written: string,
  { name, inputs }: Pick<Recipe, "name" | "inputs">,
  rows: readonly DifferentRow[],
  reachOf: (recipe: Recipe) => Reach,
): { recipe: Recipe } | { wrong: string } {
  try {
    const recipe = readRecipe(
      JSON.stringify({ recipe: VERSION, name, inputs, steps: stepsIn(written), madeBy: "model" }),
    );
    const reach = reachOf(recipe);
    const some = rows.filter(({ isReadable }) => isReadable).slice(0, TRIED);
    const columns = inputs.map((_, at) => some.map(({ cells }) => cells[0]?.read[at] ?? ""));
    const done = replay(recipe, columns, reach);
    const without = done.rows.filter((_, at) => {
      const { texts = [], check } = done.answers[at] ?? {};
      return check !== undefined || texts.every((text) => text === "");
    });
    if (without.length * 2 > done.rows.length)
      return { wrong: `There is no result for most rows: ${named(without)}` };
    const own = reach.inPlace;
    if (own !== undefined && done.rows.every(({ texts }, at) => done.answers[at]?.texts[0] === texts[own]))
      return { wrong: `No row is changed: ${named(done.rows)}` };
    return { recipe };
  } catch (error) {
    if (error instanceof RecipeRefused || error instanceof UsageError) return { wrong: error.message };
    throw error;
  }
}

const named = (rows: readonly DifferentRow[]): string =>
  JSON.stringify(rows.slice(0, NAMED).map(({ texts }) => texts.join(" | ").slice(0, TEXT)));

/** The steps in a text, with or without words around the JSON; undefined where there are none. */
function stepsIn(written: string): unknown {
  const json = written.slice(
    written.search(/[[{]/),
    Math.max(written.lastIndexOf("}"), written.lastIndexOf("]")) + 1,
  );
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : (value as { steps?: unknown } | null)?.steps;
  } catch {
    return undefined;
  }
}
