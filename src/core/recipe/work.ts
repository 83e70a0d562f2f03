import { MOST, type OnFail } from "./recipe.ts";
import { RecipeRefused, saidOf } from "./sentences.ts";

/** A row that a step had no answer for, and that no later step leaves out. */
export interface Unanswered {
  /** Its place in the table that was given, counted from 0. */
  row: number;
  /** The step's place in the recipe, counted from 0. */
  step: number;
}

/** A filled row for which nothing in a step was meant, whatever became of its cell, and the text that the step read. */
export interface Uncovered extends Unanswered {
  text: string;
}

/** A table while steps are run over it. */
export interface Work {
  headings: string[];
  /** By column, as the steps count them. */
  columns: string[][];
  from: number[];
  unanswered: Unanswered[];
  uncovered: Uncovered[];
  waiting: number[];
  carried: Carried;
  /** Characters that steps have made so far. */
  made: number;
}

/** What steps know of a table that comes in parts when the next part comes. */
export interface Carried {
  /** The last filled cell of what is filled down, by step. */
  above: Map<number, string>;
  /** What a rule makes of a text, by step, where the rule has read the whole column before. */
  cleaned: ReadonlyMap<number, (text: string) => string>;
}

/**
 * Counts what a step has made of a row.
 * @throws RecipeRefused when all that the steps make would be too much to hold
 */
export function count(work: Work, texts: readonly string[] | undefined): void {
  for (const { length } of texts ?? []) work.made += length;
  if (work.made > MOST.made) throw new RecipeRefused(saidOf("refused.tooMuch", { most: MOST.made }));
}

/** Adds columns; where there is no answer the source's text is kept, or the cell stays blank. */
export function add(
  work: Work,
  step: number,
  headings: readonly string[],
  answers: readonly (readonly string[] | undefined)[],
  onFail: OnFail,
  source: number,
): void {
  const kept = work.columns[source] ?? [];
  noteUnanswered(work, step, answers, onFail, kept);
  for (const [index, heading] of headings.entries()) {
    work.headings.push(heading);
    work.columns.push(
      answers.map(
        (answer, row) => answer?.[index] ?? (onFail === "keep" && index === 0 ? (kept[row] ?? "") : ""),
      ),
    );
  }
}

export function noteUnanswered(
  work: Work,
  step: number,
  answers: readonly (readonly string[] | undefined)[],
  onFail: OnFail,
  texts: readonly string[],
): void {
  answers.forEach((answer, at) => {
    if (answer !== undefined) return;
    const row = work.from[at] ?? at;
    const text = texts[at] ?? "";
    if (onFail === "flag") work.unanswered.push({ row, step });
    if (text.trim() !== "") work.uncovered.push({ row, step, text });
  });
}
