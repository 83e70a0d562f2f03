import { useEffect, useState } from "preact/hooks";
import { type Asking, ask, type Question, type Settled } from "../../src/core/column-run/asking.ts";
import type { SheetFunction } from "../../src/core/function.ts";
import type { Job } from "../../src/core/inference/job.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import { rowKey, sameCells } from "../../src/core/journal/row-key.ts";
import type { Settings } from "../../src/core/settings.ts";
import { aside } from "../aside/aside.ts";
import { clock } from "../clock.ts";
import { callsAtOnce, wayTo } from "../device/answering.ts";
import { drive } from "../run/drive.ts";
import { known } from "../run/prices.ts";
import { loadRanges } from "../run/ranges.ts";
import { server } from "../server.ts";
import type { ColumnContent } from "./use-column.ts";

/** What would come of the form as it is filled in now. */
export interface Preview {
  /** What it was made for: another choice of function or device makes it void at once. */
  function: string;
  device: string | undefined;
  /** Null when rules do it, at no cost. */
  job: Job | null;
  width: number;
  /** Some values and what becomes of each; those that change first. */
  shown: Settled[];
  /** Of how many distinct values, how many change; only where rules do it. */
  changed: number;
  of: number;
  /** Asks a model about a few values; they are remembered. */
  try(): Promise<Settled[]>;
}

/** Values that a preview shows, and that a model is asked about on trial. */
const SHOWN = 5;

/** Follows the form while a person fills it in; a sentence where something is missing in it. */
export function usePreview(
  fn: SheetFunction,
  question: Question,
  content: ColumnContent | undefined,
  settings: Settings,
): { preview: Preview | undefined; missing: string } {
  const [state, setState] = useState<{ preview: Preview | undefined; missing: string }>({
    preview: undefined,
    missing: "",
  });
  const form = JSON.stringify([fn.name, question]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is compared by what is in it
  useEffect(() => {
    if (content === undefined) return setState({ preview: undefined, missing: "" });
    let current = true;
    const timer = setTimeout(() => {
      preview(fn, question, content, settings).then(
        (made) => current && setState({ preview: made, missing: "" }),
        (error: Error) => current && setState({ preview: undefined, missing: error.message }),
      );
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [form, content]);
  return state;
}

async function preview(
  fn: SheetFunction,
  question: Question,
  content: ColumnContent,
  settings: Settings,
): Promise<Preview> {
  const ranges = await loadRanges(question, fn, server);
  const few = content.distinct.slice(0, SHOWN).map(({ read }) => read);
  const trial = ask(fn, question, ranges, few, settings);
  const { job, width } = trial;
  const made = { function: fn.name, device: settings.device?.model, job, width };
  if (job !== null) {
    return { ...made, shown: [], changed: 0, of: 0, try: () => tryOut(trial) };
  }
  const all = await aside.do("settle", [fn.name, question, ranges, content.rows, settings]);
  const values = distinct(all.filter((each) => each !== undefined));
  const changing = values.filter(({ read, now }) => !sameCells(read.slice(0, 1), now));
  const shown = (changing.length > 0 ? changing : values).slice(0, SHOWN);
  return { ...made, shown, changed: changing.length, of: values.length, try: async () => shown };
}

const distinct = (settled: readonly Settled[]): Settled[] => [
  ...new Map(settled.map((each) => [rowKey(each.read), each])).values(),
];

async function tryOut(asking: Asking): Promise<Settled[]> {
  if (asking.job === null) return [];
  const limits = {
    until: clock.now() + 60,
    calls: SHOWN * 4,
    dollars: Number.POSITIVE_INFINITY,
    concurrency: callsAtOnce(asking.job),
  };
  const run = startRun(asking.job, limits, await known(asking.job, server));
  await drive(run, wayTo(asking.job, server), clock, { free: async () => {} }, () => {});
  return asking.settle(run.results()).filter((each) => each !== undefined);
}
