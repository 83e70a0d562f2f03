import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../../src/core/arguments/usage-error.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { readRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { RecipeRefused, recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { readExportArguments } from "../arguments.ts";
import { Unusable } from "../unusable.ts";
import { bigQuery, type Source, type Written } from "./bigquery.ts";
import { duckDb } from "./duckdb.ts";
import { methods } from "./methods.ts";
import { openRefine } from "./open-refine.ts";

type Way = (recipe: Recipe, source: Source) => Promise<Written>;

/** By the ending of the file's name; the first that fits. */
const WAYS: readonly (readonly [ending: string, write: Way])[] = [
  [".duckdb.sql", duckDb],
  [".sql", bigQuery],
  [".json", openRefine],
  [".md", methods],
];

const UNUSABLE = [Unusable, RecipeRefused, UsageError];

interface Terminal {
  folder: string;
  tell(text: string): void;
}

/**
 * `npm run sheet -- --recipe RECIPE --export FILE`: writes a recipe out for another tool. Each step that
 * cannot go is named. Returns the exit code; undefined where nothing is to be written out.
 */
export async function exportRecipe(
  args: readonly string[],
  { folder, tell }: Terminal,
): Promise<number | undefined> {
  try {
    const command = readExportArguments(args);
    if (command === undefined) return undefined;
    const [, write] = WAYS.find(([ending]) => command.to.toLowerCase().endsWith(ending)) ?? [];
    if (write === undefined)
      throw new Error(
        `${command.to} does not say for what. Its name must end in ${WAYS.map(([one]) => one).join(", ")}.`,
      );
    const recipe = readRecipe(readFileSync(resolve(folder, command.recipe), "utf8"));
    const unknown = [...command.columns.keys()].find((input) => !recipe.inputs.includes(input));
    if (unknown !== undefined)
      throw new Unusable(
        `The recipe reads no “${unknown}”. It reads ${recipe.inputs.map((one) => `“${one}”`).join(", ")}.`,
      );
    const written = await write(recipe, command);
    if ("text" in written) {
      writeFileSync(resolve(folder, command.to), written.text);
      tell(`“${recipe.name}” is written to ${command.to}.`);
      for (const remark of written.remarks ?? []) tell(remark);
      return written.isPart ? 3 : 0;
    }
    tell(`“${recipe.name}” cannot go there, and nothing is written.`);
    const sentences = explainRecipe(recipe).map(recipeInEnglish);
    for (const { step, why } of written.refused) tell(`Step ${step + 1}: ${sentences[step]} ${why}`);
    if (written.whole !== undefined) tell(written.whole);
    tell("npm run sheet -- FILE --recipe RECIPE.json runs it on this computer, over a file of any length.");
    return 2;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return UNUSABLE.some((kind) => error instanceof kind) ? 2 : 1;
  }
}
