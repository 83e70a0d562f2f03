import type { Recipe } from "./recipe.ts";
import { takeStep } from "./take-step.ts";
import type { Carried, Unanswered, Uncovered, Work } from "./work.ts";

/** A table of texts: what a person sees in its cells. */
export interface TextTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Replayed extends TextTable {
  /** For each row, its place in the table that was given. */
  from: readonly number[];
  unanswered: readonly Unanswered[];
  /** These rows, and those whose cell was kept or left blank for want of an answer. */
  uncovered: readonly Uncovered[];
  /** Steps that only a model can take, by their places; their columns are blank. */
  waiting: readonly number[];
}

/**
 * Runs a recipe over a table: its columns first, then those that the steps add. The texts are to be written as text:
 * one that begins with an equals sign is no formula. Nothing is asked of anybody; a step for a model waits.
 * @throws RecipeRefused when its steps make more than can be held
 * @param columns for each input of the recipe, its place in the table
 * @param carried the same for all parts of a table that comes in parts; without it a rule looks at no more than this table
 */
export function runRecipe(
  recipe: Recipe,
  table: TextTable,
  columns: readonly number[],
  carried: Carried = { above: new Map(), cleaned: new Map() },
): Replayed {
  const work: Work = {
    headings: columns.map((column, at) => table.headings[column] ?? recipe.inputs[at] ?? ""),
    columns: columns.map((column) => table.rows.map((row) => row[column] ?? "")),
    from: table.rows.map((_, row) => row),
    unanswered: [],
    uncovered: [],
    waiting: [],
    carried,
    made: 0,
  };
  for (const [at, step] of recipe.steps.entries()) takeStep(step, at, work);
  const added = work.columns.slice(columns.length);
  const cells = (at: number): string[] => {
    const row = [...(table.rows[work.from[at] ?? 0] ?? [])];
    for (const [input, column] of columns.entries()) row[column] = work.columns[input]?.[at] ?? "";
    return [...row, ...added.map((column) => column[at] ?? "")];
  };
  const kept = new Set(work.from);
  const isKept = ({ row }: Unanswered): boolean => kept.has(row);
  return {
    headings: [...table.headings, ...work.headings.slice(columns.length)],
    rows: work.from.map((_, at) => cells(at)),
    from: work.from,
    unanswered: work.unanswered.filter(isKept),
    uncovered: work.uncovered.filter(isKept),
    waiting: work.waiting,
  };
}
