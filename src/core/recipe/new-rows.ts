import { UsageError } from "../arguments/usage-error.ts";
import { type Cell, isBlank } from "../cells/grid.ts";
import { byRules, RECIPE } from "../journal/by-rules.ts";
import { fitsLine } from "../journal/change.ts";
import { whyNotWritten } from "../journal/not-written.ts";
import { rowKey } from "../journal/row-key.ts";
import { readWhat } from "../rules/parse-what.ts";
import type { Write } from "../run/plan.ts";
import { type Tried, tryRecipe } from "./from-words/try-recipe.ts";
import { reachInCell } from "./in-cell/run-kept.ts";
import type { Recipe } from "./recipe.ts";
import { RecipeRefused } from "./sentences.ts";
import { shownText } from "./shown-text.ts";
import { writesOf } from "./writes.ts";

/** Columns that a recipe reads, and those that it has written beside them: a list of cells each. */
export interface Beside {
  read: readonly (readonly Cell[])[];
  written: readonly (readonly Cell[])[];
  /** Whether nothing is written into a row: a formula stands there, or another run is to fill first what is read. */
  isOut: (at: number) => boolean;
  /** Whether an earlier run has left what is read in a row to a person, because the examples were in doubt about it, say. */
  isLeft?: (read: readonly Cell[]) => boolean;
}

/** What a recipe makes of the rows in which something is read and nothing is written. */
export interface NewRows {
  /** What is written for each different row, with how many rows that is. */
  writes: readonly (Write & { rows: number })[];
  /** Rows that get a result, and those that stay blank. */
  fills: number;
  left: number;
}

/**
 * Why a recipe is not run on new rows by itself: it does what only a person can start, it reads or writes another number of
 * columns, with the new rows it would read earlier ones otherwise, or what stands there is not from it.
 */
export type NotByItself = "steps" | "columns" | "otherwise" | "notIts";

const BY = byRules(RECIPE);
const WRITING = { place: "beside", by: BY, doubted: false, keep: false } as const;

/** The places of new rows, counted from 0, whatever becomes of them. */
export function newPlaces({ read, written, isOut }: Beside): number[] {
  const height = Math.max(0, ...read.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => at).filter(
    (at) =>
      read.some((cells) => !isBlank(cells[at] ?? "")) &&
      written.every((cells) => (cells[at] ?? "") === "") &&
      !isOut(at),
  );
}

/**
 * Runs a recipe on the new rows of columns that it was run on before, over the whole columns, so that a rule which decides
 * by its column decides as it did. A cell that holds something is never written, and a row without a sure answer stays
 * blank.
 */
export function newRows(recipe: Recipe, beside: Beside): NewRows | NotByItself {
  const { read, written } = beside;
  try {
    const { inPlace, adds } = reachInCell(recipe, recipe.inputs.length);
    const makes = inPlace === undefined ? adds.length : 1;
    if (recipe.inputs.length !== read.length || makes !== written.length) return "columns";
    const tried = tryRecipe(recipe, read);
    const isNew = new Set(newPlaces(beside));
    const doubt = whyDoubted(recipe, beside, tried);
    if (doubt !== undefined) return doubt;
    const writes = writesOf(tried.rows, tried.answers, WRITING, (at) => isNew.has(at)).filter(
      // One that Google refuses would hold up all others, too.
      ({ read: own, now }) => beside.isLeft?.(own) !== true && fitsLine(own) && fitsLine(now),
    );
    const fills = writes.filter(isFilled).reduce((sum, { rows }) => sum + rows, 0);
    return { writes, fills, left: isNew.size - fills };
  } catch (error) {
    if (error instanceof UsageError || error instanceof RecipeRefused) return "steps";
    throw error;
  }
}

/** The columns that are written as they will stand: who reads them next need not wait for the sheet. */
export function filled(beside: Beside, writes: readonly Write[]): Cell[][] {
  const byRow = new Map(writes.filter(isFilled).map(({ read, now }) => [rowKey(read), now]));
  const columns = beside.written.map((cells) => [...cells]);
  for (const at of newPlaces(beside)) {
    const now = byRow.get(rowKey(beside.read.map((cells) => cells[at] ?? "")));
    for (const [index, cells] of now ? columns.entries() : []) cells[at] = now?.[index] ?? "";
  }
  return columns;
}

const isFilled = ({ by }: Write): boolean => whyNotWritten(by) === undefined;

/** What speaks against it in the rows that have a result. */
function whyDoubted(recipe: Recipe, { read, written }: Beside, tried: Tried): NotByItself | undefined {
  const made = madeIn(tried);
  const done = (read[0] ?? []).flatMap((_, at) =>
    written.some((cells) => (cells[at] ?? "") !== "") ? [at] : [],
  );
  if (recipe.steps.some((step) => step.op === "rule" && decidesByColumn(step.rules))) {
    const before = madeIn(
      tryRecipe(
        recipe,
        read.map((cells) => done.map((at) => cells[at] ?? "")),
      ),
    );
    if (done.some((at, place) => made.get(at) !== before.get(place))) return "otherwise";
  }
  // A person may have corrected some.
  const known = done.filter((at) => made.has(at));
  const same = known.filter(
    (at) => made.get(at) === keyOf(written.map((cells) => shownText(cells[at] ?? ""))),
  );
  return same.length * 2 < known.length ? "notIts" : undefined;
}

const decidesByColumn = (rules: string): boolean => !readWhat(rules).every(({ rule }) => rule.byCell);

/** What a recipe makes of each row that it covers, by its place. */
const madeIn = ({ rows, answers }: Tried): Map<number, string> =>
  new Map(
    rows.flatMap(({ at }, index) => {
      const answer = answers[index];
      return answer === undefined || answer.check !== undefined
        ? []
        : at.map((place) => [place, keyOf(answer.texts)] as const);
    }),
  );

const keyOf = (texts: readonly string[]): string => texts.join("\u0000");
