/** Recipes, a line each: name, when, who, and the JSON in as many cells as it takes. */
export const RECIPES_TAB = "Stet recipes";

export const recipeLines = (): string[][] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(RECIPES_TAB)
    ?.getDataRange()
    .getValues()
    .map((line) => line.map(String))
    .slice(1) ?? [];

/** The recipes of this document, as somebody may have changed them: whoever reads one checks it. */
export const recipes = (): { name: string; json: string }[] =>
  recipeLines().flatMap(([name = "", , , ...parts]) => (name === "" ? [] : [{ name, json: parts.join("") }]));
