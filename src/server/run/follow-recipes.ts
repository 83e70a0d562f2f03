import { isBlank } from "../../core/cells/grid.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { said, saysOf, Told } from "../../core/messages/said.ts";
import { newRows } from "../../core/recipe/new-rows.ts";
import { changesOf, readRuns } from "../journal/journal-tabs.ts";
import { recordOf } from "../journal/recorded-change.ts";
import { quietly } from "../settings/quietly.ts";
import { findOwnColumns } from "../sheet/columns.ts";
import { isKeptFromOthers } from "../sheet/protection.ts";
import { columnNames, readColumns, sheetById } from "../sheet/table.ts";
import { isSame, lookForNewRows } from "./on-new-rows.ts";
import { addRecipeOrder, keepOfOrder, type RecipeOrder, recipeOrders } from "./recipe-orders.ts";
import { asRecipeRun, type FoundRecipe, type RecipeRun, recipesByKey, runsBeside } from "./recipe-runs.ts";
import { locate } from "./review.ts";
import { today } from "./standing-order.ts";
import { startTrigger } from "./trigger.ts";
import { giveUpKilled, writeNewRows } from "./write-new-rows.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** See scripts/build.mjs: a build without it does not hold what stands behind it. */
declare const STET_BACKGROUND: boolean;

/**
 * Has the recipe of a run go on with the rows that are added to its columns later, hour by hour: only where the acting
 * person has kept it just so and has run it, beside what it reads.
 * @throws Error with a sentence otherwise, or when this build does not allow it.
 */
export function followRecipe(run: string): null {
  if (!STET_BACKGROUND) throw new Told(said("runs.noBackground"));
  const record = recordOf(run);
  const { sheet, columns } = locate(run);
  const of = asRecipeRun(record, columns);
  const kept = of && ownRecipe(of.key);
  if (of === undefined || kept === undefined || !changesOf(run, of.place).allOwn)
    throw new Told(said("newRows.notKept"));
  const { read, written, headingRow, place, key } = of;
  const recipe = kept.recipe.name;
  const names = written.map(columnNames(sheet, headingRow, written));
  refuseClosed(sheet, of, recipe);
  const none = newRows(kept.recipe, {
    read: read.map(() => []),
    written: written.map(() => []),
    isOut: () => true,
  });
  if (typeof none === "string") throw new Told(said(`newRows.${none}`, { recipe, columns: names }));
  startTrigger();
  addRecipeOrder({
    ...{ run, place, sheetId: String(sheet.getSheetId()), headingRow, reads: read.length, columns: names },
    ...{ recipe, key, last: "", rests: "", says: null },
  });
  return null;
}

/** @throws Error with a sentence where columns are protected against others, whose marks a trigger would go by. */
function refuseClosed(sheet: Sheet, { written, headingRow }: RecipeRun, recipe: string): void {
  if (isKeptFromOthers(sheet, written, headingRow))
    throw new Told(said("newRows.closed", { name: sheet.getName(), recipe }));
}

/** The recipe with this key, where the acting person has kept it just so. */
function ownRecipe(key: string): FoundRecipe | undefined {
  const found = recipesByKey().get(key);
  return found?.isOwn ? found : undefined;
}

/**
 * Runs recipes on the rows that were added since the last hour, where the acting person wants that, unless another run goes
 * on. One that something is wrong with rests until tomorrow, and the settings say why.
 * @param until the moment, in ms, after which no more is begun
 */
export function followRecipes(until: number): void {
  const orders = recipeOrders().filter(({ rests }) => rests !== today());
  if (orders.length === 0 || !isFree()) return;
  for (const order of orders) {
    if (Date.now() >= until) return;
    try {
      goOn(order, until);
    } catch (error) {
      keepOfOrder(order.run, { rests: today(), says: saysOf(error) });
    }
  }
}

/** Whether no other run goes on, or waits for somebody. */
const isFree = (): boolean =>
  quietly(() => {
    giveUpKilled();
    return true;
  }, false);

function goOn(order: RecipeOrder, until: number): void {
  const { run, place, headingRow, key, recipe: name } = order;
  const sheet = sheetById(order.sheetId);
  const counts = { read: order.reads, written: order.columns.length, headingRow };
  const of: RecipeRun = { ...findOwnColumns(sheet, run, counts), run, place, key, name, begun: [run] };
  if (!mayHaveNewRows(sheet, of)) return;
  const last = readRuns().find((each) => each.run === order.last);
  if (last?.status === "reverted") throw new Told(said("newRows.undone", { recipe: name }));
  const kept = ownRecipe(key);
  if (kept === undefined) throw new Told(said("newRows.changedOrder", { recipe: name }));
  refuseClosed(sheet, of, name);
  const { written } = runsBeside(sheet);
  const { due, refused } = lookForNewRows(sheet, { recipes: [of], written }, new Map([[key, kept]]));
  const [says] = refused;
  if (says !== undefined) throw new Told(says);
  // One run a day: the history stays short, and so do the marks on columns, of which a sheet bears only so many.
  const earlier = last !== undefined && isOfToday(last, sheet, of) ? last : undefined;
  for (const each of due) {
    const begun = (now: string) => keepOfOrder(run, { last: now });
    const { wrote, isCut } = writeNewRows(each, until, { begun, earlier });
    if (wrote < each.fills && !isCut) throw new Told(said("newRows.refused", { recipe: name }));
  }
}

/** Whether a run of today has ended well, and still stands on the same columns. */
function isOfToday(
  { run, status, started }: RunRecord,
  sheet: Sheet,
  { read, written, headingRow }: RecipeRun,
): boolean {
  if (status !== "finished" || !started.startsWith(today())) return false;
  const counts = { read: read.length, written: written.length, headingRow };
  const now = quietly(() => findOwnColumns(sheet, run, counts), undefined);
  return now !== undefined && isSame(now.read, read) && isSame(now.written, written);
}

/** Whether anything is read in a row in which nothing is written: most hours nothing is. */
function mayHaveNewRows(sheet: Sheet, { read, written, headingRow }: RecipeRun): boolean {
  const rows = readColumns(sheet, [...read, ...written], headingRow + 1, sheet.getLastRow());
  return rows.some(
    (cells) =>
      cells.slice(0, read.length).some((cell) => !isBlank(cell)) &&
      cells.slice(read.length).every((cell) => cell === ""),
  );
}
