import { readLabels } from "../../../src/core/arguments/labels.ts";
import { type Cell, type Grid, textOf } from "../../../src/core/cells/grid.ts";
import { UNSURE } from "../../../src/core/cells/scored-cells.ts";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import { knownOf } from "../../../src/core/inference/known-of.ts";
import { startRun } from "../../../src/core/inference/start-run.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import { type Asking, ask } from "../../../src/core/run/asking.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import { placeOfOptions, withoutThreshold } from "../../../src/core/run/threshold.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { recallAll } from "../../run/drive.ts";
import { server } from "../../server.ts";
import { aside } from "../../worker/in-worker.ts";

type Ranges = ReadonlyMap<string, Grid>;

/** The labels that a run was given to choose from; none where it was given none. */
export function labelsGiven(fn: SheetFunction, plan: Plan, ranges: Ranges): string[] {
  const text = plan.arguments[fn.params.findIndex(({ type }) => type === "labels")] ?? "";
  if (!fn.givesLabels || text === "") return [];
  try {
    return readLabels(ranges.get(text) ?? text).map(({ name }) => name);
  } catch {
    return []; // Then any text can be typed.
  }
}

/**
 * The label that was likeliest where only that it is unsure stands, by value: what is remembered is asked the same
 * without a threshold, and nothing is sent. A value whose answer is not remembered any more is left out.
 */
export async function likeliestOf(
  fn: SheetFunction,
  plan: Plan,
  ranges: Ranges,
  values: readonly (readonly Cell[])[],
  settings: Settings,
): Promise<Map<string, string>> {
  if (values.length === 0) return new Map();
  const at = placeOfOptions(fn);
  const without = (text: string | null, index: number) =>
    index === at ? withoutThreshold(text ?? "") || null : text;
  const question = { ...plan, arguments: plan.arguments.map(without) };
  const own = plan.device ? { ...settings, device: plan.device } : settings;
  const asking = ask(fn, question, ranges, values, own);
  const settled =
    asking.job === null
      ? await aside.do("settle", [fn.name, question, ranges, values, own])
      : asking.settle(await remembered(asking.job));
  return new Map(
    settled.flatMap((each) => {
      const label = each?.failure === undefined ? textOf(each?.now[0] ?? "") : "";
      return each === undefined || label === "" || label === UNSURE ? [] : [[rowKey(each.read), label]];
    }),
  );
}

async function remembered(job: NonNullable<Asking["job"]>) {
  const limits = { until: 0, calls: 0, dollars: 0, concurrency: 1 };
  const machine = startRun(job, limits, knownOf(job, null));
  for (let step = machine.next(0); step.do === "recall"; step = machine.next(0))
    machine.recalled(await recallAll(server, step.keys));
  return machine.results();
}
