import { said } from "../core/messages/said.ts";
import { explainRecipe } from "../core/recipe/explain.ts";
import { isWhole, shown } from "../core/recipe/explain-values.ts";
import { type Due, lookForNewRows } from "./run/on-new-rows.ts";
import { recipesByKey, runsBeside } from "./run/recipe-runs.ts";
import { giveUpKilled, writeNewRows } from "./run/write-new-rows.ts";
import { inOwnWords, menuSays, menuTitles } from "./settings/own-language.ts";
import { toast } from "./toast.ts";

/** Milliseconds of work, without what a person takes to answer: Google ends a script after six minutes. */
const WORKS = 240_000;

/** Characters in which it can be read in a dialog what a recipe of somebody else would do. */
const READABLE = 1_500;

/**
 * Extensions ▸ Stet ▸ Run recipes on new rows: says what recipes would write on this sheet into the rows that have been added
 * since they wrote beside the others, what a recipe does that the person has not kept so, and does it when they agree.
 */
export function runRecipesOnNewRows(): void {
  const begun = Date.now();
  giveUpKilled();
  const sheet = SpreadsheetApp.getActiveSheet();
  const beside = runsBeside(sheet);
  if (beside.recipes.length === 0) {
    toast(menuSays("noRecipeRuns"));
    return;
  }
  const looked = lookForNewRows(sheet, beside, recipesByKey());
  const [due, untold] = [looked.due.filter(isReadable), looked.due.filter((each) => !isReadable(each))];
  const refused = [
    ...looked.refused,
    ...untold.map(({ recipe }) => said("newRows.tooLong", { recipe: recipe.name })),
  ].map((each) => inOneLine(inOwnWords(each)));
  if (due.length === 0) {
    toast(refused.length > 0 ? refused.join("\n") : menuSays("noNewRows", { left: looked.left }));
    return;
  }
  const ui = SpreadsheetApp.getUi();
  const says = [...due.map(inDialog), ...refused, menuSays("onlyBlank")].join("\n\n");
  const looking = Date.now() - begun;
  const title = menuTitles()("runRecipesOnNewRows") ?? "Run recipes on new rows";
  if (ui.alert(title, says, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  toast(writeAll(due, Date.now() + WORKS - looking));
}

/** One after the other; returns what came of it. */
function writeAll(due: readonly Due[], until: number): string {
  let [n, wanted, isCut] = [0, 0, false];
  for (const each of due) {
    wanted += each.fills;
    // A run that there is no time for is not begun.
    isCut ||= Date.now() >= until;
    if (isCut) continue;
    const came = writeNewRows(each, until);
    n += came.wrote;
    isCut = came.isCut;
  }
  const left = wanted - n;
  if (left === 0) return menuSays("wroteNew", { n });
  return isCut ? menuSays("wroteSoFar", { n, left }) : menuSays("wroteSome", { n, left });
}

/** What a recipe would write; of one that the person has not kept so, each of its steps as well. */
function inDialog({ recipe, isOwn, fills, left, plan }: Due): string {
  const columns = plan.headings.map(shown);
  const writes = menuSays("writesNew", { recipe: recipe.name, columns, n: fills, left });
  const about = isOwn ? [] : [menuSays("notOwnRecipe", { recipe: recipe.name }), ...stepsOf(recipe)];
  return [writes, ...about].map(inOneLine).join("\n");
}

/** Whether a person can read all that is going to be done: of what others have written, no value goes without being told. */
const isReadable = (each: Due): boolean =>
  each.isOwn || (explainRecipe(each.recipe).every(isWhole) && inDialog(each).length <= READABLE);

const stepsOf = (recipe: Due["recipe"]): string[] =>
  explainRecipe(recipe).map((step, at) => `${at + 1}. ${inOwnWords(step)}`);

/** What others have put into names and steps cannot look like lines of Stet's own, nor turn round how a line is read. */
const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ");
