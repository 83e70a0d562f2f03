import type { Step } from "./recipe.ts";

/** The columns that a step reads, and the one that it changes where it stands. */
export function readBy(step: Step): number[] {
  if (step.op === "join") return [...step.columns];
  if (step.op !== "write" && step.op !== "keepRows" && step.op !== "dropRows") return [step.column];
  const read = new Set<number>(step.op === "write" ? [] : [step.column]);
  JSON.stringify(step.op === "write" ? step.cases : step.when, (key, value) => {
    if ((key === "from" || key === "column") && typeof value === "number") read.add(value);
    return value;
  });
  return [...read];
}

/** Whether a step changes a column where it stands. */
export const changesInPlace = (step: Step): boolean =>
  step.op === "rule" ||
  step.op === "fillDown" ||
  ((step.op === "map" || step.op === "cluster") && step.to === undefined);
