import type { Cell } from "../../cells/grid.ts";
import type { DifferentRow } from "../different-rows.ts";
import { isRewritten } from "../is-rewritten.ts";
import { tidyRows } from "../learn/tidy-rows.ts";
import type { Recipe } from "../recipe.ts";
import { reachOf, replay } from "../replay.ts";
import type { RowAnswer } from "../writes.ts";

/** What a recipe makes of a row: something else, what stands there already, or nothing that is sure. */
export type Outcome = "changed" | "same" | "left";
export type Outcomes = Readonly<Record<Outcome, number>>;

/** What a recipe makes of the different rows of the columns that it reads. */
export interface Tried {
  rows: readonly DifferentRow[];
  answers: readonly RowAnswer[];
  /** Whether the first column is changed in its place, in place of a column being added. */
  inPlace: boolean;
  counts: Outcomes;
}

/**
 * Runs a recipe over columns that are all there. Where it changes the only one in its place, each value that stays for a
 * reason is left to a person, with the reason.
 * @throws RecipeRefused where it makes more than a recipe may
 */
export function tryRecipe(recipe: Recipe, columns: readonly (readonly Cell[])[]): Tried {
  const reach = reachOf(
    recipe,
    columns.map(() => true),
  );
  const inPlace = reach.inPlace === 0;
  const [own = []] = columns;
  const { rows, answers } =
    inPlace && columns.length === 1 ? tidyRows(recipe.steps, own) : replay(recipe, columns, reach);
  const counts = { changed: 0, same: 0, left: 0 };
  for (const [at, row] of rows.entries())
    for (const [kind, { at: places }] of row.cells.entries())
      counts[outcomeOf(row, answers[at], kind, inPlace)] += places.length;
  return { rows, answers, inPlace, counts };
}

/**
 * Whether a recipe that has changed its only column in place would change again what it has made of these rows, so that
 * writing what is left of them would change others twice. Of several columns nothing is sure.
 */
export function changesAgain(
  recipe: Recipe,
  rows: readonly DifferentRow[],
  answers: readonly RowAnswer[],
): boolean {
  if (recipe.inputs.length > 1) return true;
  const made = rows.flatMap(({ cells }, at) => {
    const answer = answers[at];
    if (answer === undefined || answer.check !== undefined) return [];
    return cells.map((_, kind) => answer.cells?.[kind]?.[0] ?? answer.texts[0] ?? "");
  });
  return tryRecipe(recipe, [made]).counts.changed > 0;
}

function outcomeOf(
  row: DifferentRow,
  answer: RowAnswer | undefined,
  kind: number,
  inPlace: boolean,
): Outcome {
  if (answer === undefined || answer.check !== undefined) return "left";
  const { texts, cells } = answer;
  if (inPlace)
    return isRewritten(row.cells[kind]?.read[0] ?? "", cells?.[kind]?.[0] ?? texts[0] ?? "")
      ? "changed"
      : "same";
  if (texts.every((text) => text === "")) return "left";
  return texts.length === 1 && texts[0] === row.texts[0] ? "same" : "changed";
}
