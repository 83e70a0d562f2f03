import type { Recipe, Step } from "../../../src/core/recipe/recipe.ts";
import { readWhat } from "../../../src/core/rules/parse-what.ts";

/** A step that cannot go another way, and why. */
export interface Refused {
  /** Its place in the recipe, counted from 0. */
  step: number;
  /** A clause that follows the step's own sentence. */
  why: string;
}

/** The steps that an engine cannot take which hands over one row at a time, in no order. */
export const notByRow = ({ steps }: Pick<Recipe, "steps">): Refused[] =>
  steps.flatMap((step, at) => {
    const why = reasonOf(step);
    return why === undefined ? [] : [{ step: at, why }];
  });

function reasonOf(step: Step): string | undefined {
  if (step.op === "model") return "Only a model can take it.";
  if (step.op === "fillDown") return "It looks at the row above, and the rows of such a table have no order.";
  if (step.op !== "rule") return undefined;
  const wide = readWhat(step.rules).filter(({ rule }) => !rule.byCell);
  if (wide.length === 0) return undefined;
  const names = wide.map(({ rule }) => rule.name).join(", ");
  return `The whole column decides what ${names} does, and one row at a time is all that can be seen there.`;
}
