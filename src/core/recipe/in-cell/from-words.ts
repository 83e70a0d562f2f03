import { UsageError } from "../../arguments/usage-error.ts";
import { column, type Grid, isBlank } from "../../cells/grid.ts";
import type { Json } from "../../cells/json.ts";
import type { Asked } from "../../functions/function.ts";
import { said } from "../../messages/said.ts";
import type { Asked as AskedModel } from "../../models/model-of.ts";
import { acceptRecipe } from "../accept-recipe.ts";
import { differentRows } from "../different-rows.ts";
import { MOST, type Recipe } from "../recipe.ts";
import { recipeJob, shownRows } from "../recipe-prompt.ts";
import { reachInCell } from "./run-kept.ts";

/**
 * Has a model write a recipe for what a person says in words, and goes on with it. The model sees a few rows, never all;
 * what it wrote is remembered for these words and so many columns, whatever the rows: so it is asked once a document.
 * What does not read as a recipe, or fails on the rows, it is told once; then nothing is done.
 * @param goOn what is done with the recipe
 */
export function fromWords(
  grid: Grid,
  words: string,
  model: AskedModel,
  goOn: (recipe: Recipe) => Asked,
): Asked {
  const width = grid[0]?.length ?? 1;
  const inputs = Array.from({ length: width }, (_, at) => (width === 1 ? "value" : `column ${at + 1}`));
  const rows = differentRows(inputs.map((_, at) => column(grid, at)));
  const about = { name: words.trim().slice(0, MOST.text), inputs };
  const ask = (first?: { before: string; wrong: string }): Asked => ({
    job: recipeJob(model, words, rows.some(({ isReadable }) => isReadable) ? width : 0, {
      rows: shownRows(rows),
      ...first,
    }),
    show: ([result]) =>
      grid.map((cells) =>
        cells.map((cell) =>
          result && "failure" in result && !isBlank(cell) ? { failure: result.failure } : cell,
        ),
      ),
    next([result]) {
      if (result === undefined || "failure" in result) return undefined;
      const written = textOf(result.answer);
      const came = acceptRecipe(written, about, rows, (recipe) => reachInCell(recipe, width));
      if ("recipe" in came) return goOn(came.recipe);
      if (first) throw new UsageError(said("savedRecipe.noneWritten"));
      return ask({ before: written, wrong: came.wrong });
    },
  });
  return ask();
}

const textOf = (answer: Json): string => (typeof answer === "string" ? answer : JSON.stringify(answer));
