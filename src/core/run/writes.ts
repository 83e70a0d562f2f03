import type { Cell } from "../cells/grid.ts";
import { notWritten } from "../journal/not-written.ts";
import { rowKey } from "../journal/row-key.ts";
import { inEnglish } from "../messages/said.ts";
import type { Answers } from "./answers.ts";
import type { Plan, Write } from "./plan.ts";
import type { Before } from "./previous-results.ts";

/** A write, with the value it is for as `rowKey` names it. */
export type Keyed = Write & { key: string };

/** What stands in the cells of a result before the run has come by. */
export const untouched = (plan: Plan, read: readonly Cell[], before?: Before): readonly Cell[] =>
  (before?.size ? before.get(rowKey(read)) : undefined) ??
  (plan.place === "in place" ? read.slice(0, 1) : plan.headings.map(() => ""));

/** A cell that holds the answer of a value that was edited since: what is read beside it now, and what it holds. */
interface Stale {
  read: readonly Cell[];
  was: readonly Cell[];
  /** True when its own answer is still to come. */
  waits: boolean;
}

/**
 * What is to be written for a value. One without an answer is not written, but where the run writes in place, its
 * original is noted as left; where a stale answer stands beside it, that goes.
 * @param before what stood there before a run that asks again
 */
export function writeOf(
  plan: Plan,
  answers: Answers,
  key: string,
  before?: readonly Cell[],
  stale?: Stale,
): Keyed | undefined {
  const answer = answers.settled.get(key);
  const was = stale?.was ?? before;
  if (answer !== undefined && answer.failure === undefined) {
    const { now, by, score } = answer;
    return { key, read: answer.read, now, by, ...(was && { was }), ...(score !== undefined && { score }) };
  }
  if (answer?.failure !== undefined && was === undefined && plan.place === "in place") {
    const by = notWritten(inEnglish(answer.failure));
    return { key, read: answer.read, now: untouched(plan, answer.read), by };
  }
  return stale && (answer || !stale.waits)
    ? { key, read: stale.read, was: stale.was, now: untouched(plan, stale.read), by: "Stet" }
    : undefined;
}
