import type { Change } from "../journal/change.ts";
import { rowKey } from "../journal/row-key.ts";
import { verdictIn } from "../journal/verdicts.ts";
import { takeInPlace } from "./in-place.ts";
import { type Recipe, type Step, VERSION } from "./recipe.ts";
import { runRecipe } from "./run-recipe.ts";
import { shownText } from "./shown-text.ts";
import { changesInPlace } from "./step-columns.ts";

/**
 * Whether steps make of what a run read what it wrote, and leave what it left: anybody may have written the log, and the
 * sheet may have been read by the rules of its country. What a person has corrected since does not count.
 * @param column the one that was written
 */
export function doAgain(
  { inputs, steps }: Pick<Recipe, "inputs" | "steps">,
  column: number,
  changes: readonly Change[],
): boolean {
  const done = changes.filter(({ by }) => verdictIn(by) === undefined);
  if (done.some(({ value, after }) => value.length !== inputs.length || after.length !== 1)) return false;
  const wrote = done.map(({ after }) => shownText(after[0] ?? ""));
  const made = steps.every(changesInPlace)
    ? takeInPlace(
        steps,
        done.map(({ value }) => value[0] ?? ""),
      ).cells.map(shownText)
    : runRecipe(
        { recipe: VERSION, name: "", inputs, steps },
        { headings: inputs, rows: done.map(({ value }) => value.map(shownText)) },
        inputs.map((_, at) => at),
      ).rows.map((row) => row[column] ?? "");
  return made.length === wrote.length && made.every((text, at) => text === wrote[at]);
}

/** Whether steps make of each text what it became: one step may go on with what another has written. */
export function give(
  steps: readonly Step[],
  pairs: readonly (readonly [was: string, now: string])[],
): boolean {
  const { cells } = takeInPlace(
    steps,
    pairs.map(([was]) => was),
  );
  return pairs.every(([, now], at) => shownText(cells[at] ?? "") === now);
}

/**
 * The changes of a run without what was corrected in it after a later run had begun: that was done to what the later run
 * had made.
 * @param next when the later one began, as ISO time
 * @returns and how many values were corrected so
 */
export function lateCorrections(
  changes: readonly Change[],
  next: string | undefined,
): { changes: Change[]; late: number } {
  const isLate = ({ by, when }: Change) => next !== undefined && verdictIn(by) !== undefined && when > next;
  return {
    changes: changes.filter((each) => !isLate(each)),
    late: new Set(changes.filter(isLate).map(({ value }) => rowKey(value))).size,
  };
}
