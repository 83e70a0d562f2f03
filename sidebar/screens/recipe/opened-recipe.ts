import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { type ColumnChoice, chooseColumns } from "../../../src/core/recipe/choose-columns.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { readRecipe, writeRecipe } from "../../../src/core/recipe/read-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import { refineHistory } from "../../../src/core/recipe/ways-out/open-refine.ts";
import type { Chosen } from "./under-way.ts";

/** A recipe that was read, with what it does. */
export interface OpenedRecipe {
  /** The name that it is kept under in the document; absent where it came from elsewhere. */
  keptAs?: string;
  /** It was made here, and is kept nowhere yet. */
  isNew?: boolean;
  /** The recipe that it is a part of, with the places of its steps there. */
  whole?: OpenedRecipe;
  places?: readonly number[];
  /** For each column that it reads, the one that was chosen for it. */
  here?: readonly (Chosen | undefined)[];
  recipe: Recipe;
  says: readonly Said[];
  words: string;
}

/** A recipe with what it does, as it is kept where its steps are edited. */
export function asOpened(recipe: Recipe): OpenedRecipe {
  const says = explainRecipe(recipe);
  return { recipe, says, words: says.map(recipeInEnglish).join(" ") };
}

/** Where a step stands in the recipe that this is a part of, or is. */
export const placeInWhole = ({ places }: OpenedRecipe, step: number): number => places?.[step] ?? step;

/** What goes to OpenRefine of a recipe, with the places of steps that do not, or only nearly. */
export interface Refined {
  json?: string;
  left: readonly number[];
  nearly: readonly number[];
}

/** What is done with a recipe as a whole, before it meets rows. */
export const OPENED_RECIPE = {
  /**
   * Reads a recipe that somebody else may have written.
   * @throws RecipeRefused with a sentence
   */
  open: (json: string): OpenedRecipe => asOpened(readRecipe(json)),

  /** A recipe as JSON under a name. */
  save: (recipe: Recipe, name: string): string => {
    const json = writeRecipe({ ...recipe, name });
    readRecipe(json);
    return json;
  },

  /** A recipe as OpenRefine's history, which is absent where nothing of it goes there. @param says what each step does */
  refine(recipe: Recipe, says: readonly string[]): Refined {
    const { operations, left, nearly } = refineHistory(recipe, (step) => says[step] ?? "");
    return { left, nearly, ...(operations.length > 0 && { json: JSON.stringify(operations, null, 2) }) };
  },

  /** Which columns of a sheet a recipe reads. */
  choose: (recipe: Recipe, headings: readonly string[], some: readonly (readonly Cell[])[]): ColumnChoice =>
    chooseColumns(recipe, { headings, rows: some.map((row) => row.map(shownText)) }),
};
