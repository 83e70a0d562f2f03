import type { DifferentRow } from "../different-rows.ts";
import type { Recipe } from "../recipe.ts";
import { VERSION } from "../recipe.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type Answer, type Example, type Learned, learn } from "./learn.ts";
import { recipeOf } from "./recipe-of.ts";

/** A recipe that is learned from at most so many examples. */
export const MOST_EXAMPLES = 8;

export interface Names {
  name: string;
  /** The headings of the columns that are read, and of the one that is written. */
  inputs: readonly string[];
  to: string;
}

export interface LearnedRecipe {
  kind: Learned["kind"];
  /** Absent where there is nothing that could be run. */
  recipe?: Recipe;
  /** One for each of the different rows. */
  answers: readonly Answer[];
  coverage: Coverage;
}

/**
 * Learns a recipe from rows of a sheet whose answers are given, by their places among the different rows. Where each
 * answer is a text of its own it is a list of values, of which nothing is said of others; a row that cannot be read is
 * never answered.
 * @param words what a person says of it, in any of the five languages; see \`learn\`
 */
export function learnRecipe(
  rows: readonly DifferentRow[],
  given: readonly (readonly [at: number, out: string])[],
  names: Names,
  words = "",
): LearnedRecipe {
  const examples = given
    .slice(0, MOST_EXAMPLES)
    .map(([at, out]): Example => ({ in: rows[at]?.texts ?? [], out }));
  const learned = learn(
    examples,
    rows.map(({ texts, isReadable }) => (isReadable ? texts : texts.map(() => ""))),
    words,
  );
  const answers = learned.answers.map(
    (answer, at): Answer => (rows[at]?.isReadable ? answer : { text: "", check: "notCovered" }),
  );
  const recipe = recipeFor(learned, examples, names);
  return { kind: learned.kind, ...(recipe && { recipe }), answers, coverage: coverageOf(rows, answers) };
}

function recipeFor(learned: Learned, examples: readonly Example[], names: Names): Recipe | undefined {
  if (learned.kind === "program") return recipeOf(learned, examples, names);
  if (learned.kind !== "table" || names.inputs.length !== 1) return undefined;
  const pairs = examples.map(({ in: [from = ""], out }) => [from, out] as const);
  return {
    recipe: VERSION,
    name: names.name,
    inputs: names.inputs,
    steps: [{ op: "map", column: 0, to: names.to, pairs, onFail: "flag" }],
    examples: examples.map(({ in: cells, out }) => ({ in: cells, out: [out] })),
    madeBy: "learner",
  };
}
