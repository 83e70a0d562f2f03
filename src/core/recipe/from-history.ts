import { byRules, GROUPED, RECIPE, rulesIn } from "../journal/by-rules.ts";
import type { Change } from "../journal/change.ts";
import { whyNotWritten } from "../journal/not-written.ts";
import type { RunRecord } from "../journal/run-record.ts";
import { parseWhat } from "../rules/parse-what.ts";
import { withColumns } from "./edit/renumber.ts";
import { keyFor } from "./key-for.ts";
import { addedBy } from "./read-recipe.ts";
import { type ClusterStep, type MapStep, MOST, type Recipe, type Step, VERSION } from "./recipe.ts";
import { changesInPlace } from "./replay.ts";
import { shownText } from "./shown-text.ts";

/** A run as the log has it, with the changes that it made. */
export interface RunDone {
  record: Pick<RunRecord, "run" | "function" | "arguments" | "by" | "place" | "only">;
  changes: readonly Change[];
}

/** What a run becomes in a recipe. */
export interface StepsOfRun {
  run: string;
  steps: Step[];
  /** Values of which no step can tell what they become: they became several things, or no text. */
  unclear: number;
  /** Where the column that is worked on was made by it: what it reads besides. */
  made?: Pick<Recipe, "inputs"> & { column: number };
}

/** Why a run has no place in a recipe: it was done to some rows alone, or wrote elsewhere than where a step can. */
export interface NotAStep {
  run: string;
  why: "chosenRows" | "elsewhere" | "noSteps";
}

const METHOD = "fingerprint";

/**
 * What the runs of a column become in a recipe, in their order. What rules did is done by the rules again; groups of
 * spellings by their keys, so that new spellings join; a kept recipe by its steps; and anything else value by value.
 * @param heading of the column that was worked on
 * @param standing what the column holds now
 * @param kept the recipe of this name that the document keeps
 */
export function stepsOfRuns(
  runs: readonly RunDone[],
  heading: string,
  standing: readonly string[],
  kept: (name: string) => Recipe | undefined,
): (StepsOfRun | NotAStep)[] {
  return runs.map((done, at) => stepsOf(done, heading, standing, kept, at === 0));
}

function stepsOf(
  { record, changes }: RunDone,
  heading: string,
  standing: readonly string[],
  kept: (name: string) => Recipe | undefined,
  isFirst: boolean,
): StepsOfRun | NotAStep {
  const { run } = record;
  if (record.only !== "") return { run, why: "chosenRows" };
  const recipe = record.by === byRules(RECIPE) ? kept(nameIn(record.arguments)) : undefined;
  if (record.place !== "in place") {
    const column = recipe && [...recipe.inputs, ...recipe.steps.flatMap(addedBy)].lastIndexOf(heading);
    if (!isFirst || recipe === undefined || column === undefined || column < recipe.inputs.length)
      return { run, why: "elsewhere" };
    return { run, steps: [...recipe.steps], unclear: 0, made: { inputs: recipe.inputs, column } };
  }
  const rules = record.function === "HF_CLEAN" ? rulesIn(record.by) : undefined;
  if (rules !== undefined && isInPlace(rules))
    return { run, steps: [{ op: "rule", column: 0, rules }], unclear: 0 };
  if (recipe?.inputs.length === 1 && recipe.steps.every(changesInPlace))
    return { run, steps: recipe.steps.map((step) => withColumns(step, () => 0)), unclear: 0 };
  const { pairs, unclear } = pairsOf(changes);
  const steps = record.by === byRules(GROUPED) ? grouped(pairs, standing) : [mapped(pairs)];
  return pairs.length === 0 || steps.some(isTooLong) ? { run, why: "noSteps" } : { run, steps, unclear };
}

/** The runs that a person takes, as one recipe; undefined where none of them is a step. */
export function recipeOfRuns(name: string, heading: string, runs: readonly StepsOfRun[]): Recipe | undefined {
  if (runs.length === 0) return undefined;
  const made = runs[0]?.made;
  const inputs = made?.inputs ?? [heading];
  const steps = runs.flatMap((each) =>
    each.made ? each.steps : each.steps.map((step) => withColumns(step, () => made?.column ?? 0)),
  );
  return { recipe: VERSION, name, inputs, steps, madeBy: "person" };
}

/** The name in the arguments of a recipe's run, as a formula would have it. */
const nameIn = (args: string): string => /^"(.*)"$/s.exec(args)?.[1] ?? "";

function isInPlace(rules: string): boolean {
  try {
    return parseWhat(rules).every(
      ({ rule, parameters }) => !rule.spreads && (rule.columns?.(parameters).length ?? 1) === 1,
    );
  } catch {
    return false;
  }
}

/** What each value became, as far as that is one text for all its cells. */
function pairsOf(changes: readonly Change[]) {
  const ways = new Map<string, Set<string | undefined>>();
  for (const { before, after, by } of changes) {
    const [was, now] = [before[0] ?? "", after[0] ?? ""];
    if (whyNotWritten(by) !== undefined || was === now) continue;
    const text = shownText(was);
    // A text stands for a number or a date in a recipe, and would become one that only looks like it.
    const isText = typeof now === "string" && Math.max(text.length, now.length) <= MOST.cell;
    ways.set(text, (ways.get(text) ?? new Set()).add(isText ? now : undefined));
  }
  const pairs = [...ways].flatMap(([was, [now, ...others]]): [string, string][] =>
    now === undefined || others.length > 0 ? [] : [[was, now]],
  );
  return { pairs, unclear: ways.size - pairs.length };
}

const mapped = (pairs: MapStep["pairs"]): MapStep => ({ op: "map", column: 0, pairs, onFail: "keep" });

/**
 * What a person decided of groups. A key stands for all values that have it only where they became one thing, and where
 * no figure is in them, which it would lose the marks of: 1.5 and 15 have one key. Others are written value by value.
 */
function grouped(pairs: readonly (readonly [string, string])[], standing: readonly string[]): Step[] {
  const keyOf = keyFor(METHOD);
  const ends = new Map<string, Set<string>>();
  const note = (value: string, end: string) => {
    const key = keyOf(value);
    ends.set(key, (ends.get(key) ?? new Set()).add(end));
  };
  for (const [was, now] of pairs) note(was, now);
  for (const value of new Set(standing)) if (value.trim() !== "") note(value, value);
  const isSure = (value: string) => !/\p{N}/u.test(value) && ends.get(keyOf(value))?.size === 1;
  const decided = new Map(pairs.flatMap(([was, now]) => (isSure(was) ? [[keyOf(was), now]] : [])));
  for (const now of new Set(pairs.map(([, end]) => end))) if (isSure(now)) decided.set(keyOf(now), now);
  const others = pairs.filter(([was]) => !isSure(was));
  return [
    ...(decided.size > 0 ? [clusterStep([...decided])] : []),
    ...(others.length > 0 ? [mapped(others)] : []),
  ];
}

const clusterStep = (decisions: ClusterStep["decisions"]): ClusterStep => ({
  op: "cluster",
  column: 0,
  method: METHOD,
  decisions,
});

const isTooLong = (step: Step): boolean =>
  (step.op === "map" && step.pairs.length > MOST.pairs) ||
  (step.op === "cluster" && step.decisions.length > MOST.decisions);
