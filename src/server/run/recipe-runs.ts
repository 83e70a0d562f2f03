import { byRules, RECIPE } from "../../core/journal/by-rules.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { keyIn, nameIn } from "../../core/recipe/key-in-log.ts";
import { writtenAs } from "../../core/recipe/parts.ts";
import { readRecipe } from "../../core/recipe/read-recipe.ts";
import type { Recipe } from "../../core/recipe/recipe.ts";
import { recipeKey } from "../../core/recipe/recipe-key.ts";
import { readRuns } from "../journal/journal-tabs.ts";
import { recipeLines } from "../journal/kept-recipes.ts";
import { planIn } from "../journal/plan-in.ts";
import { isOwnRecipe } from "../journal/recipes-tab.ts";
import { quietly } from "../settings/quietly.ts";
import { type Columns, markedColumns } from "../sheet/columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the log calls a run of a recipe, in place of a function. */
export const RECIPE_RUN = "Recipe";

/** A run that has written columns by a recipe, and where they are now. */
export interface RecipeRun extends Columns {
  run: string;
  place: string;
  /** Of the recipe: what it reads and does, whatever it is called. */
  key: string;
  /** What it was called then. */
  name: string;
  /** What the columns that it wrote were called then. */
  wrote: string;
  /** Those with the same recipe in the same columns that somebody began in the sidebar, where rows may be left to a person. */
  begun: readonly string[];
  /** All with the same recipe in the same columns, whose results a person may have decided on. */
  runs: readonly string[];
}

/** What stands on a sheet of runs that wrote beside what they read. */
export interface RunsBeside {
  /** Those by a recipe, the oldest first; one alone of those with the same recipe in the same columns. */
  recipes: readonly RecipeRun[];
  /** The columns of each of them, and of every other. */
  written: readonly (readonly number[])[];
}

/** The runs of a sheet that are not undone, as the log has them, where anybody may have written. */
export function runsBeside(sheet: Sheet): RunsBeside {
  const marked = markedColumns(sheet);
  if (marked.size === 0) return { recipes: [], written: [] };
  const all = readRuns()
    .filter((each) => marked.has(each.run) && isStanding(each))
    .sort((one, other) => Number(one.started > other.started) - Number(one.started < other.started));
  const recipes = new Map<string, RecipeRun>();
  for (const record of all) {
    const columns = marked.get(record.run);
    const own = columns && asRecipeRun(record, columns);
    if (own === undefined) continue;
    const same = JSON.stringify([own.key, own.read, own.written]);
    const { begun = [], runs = [] } = recipes.get(same) ?? {};
    recipes.set(same, { ...own, begun: [...begun, ...own.begun], runs: [...runs, ...own.runs] });
  }
  return { recipes: [...recipes.values()], written: all.map(({ run }) => marked.get(run)?.written ?? []) };
}

/** A run of a recipe as a whole, over all rows, into columns of its own; undefined where it was another. */
export function asRecipeRun(record: RunRecord, columns: Columns): RecipeRun | undefined {
  const key = keyIn(record);
  const isIt = record.function === RECIPE_RUN && record.by === byRules(RECIPE) && record.only === "";
  if (key === undefined || !isIt || !isStanding(record)) return undefined;
  const begun = planIn(record)?.rows === "new" ? [] : [record.run];
  const { run, place, wrote } = record;
  return { ...columns, run, place, key, name: nameIn(record), wrote, begun, runs: [run] };
}

const isStanding = ({ status, place }: RunRecord): boolean =>
  ["finished", "stopped"].includes(status) && ["new column", "existing column"].includes(place);

/** A recipe that is kept in the document, and whether the acting person had it kept just so. */
export interface FoundRecipe {
  recipe: Recipe;
  isOwn: boolean;
}

/** The recipes that are kept in the document, and their parts, by their keys: of those with one key the acting person's own. */
export function recipesByKey(): Map<string, FoundRecipe> {
  const found = new Map<string, FoundRecipe>();
  for (const line of recipeLines()) {
    const recipe = quietly(() => readRecipe(line.json), undefined);
    if (line.name === "" || recipe === undefined) continue;
    const isOwn = isOwnRecipe(line);
    for (const each of writtenAs(recipe)) {
      const key = recipeKey(each);
      if (!found.get(key)?.isOwn) found.set(key, { recipe: { ...each, name: line.name }, isOwn });
    }
  }
  return found;
}
