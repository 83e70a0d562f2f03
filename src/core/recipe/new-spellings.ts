import { preferred } from "../cluster/preferred-spelling.ts";
import { keyFor } from "./key-for.ts";
import type { Recipe, Step } from "./recipe.ts";
import { isRowStep } from "./row-steps.ts";
import { runRecipe } from "./run-recipe.ts";

const NOTHING: Step = { op: "map", column: 0, pairs: [], onFail: "keep" };

/** Spellings of one thing that a step groups by, and of which nobody has decided yet. */
export interface NewSpellings {
  /** The place of the step, counted from 0. */
  step: number;
  key: string;
  /** The one that is proposed for all of them first. */
  values: readonly string[];
}

/**
 * What the first cluster step meets for the first time: different values with a key that is not among its decisions, and with
 * the same letters in the same order. None with a figure, of which a key loses the marks: 1.5 and 15 have one key. Those
 * with most rows come first.
 * @param columns the texts of each input
 * @param runs the places of the steps that run
 */
export function newSpellings(
  { inputs, steps, ...recipe }: Recipe,
  columns: readonly (readonly string[])[],
  runs: readonly number[],
): NewSpellings[] {
  const at = steps.findIndex((step, place) => step.op === "cluster" && runs.includes(place));
  const step = steps[at];
  if (step?.op !== "cluster") return [];
  const height = columns.reduce((most, { length }) => Math.max(most, length), 0);
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ""));
  // Those that lack a column come along, since later ones count the columns that they add.
  const before = steps
    .slice(0, at)
    .map((each, place): Step => (isRowStep(each) && !runs.includes(place) ? NOTHING : each));
  const places = inputs.map((_, place) => place);
  const done = runRecipe({ ...recipe, inputs, steps: before }, { headings: inputs, rows }, places);
  const keyOf = keyFor(step.method);
  const decided = new Set(step.decisions.map(([key]) => key));
  const counts = new Map<string, number>();
  for (const row of done.rows) {
    const text = row[step.column] ?? "";
    if (text.trim() !== "" && !/\p{N}/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const groups = new Map<string, string[]>();
  for (const text of counts.keys()) {
    const key = keyOf(text);
    if (key !== "" && !decided.has(key)) groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  const rowsOf = (values: readonly string[]) =>
    values.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
  return [...groups]
    .map(([key, found]) => ({ step: at, key, values: preferred(found, counts) }))
    .filter(({ values }) => values.length > 1 && areAlike(values))
    .sort((one, other) => rowsOf(other.values) - rowsOf(one.values));
}

/** Letters of a code, whose capitals may tell it from another. */
const CODE = 3;

/** Whether values differ in nothing but capitals, spaces, words doubled and marks that mean nothing: T&M and TM have one key, too. */
function areAlike(values: readonly string[]): boolean {
  const plain = new Set(values.map(plainly));
  const [letters = ""] = plain;
  return plain.size === 1 && (letters.length > CODE || !values.some((value) => /\p{Lu}/u.test(value)));
}

function plainly(value: string): string {
  const words = value
    .toLowerCase()
    .replace(/[.,'’"()[\]–—-]+/gu, "")
    .split(/\s+/u);
  return [...new Set(words)].join("");
}
