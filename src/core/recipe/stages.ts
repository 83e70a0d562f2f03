import { withColumns } from "./edit/renumber.ts";
import { canAsk } from "./model-step.ts";
import { addedBy } from "./read-recipe.ts";
import type { Recipe, Step } from "./recipe.ts";
import { isRowStep } from "./row-steps.ts";
import { changesInPlace, readBy } from "./step-columns.ts";

/** The steps of a recipe by when a sheet takes them, each by its place. */
export interface Stages {
  /** What needs no answer of a model. */
  now: readonly number[];
  /** Steps that ask a model about what is there by then. */
  models: readonly number[];
  /** What reads their answers, or has to come behind them. */
  later: readonly number[];
}

/**
 * Sorts steps by what they wait for. One that reads no answer waits as well where it would change what a model, or a step
 * that waits, is to read before; and where it takes out rows. No model is asked about rows that are still to go.
 */
export function stagesOf({ inputs, steps }: Pick<Recipe, "inputs" | "steps">): Stages {
  const now: number[] = [];
  const models: number[] = [];
  const later: number[] = [];
  /** Columns that are not what they will be. */
  const awaited = new Set<number>();
  /** Columns that have to stay as they are until they are read. */
  const readLater = new Set<number>();
  let rowsGoLater = false;
  let there = inputs.length;
  for (const [at, step] of steps.entries()) {
    const added = addedBy(step).map((_, nth) => there + nth);
    there += added.length;
    const read = readBy(step);
    const changed = changesInPlace(step) ? read : [];
    const isBehind = isRowStep(step) && models.length > 0;
    const isModel = step.op === "model" && canAsk(step);
    const isLater =
      isBehind ||
      (isModel && rowsGoLater) ||
      read.some((each) => awaited.has(each)) ||
      changed.some((each) => readLater.has(each));
    rowsGoLater ||= isBehind && step.op !== "fillDown";
    (isLater ? later : isModel ? models : now).push(at);
    if (!isLater && !isModel) continue;
    for (const each of [...added, ...changed]) awaited.add(each);
    for (const each of read) readLater.add(each);
  }
  return { now, models, later };
}

/** Some steps of a recipe as one of its own, which reads what they read and none of them makes. */
export interface Part {
  recipe: Recipe;
  /** For each of its inputs, which column of the whole recipe that is. */
  columns: readonly number[];
}

/**
 * Takes steps out of a recipe, in their order. What a step before them has added, or a model, is read by its heading.
 * @param places of the steps
 */
export function partOf(
  { recipe: version, name, inputs, steps, madeBy }: Recipe,
  places: readonly number[],
): Part {
  const headings = [...inputs, ...steps.flatMap(addedBy)];
  const own: { step: Step; first: number }[] = [];
  let there = inputs.length;
  for (const [at, step] of steps.entries()) {
    if (places.includes(at)) own.push({ step, first: there });
    there += addedBy(step).length;
  }
  const made = own.flatMap(({ step, first }) => addedBy(step).map((_, nth) => first + nth));
  const read = own.flatMap(({ step }) => readBy(step)).filter((each) => !made.includes(each));
  const columns = [...new Set(read)].sort((one, other) => one - other);
  const numbers = [...columns, ...made];
  return {
    recipe: {
      ...{ recipe: version, name, inputs: columns.map((each) => headings[each] ?? "") },
      steps: own.map(({ step }) => withColumns(step, (column) => numbers.indexOf(column))),
      ...(madeBy && { madeBy }),
    },
    columns,
  };
}
