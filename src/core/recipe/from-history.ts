import { byRules, EDITED, GROUPED, RECIPE, rulesIn } from "../journal/by-rules.ts";
import type { Change } from "../journal/change.ts";
import { kindOf, type RunRecord } from "../journal/run-record.ts";
import { parseWhat } from "../rules/parse-what.ts";
import { askedIn, isByModel, isSameQuestion } from "./asked-in.ts";
import { correctedAfter, countCorrected, pairsOf } from "./became.ts";
import { doAgain, give, lateCorrections } from "./does-again.ts";
import { withColumns } from "./edit/renumber.ts";
import { grouped, mapped } from "./group-steps.ts";
import { keepsUnfound } from "./keeps-unfound.ts";
import { keyIn } from "./key-in-log.ts";
import { addedBy, readRecipe, writeRecipe } from "./read-recipe.ts";
import { type Recipe, type RuleStep, type Step, VERSION } from "./recipe.ts";
import { RecipeRefused } from "./sentences.ts";
import { shownText } from "./shown-text.ts";
import { changesInPlace } from "./step-columns.ts";

/** Rules as they were run: cells in which nothing was found were emptied. */
function asDone(rules: string): RuleStep {
  const step: RuleStep = { op: "rule", column: 0, rules };
  return keepsUnfound(step) ? { ...step, onFail: "blank" } : step;
}

/** What a step of a kept recipe left to a person, a later run went on with. */
const keeping = (step: Step): Step =>
  (step.op === "rule" && keepsUnfound(step)) || ("onFail" in step && step.onFail === "flag")
    ? ({ ...step, onFail: "keep" } as Step)
    : step;

/** A run as the log has it, with the changes that it made. */
export interface RunDone {
  record: Pick<RunRecord, "run" | "function" | "by" | "place" | "only" | "found" | "codes"> &
    Partial<Pick<RunRecord, "started" | "plan" | "read">>;
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

/**
 * Why a run has no place in a recipe: it was done to some rows alone, wrote elsewhere than where a step can, asked a model
 * in a way that no step says, or went on with what an earlier run had begun.
 */
export interface NotAStep {
  run: string;
  why: "chosenRows" | "elsewhere" | "noSteps" | "asked" | "wentOn";
}

/**
 * The runs of a sheet that stand, the oldest first: anybody may have sorted the log. One that went on with new rows is none
 * of its own: the recipe had run on the others before.
 */
export const runsThatStand = (all: readonly RunRecord[], sheet: string): RunRecord[] =>
  all
    .filter((each) => each.sheet === sheet && ["finished", "stopped"].includes(each.status))
    .sort((one, other) => Number(one.started > other.started) - Number(one.started < other.started))
    .filter((each, at, sorted) => !sorted.slice(0, at).some((before) => goesOn(each, before)));

const goesOn = (run: RunRecord, before: RunRecord): boolean =>
  run.place === "existing column" &&
  run.wrote === before.wrote &&
  keyIn(run) !== undefined &&
  keyIn(run) === keyIn(before);

/** Those of them that wrote a column. */
export const runsDoneTo = (standing: readonly RunRecord[], heading: string): RunRecord[] =>
  standing.filter((each) => each.wrote === heading && ["column", "fix"].includes(kindOf(each)));

/**
 * What the runs of a column become in a recipe, in their order. What rules did is done by the rules again; groups of
 * spellings by their keys, so that new spellings join; a kept recipe by its steps; what a model answered beside the column
 * that it was asked about, by asking it; and anything else value by value. What a person corrected of a model's answers was
 * said of one value, and is not done to others. Value by value is also told what steps would not do again as the log has it: a sheet of another country reads 1.234 as another number.
 * @param heading of the column that was worked on
 * @param standing what the column holds now
 * @param kept the recipe with this key that the document keeps
 */
export function stepsOfRuns(
  runs: readonly RunDone[],
  heading: string,
  standing: readonly string[],
  kept: (key: string) => Recipe | undefined,
): (StepsOfRun | NotAStep)[] {
  // What a run left alone, a later one may have changed.
  const stood = new Set(standing);
  const steps: (StepsOfRun | NotAStep)[] = [];
  const [begun, ...later] = runs.map(({ record }) => askedIn(record, heading));
  const goesOn = ({ place }: RunDone["record"], at: number) =>
    place === "existing column" && at > 0 && isSameQuestion(begun, later[at - 1]);
  const isMadeAnew = runs.some(
    ({ record }, at) => at > 0 && record.place !== "in place" && !goesOn(record, at),
  );
  for (let at = runs.length - 1; at >= 0; at--) {
    const done = runs[at] as RunDone;
    const { changes, late } = lateCorrections(done.changes, runs[at + 1]?.record.started);
    const told = goesOn(done.record, at)
      ? wentOn({ ...done, changes })
      : stepsOf({ ...done, changes }, heading, stood, kept, at === 0 && !isMadeAnew);
    steps.unshift("steps" in told ? ifKept({ ...told, unclear: told.unclear + late }, heading) : told);
    for (const { before } of done.changes) stood.add(shownText(before[0] ?? ""));
  }
  return steps;
}

function stepsOf(
  { record, changes }: RunDone,
  heading: string,
  standing: ReadonlySet<string>,
  kept: (key: string) => Recipe | undefined,
  isFirst: boolean,
): StepsOfRun | NotAStep {
  const { run } = record;
  if (record.only !== "") return { run, why: "chosenRows" };
  const key = record.by === byRules(RECIPE) ? keyIn(record) : undefined;
  const recipe = key === undefined ? undefined : kept(key);
  if (record.place !== "in place") {
    const { read = "" } = record;
    if (isFirst && recipe === undefined && isByModel(record) && read !== "") {
      const asked = record.place === "new column" ? askedIn(record, heading) : undefined;
      if (asked === undefined) return { run, why: "asked" };
      return { run, steps: [asked], unclear: countCorrected(changes), made: { inputs: [read], column: 1 } };
    }
    const column = recipe && [...recipe.inputs, ...recipe.steps.flatMap(addedBy)].lastIndexOf(heading);
    if (!isFirst || recipe === undefined || column === undefined || column < recipe.inputs.length)
      return { run, why: "elsewhere" };
    if (record.place !== "new column" || !doAgain(recipe, column, changes)) return { run, why: "elsewhere" };
    const { steps, unclear } = withCorrections(recipe.steps, changes, standing, column);
    return { run, steps, unclear, made: { inputs: recipe.inputs, column } };
  }
  const rules = record.function === "HF_CLEAN" ? rulesIn(record.by) : undefined;
  const own =
    rules !== undefined && isInPlace(rules)
      ? [asDone(rules)]
      : recipe?.inputs.length === 1 && recipe.steps.every(changesInPlace)
        ? recipe.steps.map((step) => keeping(withColumns(step, () => 0)))
        : [];
  if (own.length > 0 && doAgain({ inputs: [heading], steps: own }, 0, changes)) {
    const again = withCorrections(own, changes, standing);
    if (canBeKept([heading], again.steps)) return { run, ...again };
  }
  const { pairs, unclear } = pairsOf(changes, record.by === byRules(EDITED));
  const byKeys = record.by === byRules(GROUPED) ? grouped(pairs, standing) : [];
  const steps = byKeys.length > 0 && give(byKeys, pairs) ? byKeys : [mapped(pairs)];
  return pairs.length === 0 ? { run, why: "noSteps" } : { run, steps, unclear };
}

/** A later run of a step for rows that were added; what was corrected in it is in no step. */
function wentOn({ record: { run }, changes }: RunDone): StepsOfRun | NotAStep {
  const unclear = countCorrected(changes);
  return unclear > 0 ? { run, steps: [], unclear } : { run, why: "wentOn" };
}

/** Steps with what a person has corrected by hand behind them. */
function withCorrections(
  steps: readonly Step[],
  changes: readonly Change[],
  standing: ReadonlySet<string>,
  column = 0,
): Pick<StepsOfRun, "steps" | "unclear"> {
  const { pairs, unclear } = correctedAfter(changes, standing);
  return { steps: [...steps, ...(pairs.length > 0 ? [{ ...mapped(pairs), column }] : [])], unclear };
}

function isInPlace(rules: string): boolean {
  try {
    return parseWhat(rules).every(
      ({ rule, parameters }) => !rule.spreads && (rule.columns?.(parameters).length ?? 1) === 1,
    );
  } catch {
    return false;
  }
}

const ifKept = (told: StepsOfRun, heading: string): StepsOfRun | NotAStep =>
  canBeKept(told.made?.inputs ?? [heading], told.steps) ? told : { run: told.run, why: "noSteps" };

/** Whether a recipe of these steps can be read again: it has limits, and a run of the log has not. */
function canBeKept(inputs: readonly string[], steps: readonly Step[]): boolean {
  if (steps.length === 0) return true;
  try {
    readRecipe(writeRecipe({ recipe: VERSION, name: "-", inputs, steps }));
    return true;
  } catch (error) {
    if (error instanceof RecipeRefused) return false;
    throw error;
  }
}
