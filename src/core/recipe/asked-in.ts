import { rulesIn } from "../journal/by-rules.ts";
import type { RunRecord } from "../journal/run-record.ts";
import { isPlan, type Plan } from "../run/plan.ts";
import { stored } from "../settings/stored.ts";
import { isTaught } from "../teach/by-taught.ts";
import { stepOfPlan } from "./model-step.ts";
import type { ModelStep } from "./recipe.ts";

/** Whether a model answered, and no rule or rows that a person has labelled. */
export const isByModel = ({ by }: Pick<RunRecord, "by">): boolean =>
  rulesIn(by) === undefined && !isTaught(by);

/**
 * The step that asks again what a run asked, into a column of this heading; undefined where none says the same. Anybody may
 * have written the log: what is in it is taken only as a recipe from elsewhere is.
 */
export function askedIn(
  { function: name, by, plan }: Pick<RunRecord, "function" | "by"> & Partial<Pick<RunRecord, "plan">>,
  heading: string,
): ModelStep | undefined {
  const asked = isByModel({ by }) ? stored<Plan | null>(plan, isPlan, null) : null;
  if (asked === null || asked.function !== name) return undefined;
  const step = stepOfPlan(asked);
  return step && { ...step, to: heading };
}

/** Whether two steps ask the same. */
export const isSameQuestion = (one: ModelStep | undefined, other: ModelStep | undefined): boolean =>
  one !== undefined &&
  one.name === other?.name &&
  JSON.stringify(one.arguments ?? []) === JSON.stringify(other.arguments ?? []);
