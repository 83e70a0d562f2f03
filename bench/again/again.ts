import { readFileSync } from "node:fs";
import { readFile } from "../../playground/files/read-file.ts";
import { textOf } from "../../src/core/cells/grid.ts";
import { clustersOf } from "../../src/core/cluster/clusters.ts";
import { proposedGroups } from "../../src/core/cluster/groups.ts";
import { outcomeOf } from "../../src/core/cluster/outcome.ts";
import { byRules, GROUPED } from "../../src/core/journal/by-rules.ts";
import { type StepsOfRun, stepsOfRuns } from "../../src/core/recipe/from-history.ts";
import { newSpellings } from "../../src/core/recipe/new-spellings.ts";
import type { Recipe } from "../../src/core/recipe/recipe.ts";
import { recipeOfRuns } from "../../src/core/recipe/recipe-of-runs.ts";
import { runRecipe } from "../../src/core/recipe/run-recipe.ts";

export interface JoinedAgain {
  /** Pairs of different spellings in the second half that grouping the whole column by fingerprint joins. */
  joins: number;
  /** How many of them the recipe joins, and how many once what is new to it is added. */
  made: number;
  withNew: number;
  /** Pairs that it joins and grouping does not, and the groups that were added. */
  extra: number;
  groups: number;
}

/** @param column from 1 */
export function joinedAgain(path: string, column: number): JoinedAgain {
  const [sheet] = readFile(readFileSync(path), path).sheets;
  const all = (sheet?.cells.slice(1) ?? []).map((row) => String(row[column - 1] ?? ""));
  const half = Math.floor(all.length / 2);
  const [first, second] = [all.slice(0, half), all.slice(half)];
  const whole = targetsOf(all);
  const wanted = pairsOf(second, (text) => whole.get(text) ?? text);
  const recipe = recipeOf(first);
  const steps = recipe.steps.map((_, at) => at);
  const found = newSpellings(recipe, [second], steps);
  const added = found.map(({ key, values: [target = ""] }) => [key, target] as const);
  const grown = recipe.steps.map((step) =>
    step.op === "cluster" ? { ...step, decisions: [...step.decisions, ...added] } : step,
  );
  const made = pairsOf(second, becomes(recipe, second));
  const withNew = pairsOf(second, becomes({ ...recipe, steps: grown }, second));
  const both = (some: ReadonlySet<string>) => [...some].filter((pair) => wanted.has(pair)).length;
  return {
    joins: wanted.size,
    made: both(made),
    withNew: both(withNew),
    extra: withNew.size - both(withNew),
    groups: found.length,
  };
}

/** What each spelling is proposed to be written as. */
function targetsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const looking = clustersOf(counts, "fingerprint");
  let looked = looking.next();
  while (!looked.done) looked = looking.next();
  return outcomeOf(proposedGroups(looked.value, []), []).targets;
}

/** The recipe of a column in which a person has taken all that was proposed. */
function recipeOf(texts: readonly string[]): Recipe {
  const targets = targetsOf(texts);
  const by = byRules(GROUPED);
  const changes = [...targets].map(([was, now]) => ({
    ...{ run: "r", when: "", by, rows: [1] },
    ...{ value: [was], before: [was], after: [now] },
  }));
  const record = { run: "r", function: "Fix", by, place: "in place", only: "", found: "", codes: "" };
  const standing = texts.map((text) => targets.get(text) ?? text);
  const done = stepsOfRuns([{ record, changes }], "Column", standing, () => undefined);
  const recipe = recipeOfRuns(
    "again",
    (done as StepsOfRun[]).map((each) => ({ ...each, heading: "Column" })),
  );
  if (recipe === undefined) throw new Error("Nothing is joined in the first half.");
  return recipe;
}

function becomes(recipe: Recipe, texts: readonly string[]): (text: string) => string {
  const rows = texts.map((text) => [text]);
  const done = runRecipe(recipe, { headings: ["Column"], rows }, [0]);
  const others = new Map(texts.map((text, at) => [text, textOf(done.rows[at]?.[0] ?? "")]));
  return (text) => others.get(text) ?? text;
}

/** Pairs of different texts that become one. */
function pairsOf(texts: readonly string[], end: (text: string) => string): Set<string> {
  const groups = new Map<string, string[]>();
  for (const text of [...new Set(texts)].filter((each) => each.trim() !== "").sort())
    groups.set(end(text), [...(groups.get(end(text)) ?? []), text]);
  return new Set(
    [...groups.values()].flatMap((group) =>
      group.flatMap((one, at) => group.slice(at + 1).map((other) => JSON.stringify([one, other]))),
    ),
  );
}
