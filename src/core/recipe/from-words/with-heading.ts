import type { Recipe } from "../recipe.ts";

/** The same recipe with another heading for the column that it adds, where it adds one. */
export const withHeading = (recipe: Recipe, to: string): Recipe => ({
  ...recipe,
  steps: recipe.steps.map((step) => {
    if (step.op === "write" && step.to.length === 1) return { ...step, to: [to] };
    return step.op === "map" && step.to !== undefined ? { ...step, to } : step;
  }),
});
