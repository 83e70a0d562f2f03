import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import type { Source, Written } from "./bigquery.ts";

const MADE_BY = {
  person: "written by a person",
  learner: "learned from examples, without a model",
  model: "proposed by a language model and read as fixed steps",
} as const;

/** What a recipe does, as a paragraph for whoever publishes what was made with it. */
export async function methods(recipe: Recipe, { columns }: Source): Promise<Written> {
  const { name, inputs, steps, examples, madeBy } = recipe;
  const read = inputs.map((input) => `“${columns.get(input) ?? input}”`);
  const models = steps.flatMap((step, at) => (step.op === "model" ? [at + 1] : []));
  const about = [
    `${listed(read)} ${read.length === 1 ? "was" : "were"} put through “${oneLine(name)}”, a recipe of ${steps.length} fixed ${steps.length === 1 ? "step" : "steps"}`,
    madeBy ? `, ${MADE_BY[madeBy]}` : "",
    examples?.length ? ` (${examples.length} ${examples.length === 1 ? "example" : "examples"})` : "",
    ", in this order.",
  ].join("");
  const says = explainRecipe({ ...recipe, inputs: inputs.map((input) => columns.get(input) ?? input) });
  const lines = says.map((one, at) => `${at + 1}. ${oneLine(recipeInEnglish(one))}`);
  const after =
    models.length > 0
      ? `${models.length === 1 ? `Step ${models[0]} asks` : `Steps ${models.join(", ")} ask`} a model; each other step gives the same result whenever it is run.`
      : "No step asks a model or anything outside the file: the same rows give the same result whenever it is run.";
  return {
    text: `${about}\n\n${lines.join("\n")}\n\n${after} What a step has no answer for is not guessed.\n`,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const listed = (names: readonly string[]): string => {
  const last = names[names.length - 1] ?? "";
  return names.length > 1 ? `The columns ${names.slice(0, -1).join(", ")} and ${last}` : `The column ${last}`;
};
