import type { Step } from "./recipe.ts";

/** Whether a step that looks for something in a cell keeps the cells in which it is not found, rather than emptying them. */
export const keepsUnfound = (step: Step & { op: "rule" }): boolean =>
  step.onFail !== "blank" && /(?:^|,)\s*find\s*(?:$|[:,])/i.test(step.rules);
