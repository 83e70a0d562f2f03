import type { Said } from "../../../src/core/messages/pattern.ts";
import type { StepDrift } from "../../../src/core/recipe/drift.ts";
import type { Outcomes } from "../../../src/core/recipe/from-words/try-recipe.ts";
import type { Coverage, View } from "../../../src/core/recipe/learn/coverage.ts";
import type { KeptWhole } from "../../../src/core/recipe/learn/kept-whole.ts";
import type { Learned } from "../../../src/core/recipe/learn/learn.ts";
import type { NewSpellings } from "../../../src/core/recipe/new-spellings.ts";
import type { Recipe, SplitStep } from "../../../src/core/recipe/recipe.ts";
import type { Reach } from "../../../src/core/recipe/replay.ts";

/** One of the different rows as a person sees it. */
export interface Row {
  /** Its place among the different rows. */
  at: number;
  texts: readonly string[];
  /** The first row of the sheet that reads so, counted from 0 below the heading, and how many do. */
  first: number;
  rows: number;
}

export interface Answered extends Row {
  text: string;
  /** The texts one by one, where several columns are written. */
  parts?: readonly string[];
  /** Why it stays as it is. */
  why?: string;
}

/** What the columns hold. */
export interface Seen {
  rows: number;
  different: number;
  /** The examples from before that are still there, and rows that should be given beside them. */
  known: readonly (Row & { out: string })[];
  proposed: readonly Row[];
  /** Those whose cell to the right is filled, as far as they can be examples, and how many cells are. */
  filled: readonly (Row & { out: string })[];
  cells: number;
}

export interface Taught {
  /** What the words say that were given beside the examples, where the examples say something else. */
  saidOther?: Recipe;
  kind: Learned["kind"];
  recipe?: Recipe;
  /** What the recipe does, a sentence a step; the same in English for the log. */
  says: readonly Said[];
  words: string;
  coverage: Coverage;
  /** Different rows of each view. */
  different: Readonly<Record<View, number>>;
}

export interface Replayed extends Pick<Taught, "coverage" | "different"> {
  reach: Reach;
  /** Rows that get something, although a step had no answer for them. */
  partly: number;
  drift: readonly StepDrift[];
  /** What its groups of spellings meet for the first time. */
  spellings: readonly NewSpellings[];
}

/** How a column is taken apart, and what comes of its rows. */
export interface Apart extends Pick<Taught, "coverage" | "different"> {
  step: SplitStep;
  /** What the values are, where they are taken apart only if a person wants just that. */
  whole?: KeptWhole;
}

/** A recipe that was not learned here, with what it makes of the rows that are seen. */
export interface Taken extends Taught {
  recipe: Recipe;
  counts: Outcomes;
  /** Whether it gives the examples something else than what they say. */
  contradicts: boolean;
}
