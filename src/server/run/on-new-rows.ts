import { type Cell, isBlank } from "../../core/cells/grid.ts";
import { byRules, RECIPE } from "../../core/journal/by-rules.ts";
import type { Change } from "../../core/journal/change.ts";
import { whyNotWritten } from "../../core/journal/not-written.ts";
import { rowKey } from "../../core/journal/row-key.ts";
import { verdictIn } from "../../core/journal/verdicts.ts";
import type { Said } from "../../core/messages/pattern.ts";
import { said, Told } from "../../core/messages/said.ts";
import { shown } from "../../core/recipe/explain-values.ts";
import {
  type Beside,
  filled,
  type NewRows,
  type NotByItself,
  newPlaces,
  newRows,
} from "../../core/recipe/new-rows.ts";
import type { Plan } from "../../core/run/plan.ts";
import { changesOf, readChangesOf } from "../journal/journal-tabs.ts";
import { isKeptFromOthers, refuseOthersRecord, refuseUnlessWritable } from "../sheet/protection.ts";
import { columnNames, readColumns } from "../sheet/table.ts";
import { type FoundRecipe, RECIPE_RUN, type RecipeRun, type RunsBeside } from "./recipe-runs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a recipe would write into new rows. */
export interface Due extends FoundRecipe, NewRows {
  /** The run that wrote the columns, and the one that is to go on in them. */
  of: RecipeRun;
  plan: Plan;
}

/** What is to be done about the new rows of a sheet. */
export interface Looked {
  due: Due[];
  /** New rows that stay blank because their recipe does not cover them. */
  left: number;
  /** Why recipes are not run on new rows that are there. */
  refused: Said[];
}

/**
 * What recipes would write into the rows of a sheet that were added since they wrote beside the others; nothing is changed.
 * What one is to write the next reads, and a row waits while another run has yet to write into it what is read.
 * @param kept the recipes that may be run, by their keys
 */
export function lookForNewRows(
  sheet: Sheet,
  { recipes, written }: RunsBeside,
  kept: ReadonlyMap<string, FoundRecipe>,
): Looked {
  // A log that lacks a run of these names no columns of it.
  const own = recipes.flatMap((each) => [...each.read, ...each.written]);
  const cells = cellsOf(sheet, [...own, ...written.flat()]);
  const looked: Looked = { due: [], left: 0, refused: [] };
  for (const of of recipes) {
    const found = kept.get(of.key);
    // Another recipe has gone on in its columns.
    const isReplaced = recipes.some((each) => kept.has(each.key) && isSame(each.written, of.written));
    if (found === undefined && isReplaced) continue;
    const beside = besideOf(sheet, of, cells, written);
    if (newPlaces(beside).length === 0) continue;
    try {
      const { fills, left, writes, plan } = dueOf(sheet, of, found, beside);
      looked.left += left;
      if (found === undefined || fills === 0) continue;
      looked.due.push({ ...found, fills, left, writes, of, plan });
      for (const [index, now] of filled(beside, writes).entries())
        cells.get(of.written[index] ?? 0)?.splice(of.headingRow, now.length, ...now);
    } catch (error) {
      if (!(error instanceof Told)) throw error;
      looked.refused.push(error.says);
    }
  }
  return looked;
}

/** @throws Told with why the recipe is not run on them */
function dueOf(
  sheet: Sheet,
  of: RecipeRun,
  found: FoundRecipe | undefined,
  beside: Beside,
): NewRows & { plan: Plan } {
  const { read, written, headingRow } = of;
  const columns = written.map(columnNames(sheet, headingRow, written));
  if (found === undefined)
    throw new Told(said("newRows.changed", { recipe: of.name, columns: columns.map(shown) }));
  const recipe = found.recipe.name;
  const [into = 1] = written;
  if (
    !isSame(
      written,
      written.map((_, at) => into + at),
    )
  )
    throw refusedAs("columns", recipe, columns);
  const plan: Plan = {
    ...{
      function: RECIPE_RUN,
      arguments: [],
      argumentsText: `"${recipe}"`,
      by: byRules(RECIPE),
      provider: "",
    },
    ...{ sheetId: String(sheet.getSheetId()), headingRow, place: "beside", rows: "new" },
    ...{ columns: read.map((column, parameter) => ({ column, parameter })), into, headings: columns },
  };
  refuseUnlessWritable(sheet, plan);
  if (isKeptFromOthers(sheet, written, headingRow) && !changesOf(of.run, of.place).allOwn)
    refuseOthersRecord(sheet, written, headingRow);
  const came = newRows(found.recipe, beside);
  if (typeof came === "string") throw refusedAs(came, recipe, columns);
  return { ...came, plan };
}

const refusedAs = (why: NotByItself, recipe: string, columns: readonly string[]): Told =>
  new Told(said(`newRows.${why}`, { recipe, columns: columns.map(shown) }));

/** The cells of some columns from the first row on, by the column. */
function cellsOf(sheet: Sheet, columns: readonly number[]): Map<number, Cell[]> {
  const own = [...new Set(columns)];
  const rows = readColumns(sheet, own, 1, sheet.getLastRow());
  return new Map(own.map((column, at) => [column, rows.map((row) => row[at] ?? "")]));
}

function besideOf(
  sheet: Sheet,
  { read, written, headingRow, begun, runs, wrote }: RecipeRun,
  cells: ReadonlyMap<number, readonly Cell[]>,
  others: readonly (readonly number[])[],
): Beside {
  const below = (columns: readonly number[]) =>
    columns.map((column) => (cells.get(column) ?? []).slice(headingRow));
  const own = { read: below(read), written: below(written), isOut: () => false };
  const blanks = newPlaces(own);
  if (blanks.length === 0) return own;
  const first = others.filter((columns) => columns.some((column) => read.includes(column))).map(below);
  const formulas = written.map((column) =>
    sheet.getRange(headingRow + 1, column, own.read[0]?.length ?? 1, 1).getFormulas(),
  );
  const readAt = (at: number) => rowKey(own.read.map((column) => column[at] ?? ""));
  const isAwaited = (at: number) =>
    first.some((columns) => columns.every((column) => isBlank(column[at] ?? "")));
  // A value is written in all its rows at once: they wait for one another.
  const waiting = new Set(blanks.filter(isAwaited).map(readAt));
  const isHeading = (row: number) =>
    written.map((column) => String(cells.get(column)?.[row - 1] ?? "").trim()).join(", ") === wrote;
  // Where rows were put in above it, the headings stand lower, and what is above them is no row of the table.
  const isLower = headingRow > 0 && !isHeading(headingRow);
  const heading = isLower ? own.read[0]?.findIndex((_, at) => isHeading(headingRow + 1 + at)) : undefined;
  const isOut = (at: number) =>
    at <= (heading ?? -1) || waiting.has(readAt(at)) || formulas.some((column) => column[at]?.[0] !== "");
  const changes = readChangesOf([...new Set([...begun, ...runs])]);
  const left = new Set(
    begun.flatMap((run) =>
      (changes.get(run) ?? []).flatMap(({ by, value }) =>
        whyNotWritten(by) === undefined ? [] : rowKey(value),
      ),
    ),
  );
  const blank = decidedBlank([...changes.values()].flat());
  return { ...own, isOut, isLeft: (row) => left.has(rowKey(row)) || blank.has(rowKey(row)) };
}

/** What a person has decided in review to leave blank, and not taken back since. */
function decidedBlank(changes: readonly Change[]): Set<string> {
  const decided = new Set<string>();
  for (const { by, value, after } of [...changes].sort(byTime)) {
    const verdict = verdictIn(by);
    if (verdict === undefined) continue;
    if (verdict !== "reopened" && after.every(isBlank)) decided.add(rowKey(value));
    else decided.delete(rowKey(value));
  }
  return decided;
}

const byTime = (one: Change, other: Change): number =>
  Number(one.when > other.when) - Number(one.when < other.when);

/** Whether two lists name the same columns. */
export const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((column, at) => column === other[at]);
