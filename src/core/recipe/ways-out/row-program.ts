import type { Recipe } from "../recipe.ts";
import { runRecipe } from "../run-recipe.ts";

/** A row as a recipe leaves it. */
export interface RowMade {
  /** Whether no step leaves the row out. */
  kept: boolean;
  /** The texts of the recipe's inputs, then those of the columns that its steps add. */
  cells: readonly string[];
  /** The steps that were not made for the row, counted from 1, as in `2, 5`; blank where all were. */
  unmet: string;
}

/**
 * A recipe for an engine that hands over some rows at a time, in any order, and keeps nothing between two calls. A cell
 * without a value is blank. Only for recipes whose steps look at no other row.
 * @param cleaned what a rule makes of a text, by the place of its step
 * @param first the place in the whole recipe of the first of these steps
 */
export function rowProgram(
  recipe: Pick<Recipe, "inputs" | "steps">,
  cleaned: ReadonlyMap<number, (text: string) => string>,
  first = 0,
): (rows: readonly (readonly (string | null)[])[]) => RowMade[] {
  const columns = recipe.inputs.map((_, at) => at);
  const whole: Recipe = { recipe: 1, name: "", ...recipe };
  return (given) => {
    const rows = given.map((cells) => columns.map((at) => cells[at] ?? ""));
    const done = runRecipe(whole, { headings: recipe.inputs, rows }, columns, { above: new Map(), cleaned });
    const made = rows.map((): RowMade => ({ kept: false, cells: [], unmet: "" }));
    const unmet = new Map<number, Set<number>>();
    for (const { row, step } of [...done.uncovered, ...done.unanswered])
      unmet.set(row, (unmet.get(row) ?? new Set()).add(first + step + 1));
    for (const [place, row] of done.from.entries()) {
      const steps = [...(unmet.get(row) ?? [])].sort((a, b) => a - b).join(", ");
      made[row] = { kept: true, cells: done.rows[place] ?? [], unmet: steps };
    }
    return made;
  };
}
