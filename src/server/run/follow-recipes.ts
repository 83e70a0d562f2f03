import { type Cell, isBlank } from "../../core/cells/grid.ts";
import { whyNotWritten } from "../../core/journal/not-written.ts";
import { rowKey } from "../../core/journal/row-key.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { said, saysOf, Told } from "../../core/messages/said.ts";
import { keyIn } from "../../core/recipe/key-in-log.ts";
import { newRows } from "../../core/recipe/new-rows.ts";
import { changesOf, readChanges, readRuns } from "../journal/journal-tabs.ts";
import { planIn } from "../journal/plan-in.ts";
import { recordOf } from "../journal/recorded-change.ts";
import { quietly } from "../settings/quietly.ts";
import { type Columns, findOwnColumns } from "../sheet/columns.ts";
import { isKeptFromOthers } from "../sheet/protection.ts";
import { columnNames, readColumns, sheetById } from "../sheet/table.ts";
import { type Due, isSame, lookForNewRows } from "./on-new-rows.ts";
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
  const sheetId = String(sheet.getSheetId());
  addRecipeOrder({
    ...{ run, place, sheetId, headingRow, reads: read.length, columns: names },
    ...{ recipe, key, last: "", undone: undoneOf({ key, sheetId }), rests: "", says: null },
  });
  return null;
}

/** @throws Error with a sentence where columns are protected against others, whose marks a trigger would go by. */
function refuseClosed(sheet: Sheet, { written, headingRow }: Columns, recipe: string): void {
  if (isKeptFromOthers(sheet, written, headingRow))
    throw new Told(said("newRows.closed", { name: sheet.getName(), recipe }));
}

/** The recipe with this key, where the acting person has kept it just so. */
function ownRecipe(key: string): FoundRecipe | undefined {
  const found = recipesByKey().get(key);
  return found?.isOwn ? found : undefined;
}

/** What is over by the next hour: somebody has begun a run, or is writing. */
const MEANWHILE: readonly string[] = ["runs.goingOn", "runs.goingOnBy", "runs.atWork", "sheet.locked"];

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
      const says = saysOf(error);
      if (!MEANWHILE.includes(says.code)) keepOfOrder(order.run, { rests: today(), says });
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
  const columns = findOwnColumns(sheet, run, counts);
  const blank = blankRows(sheet, columns);
  if (blank.length === 0) return;
  if (undoneOf(order) > order.undone) throw new Told(said("newRows.undone", { recipe: name }));
  const kept = ownRecipe(key);
  if (kept === undefined) throw new Told(said("newRows.changedOrder", { recipe: name }));
  refuseClosed(sheet, columns, name);
  const { written, recipes } = runsBeside(sheet);
  const known = recipes.find(
    (each) => each.key === key && isSame(each.read, columns.read) && isSame(each.written, columns.written),
  );
  const decided = known?.runs ?? [];
  const wrote = order.columns.join(", ");
  const of: RecipeRun = { ...columns, run, place, key, name, wrote, begun: [run], runs: [run, ...decided] };
  const { due, refused } = lookForNewRows(sheet, { recipes: [of], written }, new Map([[key, kept]]));
  const [says] = refused;
  if (says !== undefined) throw new Told(says);
  // One run a day: the history stays short, and so do the marks on columns, of which a sheet bears only so many.
  const last = readRuns().find((each) => each.run === order.last);
  for (const each of due) {
    const begun = (now: string) => keepOfOrder(run, { last: now });
    const isGoneOnWith = last && isOfToday(last, sheet, of) && !hasWritten(last.run, blank, each);
    const earlier = isGoneOnWith ? last : undefined;
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

/** What is read in rows in which nothing is written, and where: most hours there is none. */
function blankRows(sheet: Sheet, { read, written, headingRow }: Columns): { row: number; value: Cell[] }[] {
  const first = headingRow + 1;
  const rows = readColumns(sheet, [...read, ...written], first, sheet.getLastRow());
  return rows.flatMap((cells, at) => {
    const value = cells.slice(0, read.length);
    const isNew =
      value.some((cell) => !isBlank(cell)) && cells.slice(read.length).every((cell) => cell === "");
    return isNew ? [{ row: first + at, value }] : [];
  });
}

/** Whether a run has filled a row of these for the same value before: its undo would take the two cells for one. */
function hasWritten(run: string, blank: ReturnType<typeof blankRows>, { writes }: Due): boolean {
  const nameOf = (row: number, value: readonly Cell[]) => `${row} ${rowKey(value)}`;
  const fills = new Set(writes.filter(isFilled).map(({ read }) => rowKey(read)));
  const wrote = readChanges(run).filter(isFilled);
  const known = new Set(wrote.flatMap(({ rows, value }) => rows.map((row) => nameOf(row, value))));
  return blank.some(({ row, value }) => fills.has(rowKey(value)) && known.has(nameOf(row, value)));
}

const isFilled = ({ by }: { by: string }): boolean => whyNotWritten(by) === undefined;

/** How many runs of a recipe on new rows of a sheet were undone. */
const undoneOf = ({ key, sheetId }: Pick<RecipeOrder, "key" | "sheetId">): number =>
  readRuns().filter((record) => {
    if (record.status !== "reverted" || keyIn(record) !== key) return false;
    const plan = planIn(record);
    return plan?.rows === "new" && plan.sheetId === sheetId;
  }).length;
