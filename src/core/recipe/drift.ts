import type { Replayed } from "./run-recipe.ts";

/** Rows and values of a step that are named; the others are counted. */
const NAMED = 5;

/** What one step of a recipe was not made for. */
export interface StepDrift {
  /** The step's place in the recipe, counted from 0. */
  step: number;
  rows: number;
  /** Different texts with the row that each stands in first, counted from 0. */
  some: readonly { text: string; row: number }[];
  /** Whether nothing was written there, so that a person should look. */
  isLeft: boolean;
}

/** What a table holds that its recipe was not made for, gathered part by part. */
export class Drift {
  readonly #steps = new Map<number, { rows: number; texts: Map<string, number> }>();
  readonly #left = new Set<number>();
  /** Steps that only a model can take. */
  readonly waiting = new Set<number>();

  /** @param before rows of the table that came before this part */
  add({ uncovered, unanswered, waiting }: Replayed, before: number): void {
    for (const step of waiting) this.waiting.add(step);
    for (const { step } of unanswered) this.#left.add(step);
    for (const { row, step, text } of uncovered) {
      const own = this.#steps.get(step) ?? { rows: 0, texts: new Map<string, number>() };
      this.#steps.set(step, own);
      own.rows++;
      if (own.texts.size < NAMED && !own.texts.has(text)) own.texts.set(text, before + row);
    }
  }

  /** In the order of the recipe. */
  get steps(): StepDrift[] {
    return [...this.#steps]
      .sort(([a], [b]) => a - b)
      .map(([step, { rows, texts }]) => ({
        step,
        rows,
        some: [...texts].map(([text, row]) => ({ text, row })),
        isLeft: this.#left.has(step),
      }));
  }
}
