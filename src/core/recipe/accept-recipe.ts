import { UsageError } from "../arguments/usage-error.ts";
import type { DifferentRow } from "./different-rows.ts";
import { readRecipe } from "./read-recipe.ts";
import { type Recipe, VERSION } from "./recipe.ts";
import { type Reach, replay } from "./replay.ts";
import { RecipeRefused } from "./sentences.ts";

/** Different rows that a recipe is tried on. */
const TRIED = 1000;

/** Rows without a result that are named. */
const NAMED = 5;

/** So many different rows do not all come out as one. */
const DIFFERENT = 3;

/** Characters of a row that is named. */
const TEXT = 80;

/** What is wrong with a recipe: it is none, cannot be run, or what it does to the rows. */
export type Wrong = "unread" | "cannot" | "few" | "unchanged" | "emptied" | "alike" | "contradicted";

/**
 * Takes a recipe that somebody wrote, a model say, only where it can be read and does something to the rows that it is
 * for: it is tried on them first. Most of them must come out of it with a result, none may be emptied in its place, and
 * they may not all come out as one, and those that are known must come out as they are known to.
 * @param written JSON with the steps, whatever stands around it
 * @param reachOf what the recipe can do where it is to run. It throws UsageError where that is nothing.
 * @param known the results of some of the rows, by their places
 * @returns the recipe, or what is wrong with it, by a word and in English for whoever wrote it
 */
export function acceptRecipe(
  written: string,
  { name, inputs }: Pick<Recipe, "name" | "inputs">,
  rows: readonly DifferentRow[],
  reachOf: (recipe: Recipe) => Reach,
  known: readonly (readonly [at: number, out: string])[] = [],
): { recipe: Recipe } | { why: Wrong; wrong: string } {
  const steps = stepsIn(written);
  try {
    const recipe = readRecipe(JSON.stringify({ recipe: VERSION, name, inputs, steps, madeBy: "model" }));
    const reach = reachOf(recipe);
    const outs = new Map(known.flatMap(([at, out]) => (rows[at] ? [[rows[at], out] as const] : [])));
    const some = [...outs.keys(), ...rows.filter((row) => !outs.has(row))]
      .filter(({ isReadable }) => isReadable)
      .slice(0, TRIED);
    const columns = inputs.map((_, at) => some.map(({ cells }) => cells[0]?.read[at] ?? ""));
    const done = replay(recipe, columns, reach);
    const without = done.rows.filter((_, at) => {
      const { texts = [], check } = done.answers[at] ?? {};
      return check !== undefined || texts.every((text) => text === "");
    });
    if (without.length * 2 > done.rows.length)
      return { why: "few", wrong: `There is no result for most rows: ${named(without)}` };
    const own = reach.inPlace;
    const out = (at: number) => done.answers[at]?.texts[0];
    if (own !== undefined && done.rows.every(({ texts }, at) => out(at) === texts[own]))
      return { why: "unchanged", wrong: `No row is changed: ${named(done.rows)}` };
    const emptied = done.rows.filter(
      ({ texts }, at) => own !== undefined && isNothing(out(at)) && !isNothing(texts[own]),
    );
    if (emptied.length > 0) return { why: "emptied", wrong: `Cells are emptied: ${named(emptied)}` };
    const other = [...outs].filter(
      ([row, is]) => out(done.rows.findIndex((each) => isSame(each, row))) !== is,
    );
    if (other.length > 0)
      return {
        why: "contradicted",
        wrong: `What should come out of ${named(other.map(([row]) => row))} is ${JSON.stringify(other.map(([, is]) => is))}`,
      };
    const filled = done.rows.flatMap(({ texts }, at) => (texts.every(isNothing) ? [] : [out(at)]));
    if (filled.length >= DIFFERENT && new Set(filled).size === 1)
      return {
        why: "alike",
        wrong: `All rows come out as one: ${JSON.stringify(filled[0]?.slice(0, TEXT))}`,
      };
    return { recipe };
  } catch (error) {
    if (error instanceof RecipeRefused || error instanceof UsageError)
      return { why: steps === undefined ? "unread" : "cannot", wrong: error.message };
    throw error;
  }
}

const isSame = (one: DifferentRow, other: DifferentRow): boolean =>
  one.texts.every((text, at) => text === other.texts[at]);

/** Whether nothing is seen of a text. */
const isNothing = (text = ""): boolean => /^[\s\p{C}]*$/u.test(text);

const named = (rows: readonly DifferentRow[]): string =>
  JSON.stringify(rows.slice(0, NAMED).map(({ texts }) => texts.join(" | ").slice(0, TEXT)));

/** Characters of an answer that may be a recipe. */
const WRITTEN = 100_000;

/** The steps in a text, with or without words around the JSON; undefined where there are none. */
function stepsIn(written: string): unknown {
  if (written.length > WRITTEN || /(?:[[{]\s*){40}/.test(written)) return undefined;
  const json = written.slice(
    written.search(/[[{]/),
    Math.max(written.lastIndexOf("}"), written.lastIndexOf("]")) + 1,
  );
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : (value as { steps?: unknown } | null)?.steps;
  } catch {
    return undefined;
  }
}
