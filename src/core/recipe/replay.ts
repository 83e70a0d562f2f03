import type { Cell } from "../cells/grid.ts";
import { type DifferentRow, differentRows } from "./different-rows.ts";
import { Drift, type StepDrift } from "./drift.ts";
import { takeInPlace } from "./in-place.ts";
import { addedBy } from "./read-recipe.ts";
import type { Recipe, Step } from "./recipe.ts";
import { isRowStep } from "./row-steps.ts";
import { runRecipe } from "./run-recipe.ts";
import { shownText } from "./shown-text.ts";
import { stagesOf } from "./stages.ts";
import { changesInPlace, readBy } from "./step-columns.ts";
import type { RowAnswer } from "./writes.ts";

/** What a recipe can do to a sheet with the columns that are there. */
export interface Reach {
  /** Places of the steps that run; each other one lacks a column. */
  steps: readonly number[];
  /** Headings of the columns that are added; none where a column is changed in its place. */
  adds: readonly string[];
  /** The input that is changed in its place, where no column is added. */
  inPlace?: number;
  /** Steps over rows that come before all others: a sheet takes them one by one, each as a change of its own. */
  first?: readonly number[];
  /** Steps that a sheet's own way of writing has no room for: they take out rows, or change columns that others are made from. */
  notHere: readonly number[];
}

/** Whether it changes a column that the recipe reads, where that stands. */
const isOnInput = (step: Step, inputs: number): boolean =>
  changesInPlace(step) && "column" in step && step.column < inputs;

/**
 * @param has for each input of the recipe, whether the sheet has its column
 * @param takesRows whether steps over rows can be taken, where they come first
 */
export function reachOf(
  { inputs, steps }: Pick<Recipe, "inputs" | "steps">,
  has: readonly boolean[],
  takesRows = false,
): Reach {
  const there = inputs.map((_, at) => has[at] === true);
  const runs: number[] = [];
  const adds: string[] = [];
  const notHere: number[] = [];
  const first: number[] = [];
  const changed = new Set<number>();
  const later = new Set(stagesOf({ inputs, steps }).later);
  for (const [at, step] of steps.entries()) {
    const added = addedBy(step);
    const can = !later.has(at) && readBy(step).every((column) => there[column]);
    // What only a model can tell is not there: a text made of it would be made of nothing.
    there.push(...added.map(() => can && step.op !== "model"));
    if (!can) continue;
    runs.push(at);
    if (isRowStep(step)) {
      const isFirst = takesRows && first.length === runs.length - 1;
      (isFirst ? first : notHere).push(at);
      if (isFirst) continue;
    }
    // What the recipe adds is cleaned before it is written.
    if (isOnInput(step, inputs.length) && "column" in step) changed.add(step.column);
    if (step.op !== "model") adds.push(...added);
  }
  const [only] = changed;
  const isOne = changed.size === 1 && adds.length === 0 && only !== undefined;
  for (const [at, step] of steps.entries())
    if (isOnInput(step, inputs.length) && !isOne && runs.includes(at) && ![...notHere, ...first].includes(at))
      notHere.push(at);
  return {
    ...{ steps: runs, adds, notHere },
    ...(isOne && { inPlace: only }),
    ...(first.length > 0 && { first }),
  };
}

/** What a recipe makes of the different rows of some columns. */
export interface Replay {
  rows: DifferentRow[];
  answers: RowAnswer[];
  /** Rows that get something, although a step that marks rows had no answer for them. */
  partly: number;
  drift: StepDrift[];
}

/**
 * Runs a recipe over the rows of a sheet, as far as its columns are there. A row that cannot be read, or for which a step
 * that marks rows has no answer, is left to a person.
 * @param columns the cells of each input; none where the sheet has no such column
 */
export function replay(
  recipe: Recipe,
  columns: readonly (readonly Cell[] | undefined)[],
  { steps, inPlace, first = [] }: Reach,
): Replay {
  const height = Math.max(0, ...columns.map((column) => column?.length ?? 0));
  const places = Array.from({ length: height }, (_, at) => at);
  const cells = columns.map((column) => column ?? places.map(() => ""));
  const rows = differentRows(cells);
  const unread = new Set(rows.flatMap(({ isReadable, at }) => (isReadable ? [] : at)));
  const texts = places.map((at) =>
    cells.map((column) => (unread.has(at) ? "" : shownText(column[at] ?? ""))),
  );
  const table = { headings: [...recipe.inputs], rows: texts };
  // What is done to rows is done in the sheet itself, before.
  const others = recipe.steps.map(
    (step, at): Step =>
      first.includes(at) && "column" in step
        ? { op: "map", column: step.column, pairs: [], onFail: "keep" }
        : step,
  );
  const done = runRecipe(
    { ...recipe, steps: others },
    table,
    columns.map((_, at) => at),
  );
  const runs = new Set(steps.filter((at) => !first.includes(at)));
  const ofThose = <Each extends { step: number }>(all: readonly Each[]) =>
    all.filter(({ step }) => runs.has(step));
  const left = new Set([...unread, ...ofThose(done.unanswered).map(({ row }) => row)]);
  const written = outputsOf(recipe, runs);
  const own = inPlace === undefined ? undefined : (columns[inPlace] ?? []);
  const typed =
    own &&
    takeInPlace(
      recipe.steps.filter((_, at) => runs.has(at)),
      own.map((cell, at) => (unread.has(at) ? "" : cell)),
    ).cells;
  const answers = rows.map((row): RowAnswer => {
    const [at = 0] = row.at;
    const outs = typed
      ? [shownText(typed[at] ?? "")]
      : written.map((column) => done.rows[at]?.[column] ?? "");
    if (left.has(at) && outs.every((text) => text === "" || typed !== undefined))
      return { texts: outs.map(() => ""), check: "notCovered" };
    return typed
      ? { texts: outs, cells: row.cells.map(({ at: [first = 0] }) => [typed[first] ?? ""]) }
      : { texts: outs };
  });
  const partly = rows.reduce(
    (sum, { at }, each) =>
      answers[each]?.check === undefined ? sum + at.filter((place) => left.has(place)).length : sum,
    0,
  );
  const drift = new Drift();
  drift.add(
    { ...done, uncovered: ofThose(done.uncovered), unanswered: ofThose(done.unanswered), waiting: [] },
    0,
  );
  return { rows, answers, partly, drift: drift.steps };
}

/** The places of the columns that steps add which run, among all columns. */
function outputsOf({ inputs, steps }: Recipe, runs: ReadonlySet<number>): number[] {
  let next = inputs.length;
  return steps.flatMap((step, at) => {
    const first = next;
    next += addedBy(step).length;
    return runs.has(at) && step.op !== "model" ? addedBy(step).map((_, index) => first + index) : [];
  });
}
