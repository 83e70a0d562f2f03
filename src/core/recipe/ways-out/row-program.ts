import type { Recipe } from "../recipe.ts";
import { runRecipe } from "../run-recipe.ts";

/** A row as a recipe leaves it. */
export interface RowMade {
  /** Whether no step leaves the row out. */
  kept: boolean;
  /** The texts of the recipe's inputs, then those of the columns that its steps add. */
  cells: string[];
  /** The steps that were not made for the row, counted from 1, as in `2, 5`; blank where all were. */
  unmet: string;
}

/**
 * A recipe for an engine that hands over one row at a time and keeps nothing between two of them. A cell without a value
 * is blank. Only for recipes whose steps look at no other row.
 * @param cleaned what a rule makes of a text, by the place of its step
 * @param first the place in the whole recipe of the first of these steps
 */
export function rowProgram(
  recipe: Pick<Recipe, "inputs" | "steps">,
  cleaned: ReadonlyMap<number, (text: string) => string>,
  first = 0,
): (cells: readonly (string | null)[]) => RowMade {
  const columns = recipe.inputs.map((_, at) => at);
  const whole: Recipe = { recipe: 1, name: "", ...recipe };
  return (cells) => {
    const table = { headings: recipe.inputs, rows: [columns.map((at) => cells[at] ?? "")] };
    const done = runRecipe(whole, table, columns, { above: new Map(), cleaned });
    const unmet = new Set([...done.uncovered, ...done.unanswered].map(({ step }) => first + step + 1));
    const [row] = done.rows;
    return {
      kept: row !== undefined,
      cells: [...(row ?? [])],
      unmet: [...unmet].sort((a, b) => a - b).join(", "),
    };
  };
}
