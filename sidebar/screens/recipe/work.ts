import type { Cell } from "../../../src/core/cells/grid.ts";
import { whyNotWritten } from "../../../src/core/journal/not-written.ts";
import type { Said } from "../../../src/core/messages/pattern.ts";
import { type DifferentRow, differentRows } from "../../../src/core/recipe/different-rows.ts";
import type { StepDrift } from "../../../src/core/recipe/drift.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { type Coverage, coverageOf, type View, viewOf } from "../../../src/core/recipe/learn/coverage.ts";
import type { Learned } from "../../../src/core/recipe/learn/learn.ts";
import { learnRecipe, MOST_EXAMPLES, type Names } from "../../../src/core/recipe/learn/learn-recipe.ts";
import { proposeExamples } from "../../../src/core/recipe/learn/propose.ts";
import { proposeNext } from "../../../src/core/recipe/learn/propose-next.ts";
import { type Proposed, proposeFor } from "../../../src/core/recipe/learn/proposed.ts";
import { splitFor } from "../../../src/core/recipe/learn/split-for.ts";
import {
  countsOf,
  type SortedRows,
  sortedRows,
  type TidyCounts,
  type TidyView,
  tidyRows,
} from "../../../src/core/recipe/learn/tidy-rows.ts";
import type { Stays } from "../../../src/core/recipe/learn/what-stays.ts";
import { type Recipe, type SplitStep, type Step, VERSION } from "../../../src/core/recipe/recipe.ts";
import { type Reach, reachOf, replay } from "../../../src/core/recipe/replay.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import { type RowAnswer, type Writing, writesOf } from "../../../src/core/recipe/writes.ts";
import type { Write } from "../../../src/core/run/plan.ts";
import { OPENED_RECIPE } from "./opened-recipe.ts";

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
}

/** How a column is taken apart, and what comes of its rows. */
export interface Apart extends Pick<Taught, "coverage" | "different"> {
  step: SplitStep;
}

type Given = readonly (readonly [at: number, out: string])[];

let rows: readonly DifferentRow[] = [];
let answers: readonly RowAnswer[] = [];
let right: readonly Cell[] = [];
let column: readonly Cell[] = [];
let tidied: SortedRows = { changed: [], left: [], same: [] };

const shown = (at: number): Row => {
  const { texts = [], at: places = [] } = rows[at] ?? {};
  return { at, texts, first: places[0] ?? 0, rows: places.length };
};

/** Long cells are not asked for: nobody can read them here. */
const readable = (): string[][] => rows.map(({ texts, isReadable }) => (isReadable ? [...texts] : []));

const inView = (view: View): number[] =>
  rows.flatMap((_, at) => (answers[at] && viewOf(answers[at]) === view ? [at] : []));

const differentIn = (): Taught["different"] => ({
  covered: inView("covered").length,
  doubted: inView("doubted").length,
  uncovered: inView("uncovered").length,
});

/** What a page has done with recipes apart from it. Plain data goes in and comes out. */
export const WORK = {
  ...OPENED_RECIPE,

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
    answers = learned.answers.map(({ text, check }) => ({ texts: [text], ...(check && { check }) }));
    const says = learned.recipe ? explainRecipe(learned.recipe) : [];
    return {
      kind: learned.kind,
      ...(learned.recipe && { recipe: learned.recipe }),
      says,
      words: says.map(recipeInEnglish).join(" "),
      coverage: learned.coverage,
      different: differentIn(),
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
      .map((at) => {
        const texts = answers[at]?.texts ?? [];
        return { ...shown(at), text: texts.join(" | "), ...(texts.length > 1 && { parts: texts }) };
      }),

  /** @param into whether only the blank cells of the column to the right are written */
  writes: (writing: Writing, into: boolean): (Write & { rows: number })[] =>
    writesOf(rows, answers, writing, (at) => !into || shownText(right[at] ?? "") === ""),

  /** Runs a recipe over columns; one that the sheet has not is null. */
  replay(recipe: Recipe, columns: readonly (readonly Cell[] | null)[]): Replayed {
    const reach = reachOf(
      recipe,
      columns.map((column) => column !== null),
      true,
    );
    const done = replay(
      recipe,
      columns.map((column) => column ?? undefined),
      reach,
    );
    // Only what the sheet has is read again when it is written, the column that is changed first.
    const has = columns.flatMap((column, at) => (column === null ? [] : [at]));
    const own = [...has].sort((a, b) => Number(b === reach.inPlace) - Number(a === reach.inPlace));
    const pick = <Each>(cells: readonly Each[]) => own.flatMap((at) => cells.slice(at, at + 1));
    rows = done.rows.map((row) => ({
      ...row,
      texts: pick(row.texts),
      cells: row.cells.map(({ read, at }) => ({ read: pick(read), at })),
    }));
    answers = done.answers;
    right = [];
    const { partly, drift } = done;
    return { coverage: coverageOf(rows, answers), different: differentIn(), reach, partly, drift };
  },

  /** What would make a column consistent, which `tidy` works on from then on. */
  propose(cells: readonly Cell[], countries: readonly string[]): Proposed {
    column = cells;
    return proposeFor(cells, countries);
  },

  /** How a column can be taken apart, and what comes of its rows; null where nothing can be seen. @param taken headings */
  takeApart(cells: readonly Cell[], heading: string, taken: readonly string[]): Apart | null {
    const step = splitFor(cells, heading, taken);
    if (step === undefined) return null;
    const recipe: Recipe = { recipe: VERSION, name: heading, inputs: [heading], steps: [step] };
    const { coverage, different } = WORK.replay(recipe, [cells]);
    return { step, coverage, different };
  },

  /** Takes steps over the column that was looked at. */
  tidy(steps: readonly Step[], name: string): TidyCounts {
    const done = tidyRows(steps, column);
    ({ rows, answers } = done);
    right = [];
    tidied = sortedRows(done);
    const recipe: Recipe = { recipe: VERSION, name, inputs: [name], steps, madeBy: "learner" };
    return { ...countsOf(done, tidied), words: explainRecipe(recipe).map(recipeInEnglish).join(" ") };
  },

  /** Some different values of those that change, that stay, or that need no change. */
  lookTidied: (view: TidyView, from: number, count: number): (Answered & { stays?: Stays })[] =>
    tidied[view].slice(from, from + count).map(({ at, stays }) => ({
      ...shown(at),
      text: answers[at]?.texts[0] ?? "",
      ...(stays !== undefined && { stays }),
    })),

  /** How many rows that would write. */
  count: (writing: Writing, into: boolean): number =>
    WORK.writes(writing, into).reduce(
      (sum, { by, rows: count }) => sum + (whyNotWritten(by) === undefined ? count : 0),
      0,
    ),
};
