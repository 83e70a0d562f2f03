/** Recipes, a line each: name, when, who, the mark of who kept it, and the JSON in as many cells as it takes. */
export const RECIPES_TAB = "Stet recipes";

/** A recipe as it stands in the tab, where anybody who may edit the file can write: whoever reads one checks it. */
export interface KeptRecipe {
  name: string;
  json: string;
  /** Of the person who had Stet keep it just so; blank in a line of an earlier version. */
  mark: string;
}

export const recipeLines = (): KeptRecipe[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(RECIPES_TAB)
    ?.getDataRange()
    .getValues()
    .slice(1)
    .map((line) => {
      const [name = "", , , ...cells] = line.map(String);
      // Earlier versions wrote no mark, and the JSON begins with a brace.
      const [mark = ""] = cells;
      const isMarked = !mark.trimStart().startsWith("{");
      return { name, mark: isMarked ? mark : "", json: cells.slice(isMarked ? 1 : 0).join("") };
    }) ?? [];

/** The recipes of this document. */
export const recipes = (): Omit<KeptRecipe, "mark">[] =>
  recipeLines().flatMap(({ name, json }) => (name === "" ? [] : [{ name, json }]));
