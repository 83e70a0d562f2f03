import type { Cell } from "../../../src/core/cells/grid.ts";
import { whyNotWritten } from "../../../src/core/journal/not-written.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { type DifferentRow, differentRows } from "../../../src/core/recipe/different-rows.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { type Coverage, type View, viewOf } from "../../../src/core/recipe/learn/coverage.ts";
import type { Answer, Learned } from "../../../src/core/recipe/learn/learn.ts";
import { learnRecipe, MOST_EXAMPLES, type Names } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { proposeExamples } from "../../../src/core/recipe/learn/propose.ts";
import { proposeNext } from "../../../src/core/recipe/learn/propose-next.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import { type Writing, writesOf } from "../../../src/core/recipe/writes.ts";
import type { Write } from "../../../src/core/run/plan.ts";

/** So many examples are asked for at first. */
export const ASKED = 3;

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
  view: View;
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
  kind: Learned["kind"];
  recipe?: Recipe;
  /** What the recipe does, a sentence a step; the same in English for the log. */
  says: readonly Said[];
  words: string;
  coverage: Coverage;
  /** Different rows of each view. */
  different: Readonly<Record<View, number>>;
}

type Given = readonly (readonly [at: number, out: string])[];

let rows: readonly DifferentRow[] = [];
let answers: readonly Answer[] = [];
let right: readonly Cell[] = [];

const shown = (at: number): Row => {
  const { texts = [], at: places = [] } = rows[at] ?? {};
  return { at, texts, first: places[0] ?? 0, rows: places.length };
};

/** Long cells are not asked for: nobody can read them here. */
const readable = (): string[][] => rows.map(({ texts, isReadable }) => (isReadable ? [...texts] : []));

const inView = (view: View): number[] =>
  rows.flatMap((_, at) => (answers[at] && viewOf(answers[at]) === view ? [at] : []));

/** What a page has done with recipes apart from it. Plain data goes in and comes out. */
export const WORK = {
  /**
   * Takes the columns that are worked on from then on.
   * @param beside what stands in the column to their right
   * @param given examples from before, which stay where their rows do
   */
  see(
    columns: readonly (readonly Cell[])[],
    beside: readonly Cell[],
    given: readonly (Row & { out: string })[],
  ): Seen {
    right = beside;
    rows = differentRows(columns);
    answers = [];
    const filled = rows.flatMap(({ at: places, isReadable }, at) => {
      const out = places.map((place) => shownText(right[place] ?? "")).find((text) => text.trim() !== "");
      return isReadable && out !== undefined ? [{ ...shown(at), out }] : [];
    });
    const known = given.flatMap(({ first, texts, out }) => {
      const at = rows.findIndex(({ at: places }) => places.includes(first));
      return at >= 0 && rows[at]?.texts[0] === texts[0] ? [{ ...shown(at), out }] : [];
    });
    const places = known.map(({ at }) => at);
    return {
      rows: rows.reduce((sum, { at }) => sum + at.length, 0),
      different: rows.length,
      known,
      proposed: proposeExamples(readable(), Math.max(0, ASKED - known.length), { given: places }).map(shown),
      filled: filled.slice(0, MOST_EXAMPLES),
      cells: right.filter((cell) => shownText(cell).trim() !== "").length,
    };
  },

  /** Learns from examples, each by its place among the different rows. */
  learn(given: Given, names: Names): Taught {
    const learned = learnRecipe(rows, given, names);
    answers = learned.answers;
    const says = learned.recipe ? explainRecipe(learned.recipe) : [];
    const different = (["covered", "doubted", "uncovered"] as const).map((view) => [
      view,
      inView(view).length,
    ]);
    return {
      kind: learned.kind,
      ...(learned.recipe && { recipe: learned.recipe }),
      says,
      words: says.map(recipeInEnglish).join(" "),
      coverage: learned.coverage,
      different: Object.fromEntries(different),
    };
  },

  /** The row that should be the next example. */
  next(given: Given): Row | undefined {
    const at = proposeNext(readable(), new Map(given));
    return at === undefined ? undefined : shown(at);
  },

  /** Some rows with what they become. */
  look: (view: View, from: number, count: number): Answered[] =>
    inView(view)
      .slice(from, from + count)
      .map((at) => ({ ...shown(at), text: (answers[at]?.text ?? "").slice(0, 1000), view })),

  /** @param into whether only the blank cells of the column to the right are written */
  writes: (writing: Writing, into: boolean): (Write & { rows: number })[] =>
    writesOf(rows, answers, writing, (at) => !into || shownText(right[at] ?? "") === ""),

  /** How many rows that would write. */
  count: (writing: Writing, into: boolean): number =>
    WORK.writes(writing, into).reduce(
      (sum, { by, rows: count }) => sum + (whyNotWritten(by) === undefined ? count : 0),
      0,
    ),
};
