import type { Cell } from "../../cells/grid.ts";
import { type Recipe, type Step, VERSION } from "../recipe.ts";
import type { RowAnswer } from "../writes.ts";
import { type Meaning, meaningsOf } from "./meanings.ts";
import { type Outcomes, type Tried, tryRecipe } from "./try-recipe.ts";

/** What a recipe would be called, what it reads, and the heading of a column that it would write. */
export interface About {
  name: string;
  inputs: readonly string[];
  to: string;
}

/** Rows whose result is known, by their places among the different rows. */
export type Given = readonly (readonly [at: number, out: string])[];

/** A recipe that words may mean. */
export interface Candidate {
  recipe: Recipe;
  /** The words that it does not follow. */
  left: string;
  counts: Outcomes;
  /** A row by which it is told from the others. */
  sample?: { before: string; after: string };
}

export interface FoundRecipes {
  /** Why there is nothing to choose: no words are known, no row would change, or the examples say otherwise. */
  none?: "unknown" | "unchanged" | "contradicted";
  /** Those that change most rows first, and whole words before what stands within others. Of words that change none, the first that they say. */
  candidates: readonly Candidate[];
  /** Whether the words say several things alike, so that a person has to say which. */
  isOpen: boolean;
}

/**
 * The recipes that words mean, each tried on all rows: nothing is asked of anybody. What gives the same for all rows is one
 * recipe, and what does not give the examples is none.
 * @param language of the names of months, where a name is of several
 */
export function findRecipes(
  words: string,
  about: About,
  columns: readonly (readonly Cell[])[],
  given: Given,
  language: string,
): FoundRecipes {
  return recipesFor(meaningsOf(words, about.to, language), about, columns, given);
}

/** The recipes of meanings, each tried on all rows: those that say something of their own, and give the examples. */
export function recipesFor(
  meanings: readonly Meaning[],
  { name, inputs }: About,
  columns: readonly (readonly Cell[])[],
  given: Given,
): FoundRecipes {
  const tried = meanings.flatMap((meaning) =>
    [meaning, ...inOrders(meaning)].map(({ steps, left }, at) => {
      const recipe: Recipe = { recipe: VERSION, name, inputs, steps, madeBy: "person" };
      return { recipe, left, of: meaning, isVariant: at > 0, done: tryRecipe(recipe, columns) };
    }),
  );
  const differ = differing(tried);
  const changing = differ.filter(({ done }) => done.counts.changed > 0);
  const fitting = changing.filter(({ done }) => givesAll(done, given));
  const kept = fitting.length > 0 ? fitting : changing.length > 0 ? changing : differ.slice(0, 1);
  const isExact = kept.every(({ left }) => left === "");
  if (kept.length === 0 || (changing.length === 0 && !isExact))
    return { none: "unknown", candidates: [], isOpen: false };
  const at = tellingRow(kept.map(({ done }) => done));
  return {
    ...(changing.length === 0
      ? { none: "unchanged" as const }
      : fitting.length === 0 && { none: "contradicted" as const }),
    candidates: kept.map(({ recipe, left, done }) => ({
      ...{ recipe, left, counts: done.counts },
      ...(at !== undefined && {
        sample: {
          before: done.rows[at]?.texts.join(" | ") ?? "",
          after: done.answers[at]?.texts.join(" | ") ?? "",
        },
      }),
    })),
    isOpen: isExact && kept.length > 1,
  };
}

/** A rule for dates, told which of the numbers is the day: what the column leaves open, a person may know. */
function inOrders({ steps, left }: Meaning): Meaning[] {
  const [only, another] = steps;
  if (only?.op !== "rule" || another !== undefined || !/^date:(?!.*(?:DMY|MDY|YMD))/.test(only.rules))
    return [];
  return ["DMY", "MDY"].map((order): Meaning => {
    const step: Step = { ...only, rules: `${only.rules}:${order}` };
    return { steps: [step], left };
  });
}

interface Named {
  left: string;
  of: Meaning;
  isVariant: boolean;
  done: Tried;
}

/**
 * Those that say something of their own, which change most rows first: what another gives, too, says nothing, but where
 * whole words are replaced, what stays is said as well. A day is told only where both orders read what the column itself
 * does not tell, each as something that does not stand there.
 */
function differing<Each extends Named>(tried: readonly Each[]): Each[] {
  const plain = tried.filter(({ isVariant }) => !isVariant);
  const telling = tried.filter(
    ({ isVariant, done }) => isVariant && plain.every((other) => !says(other.done, done)),
  );
  const tellsOf = (each: Each) =>
    telling.includes(each) ? telling.filter(({ of }) => of === each.of).length : 0;
  const sorted = tried
    .filter((each) => !each.isVariant || tellsOf(each) > 1)
    .sort(
      (a, b) =>
        Number(isOfWords(b.of)) - Number(isOfWords(a.of)) || b.done.counts.changed - a.done.counts.changed,
    );
  const kept: Each[] = [];
  for (const each of sorted) if (!kept.some((other) => says(other.done, each.done))) kept.push(each);
  return kept;
}

/** Whether whole words alone are replaced: “St” is none in “Station”. */
const isOfWords = ({ steps }: Meaning): boolean =>
  steps.some((step) => step.op === "rule" && /^replace:.*:wholeWord$/.test(step.rules));

/** Whether one gives all that another does. */
const says = (one: Tried, other: Tried): boolean =>
  other.rows.every(({ texts }, at) => {
    const text = textOf(other.answers[at]);
    return text === "" || text === texts[0] || text === textOf(one.answers[at]);
  });

const textOf = (answer: RowAnswer | undefined): string =>
  answer === undefined || answer.check !== undefined ? "" : answer.texts.join("\u0000");

/** Whether rows come out as they are known to. */
export const givesAll = ({ answers }: Pick<Tried, "answers">, given: Given): boolean =>
  given.every(([at, out]) => answers[at]?.check === undefined && answers[at]?.texts[0] === out);

/** A row that comes out differently, in each if there is one; else the first that changes. */
function tellingRow(all: readonly Tried[]): number | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const places = first.rows.map((_, at) => at);
  const outs = (at: number) => all.map(({ answers }) => textOf(answers[at]));
  const own = (at: number) => first.rows[at]?.texts[0] ?? "";
  const tells = (at: number) => new Set(outs(at)).size === all.length;
  return (
    places.find((at) => tells(at) && outs(at).every((out) => out !== "" && out !== own(at))) ??
    places.find((at) => all.length > 1 && tells(at)) ??
    places.find((at) => outs(at).some((out) => out !== "" && out !== own(at)))
  );
}
