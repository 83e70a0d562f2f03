import type { Recipe } from "../../src/core/recipe/recipe.ts";
import type { Replayed } from "../../src/core/recipe/run-recipe.ts";

/** Rows and values of a step that are named; the others are counted. */
const NAMED = 5;

/** What one step had no answer for. */
interface Uncovered {
  rows: number;
  /** The rows of the file that come first, counted from 1 with the headings, and different texts with them. */
  first: number[];
  texts: Set<string>;
}

/** What a file holds that its recipe was not made for, gathered part by part. */
export class Drift {
  readonly #steps = new Map<number, Uncovered>();
  readonly #waiting = new Set<number>();
  readonly #unanswered = new Set<number>();
  #read = 0;
  #written = 0;

  constructor(private readonly recipe: Recipe) {}

  /** @param before rows of the file that came before this part, its headings not counted */
  add({ rows, uncovered, unanswered, waiting }: Replayed, before: number, read: number): void {
    this.#read += read;
    this.#written += rows.length;
    for (const step of waiting) this.#waiting.add(step);
    for (const { step } of unanswered) this.#unanswered.add(step);
    for (const { row, step, text } of uncovered) {
      const own = this.#steps.get(step) ?? { rows: 0, first: [], texts: new Set() };
      this.#steps.set(step, own);
      own.rows++;
      if (own.texts.size === NAMED || own.texts.has(text)) continue;
      own.texts.add(text);
      own.first.push(before + row + 2);
    }
  }

  /** Whether rows or steps are left to a person. */
  get isLeft(): boolean {
    return this.#steps.size > 0 || this.#waiting.size > 0;
  }

  /** A line for what was done, and one for each step that something is left of, after the step's own sentence. */
  report(sentences: readonly string[]): string[] {
    const lines = [
      `“${this.recipe.name}”: ${counted(this.#read, "row")} read, ${this.#written.toLocaleString("en")} written.`,
    ];
    for (const at of this.recipe.steps.keys()) {
      const says = `Step ${at + 1}: ${sentences[at] ?? ""}`;
      if (this.#waiting.has(at)) lines.push(`${says} That takes a model, so its column is blank.`);
      const left = this.#steps.get(at);
      if (left === undefined) continue;
      const named = [...left.texts].map((text, index) => `“${short(text)}” in row ${left.first[index]}`);
      const more = left.rows > named.length ? " and others" : "";
      const marked = this.#unanswered.has(at) ? " Look at them: nothing was written there." : "";
      lines.push(
        `${says} It was not made for ${counted(left.rows, "row")}: ${named.join(", ")}${more}.${marked}`,
      );
    }
    if (!this.isLeft) lines.push("Nothing in it was new to the recipe.");
    return lines;
  }
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;

/** The start of a text, in one line. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return [...line].length > 40 ? `${[...line].slice(0, 40).join("")}…` : line;
};
