import type { Recipe, Step } from "../recipe.ts";
import { cleanableAt, columnsAt } from "./edit-recipe.ts";

/** Steps beside rules that a person can put in. */
export const NEW_STEPS = ["split", "join", "map", "fillDown", "keepRows", "dropRows"] as const;
export type NewStep = (typeof NEW_STEPS)[number];

/**
 * Those that a recipe may have at a place. One that writes a single column has no room for new columns, nor for steps over
 * rows, and two columns are joined only where there are two.
 */
export function newStepsAt(recipe: Recipe, at: number, inColumn: boolean): NewStep[] {
  if (inColumn) return cleanableAt(recipe, at).length > 0 ? ["map"] : [];
  return NEW_STEPS.filter((op) => op !== "join" || columnsAt(recipe, at).length > 1);
}

/** Such a step as its form begins: about the last column that may be changed there, else the last one. */
export function newStep(op: NewStep, recipe: Recipe, at: number): Step {
  const headings = columnsAt(recipe, at);
  const last = headings.length - 1;
  const own = headings[last] ?? "";
  const changed = cleanableAt(recipe, at);
  switch (op) {
    case "split": {
      const to = [0, 1].map((nth) => ({ part: 2 * nth, heading: `${own} ${nth + 1}` }));
      return { op, column: last, by: "values", keys: ["mark ,"], widths: [], to };
    }
    case "join": {
      const columns = [last - 1, last];
      return { op, columns, with: " ", to: columns.map((column) => headings[column]).join(" ") };
    }
    case "map": {
      const own = changed[changed.length - 1];
      const to = own === undefined ? { column: last, to: "" } : { column: own };
      return { op, ...to, pairs: [["", ""]], onFail: "keep" };
    }
    case "fillDown":
      return { op, column: last };
    case "keepRows":
    case "dropRows":
      return { op, column: last, when: { is: "blank", column: last } };
  }
}
