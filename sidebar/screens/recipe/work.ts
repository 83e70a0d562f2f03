import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Json } from "../../../src/core/cells/json.ts";
import { whyNotWritten } from "../../../src/core/journal/not-written.ts";
import { acceptRecipe } from "../../../src/core/recipe/accept-recipe.ts";
import { type DifferentRow, differentRows } from "../../../src/core/recipe/different-rows.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import {
  type FoundRecipes,
  findRecipes,
  type Given,
  givesAll,
} from "../../../src/core/recipe/from-words/find-recipes.ts";
import { findNearRecipes } from "../../../src/core/recipe/from-words/near-recipes.ts";
import { reachInColumn } from "../../../src/core/recipe/from-words/reach-in-column.ts";
import { changesAgain, tryRecipe } from "../../../src/core/recipe/from-words/try-recipe.ts";
import { coverageOf, type View, viewOf } from "../../../src/core/recipe/learn/coverage.ts";
import { keptWhole } from "../../../src/core/recipe/learn/kept-whole.ts";
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
import { newSpellings } from "../../../src/core/recipe/new-spellings.ts";
import { type Recipe, type Step, VERSION } from "../../../src/core/recipe/recipe.ts";
import { shownRows } from "../../../src/core/recipe/recipe-prompt.ts";
import { reachOf, replay } from "../../../src/core/recipe/replay.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import { type RowAnswer, type Writing, writesOf } from "../../../src/core/recipe/writes.ts";
import type { Write } from "../../../src/core/run/plan.ts";
import { HISTORY } from "./history-steps.ts";
import { OPENED_RECIPE } from "./opened-recipe.ts";
import type { Answered, Apart, Replayed, Row, Seen, Taken, Taught } from "./worked-out.ts";

/** So many examples are asked for at first. */
export const ASKED = 3;

let rows: readonly DifferentRow[] = [];
let answers: readonly RowAnswer[] = [];
let seen: readonly (readonly Cell[])[] = [];
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

/** What words say exactly, where that is something else than the examples; undefined where nothing is sure. */
function otherThanGiven(spoken: string, names: Names, given: Given, language: string): Recipe | undefined {
  if (spoken === "") return undefined;
  const { none, candidates } = findRecipes(spoken, names, seen, given, language);
  return none === "contradicted" && candidates.every(({ left }) => left === "")
    ? candidates[0]?.recipe
    : undefined;
}

/** What a page has done with recipes apart from it. Plain data goes in and comes out. */
export const WORK = {
  ...OPENED_RECIPE,
  ...HISTORY,

  /**
   * Takes the columns that are worked on from then on, in place of those before.
   * @param beside what stands in the column to their right
   * @param given examples from before, which stay where their rows do
   */
  see(
    columns: readonly (readonly Cell[])[],
    beside: readonly Cell[],
    given: readonly (Row & { out: string })[],
  ): Seen {
    seen = columns;
    right = beside;
    column = [];
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

  /**
   * Learns from examples, each by its place among the different rows.
   * @param spoken what a person says of them
   * @param language of the page
   */
  learn(given: Given, names: Names, spoken: string, language: string): Taught {
    const learned = learnRecipe(rows, given, names, spoken);
    const saidOther = otherThanGiven(spoken, names, given, language);
    answers = learned.answers.map(({ text, check }) => ({ texts: [text], ...(check && { check }) }));
    const says = learned.recipe ? explainRecipe(learned.recipe) : [];
    return {
      kind: learned.kind,
      ...(learned.recipe && { recipe: learned.recipe }),
      ...(saidOther && { saidOther }),
      says,
      words: says.map(recipeInEnglish).join(" "),
      coverage: learned.coverage,
      different: differentIn(),
    };
  },

  /** What words may mean for the columns that are seen, each tried on their rows. */
  find: (text: string, names: Names, given: Given, language: string): FoundRecipes =>
    findRecipes(text, names, seen, given, language),

  /** The same for the steps that words come near to. */
  findNear: (steps: readonly string[], names: Names, given: Given): FoundRecipes =>
    findNearRecipes(steps, names, seen, given),

  /** Goes on with a recipe in place of what is learned from examples. */
  take(recipe: Recipe, given: Given): Taken {
    const tried = tryRecipe(recipe, seen);
    ({ rows, answers } = tried);
    const says = explainRecipe(recipe);
    return {
      ...{ kind: "program", recipe, says, words: says.map(recipeInEnglish).join(" "), counts: tried.counts },
      ...{
        coverage: coverageOf(rows, answers),
        different: differentIn(),
        contradicts: !givesAll(tried, given),
      },
    };
  },

  /** What a model would be shown of the columns that are seen. */
  shownToModel: (): Json => shownRows(rows),

  /** What a model wrote as a recipe, or what is wrong with it. */
  accept: (text: string, names: Names, given: Given): ReturnType<typeof acceptRecipe> =>
    acceptRecipe(text, names, rows, (recipe) => reachInColumn(recipe, seen.length), given),

  /** The row that should be the next example. */
  next(given: Given, spoken: string): Row | undefined {
    const at = proposeNext(readable(), new Map(given), spoken);
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
    const spellings = newSpellings(
      recipe,
      columns.map((column) => (column ?? []).map(shownText)),
      reach.steps,
    );
    const coverage = coverageOf(rows, answers);
    return { coverage, different: differentIn(), reach, partly, drift, spellings };
  },

  /** What would make a column consistent, which `tidy` works on from then on. */
  propose(cells: readonly Cell[], countries: readonly string[]): Proposed {
    column = cells;
    return proposeFor(cells, countries);
  },

  /** How a column can be taken apart, and what comes of its rows; null where nothing can be seen. @param taken headings */
  takeApart(
    cells: readonly Cell[],
    heading: string,
    taken: readonly string[],
    countries: readonly string[],
  ): Apart | null {
    const step = splitFor(cells, heading, taken);
    if (step === undefined) return null;
    const recipe: Recipe = { recipe: VERSION, name: heading, inputs: [heading], steps: [step] };
    const { coverage, different } = WORK.replay(recipe, [cells]);
    const whole = keptWhole(cells, countries);
    return { step, coverage, different, ...(whole && { whole }) };
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

  /** Whether a recipe would change again what it makes of the rows. */
  changesAgain: (recipe: Recipe): boolean => changesAgain(recipe, rows, answers),

  /** How many rows that would write. */
  count: (writing: Writing, into: boolean): number =>
    WORK.writes(writing, into).reduce(
      (sum, { by, rows: count }) => sum + (whyNotWritten(by) === undefined ? count : 0),
      0,
    ),
};
