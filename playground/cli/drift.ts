import { Drift } from "../../src/core/recipe/drift.ts";
import type { Recipe } from "../../src/core/recipe/recipe.ts";
import type { Replayed } from "../../src/core/recipe/run-recipe.ts";

/** What is said at the end of a file: what was done, and what in it the recipe was not made for. */
export class DriftReport {
  readonly #drift = new Drift();
  #read = 0;
  #written = 0;

  constructor(private readonly recipe: Recipe) {}

  /** @param before rows of the file that came before this part, its headings not counted */
  add(part: Replayed, before: number, read: number): void {
    this.#read += read;
    this.#written += part.rows.length;
    this.#drift.add(part, before);
  }

  /** Whether rows or steps are left to a person. */
  get isLeft(): boolean {
    return this.#drift.steps.length > 0 || this.#drift.waiting.size > 0;
  }

  /** A line for what was done, and one for each step that something is left of, after the step's own sentence. */
  report(sentences: readonly string[]): string[] {
    const lines = [
      `“${this.recipe.name}”: ${counted(this.#read, "row")} read, ${this.#written.toLocaleString("en")} written.`,
    ];
    const drift = this.#drift.steps;
    for (const at of this.recipe.steps.keys()) {
      const says = `Step ${at + 1}: ${sentences[at] ?? ""}`;
      if (this.#drift.waiting.has(at)) lines.push(`${says} That takes a model, so its column is blank.`);
      const left = drift.find(({ step }) => step === at);
      if (left === undefined) continue;
      const named = left.some.map(({ text, row }) => `“${short(text)}” in row ${row + 2}`);
      const more = left.rows > named.length ? " and others" : "";
      const marked = left.isLeft ? " Look at them: nothing was written there." : "";
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
