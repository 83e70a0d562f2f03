import type { Json } from "../cells/json.ts";
import type { Job } from "../tasks/job.ts";
import type { Forecast } from "./forecast.ts";
import type { Limits } from "./run.ts";
import { startRun } from "./start-run.ts";
import type { Known } from "./state.ts";

/**
 * What a run of this job would take, before anything is asked: a run is begun, told what is remembered, and left.
 * @param now seconds, of the clock of `limits.until`.
 * @param recall looks keys up in what is remembered, as the driver of a run does.
 */
export function foresee(
  job: Job,
  limits: Limits,
  known: Known,
  now: number,
  recall: (keys: readonly string[]) => Readonly<Record<string, Json>>,
): Forecast {
  const run = startRun(job, limits, known);
  for (let step = run.next(now); step.do === "recall"; step = run.next(now)) run.recalled(recall(step.keys));
  return run.forecast(now);
}
