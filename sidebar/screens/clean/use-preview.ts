import { useEffect, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { SheetFunction } from "../../../src/core/functions/function.ts";
import { rowKey, sameCells } from "../../../src/core/journal/row-key.ts";
import { type Asking, ask, isLeft, type Question, type Settled } from "../../../src/core/run/asking.ts";
import { representatives } from "../../../src/core/run/representatives.ts";
import { thresholdOf } from "../../../src/core/run/threshold.ts";
import type { TrialRows } from "../../../src/core/run/trial.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { loadRanges } from "../../run/ranges.ts";
import { server } from "../../server.ts";
import { wordsOf } from "../../texts.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { ColumnContent } from "./use-column.ts";

/** What would come of the form as it is filled in now. */
export interface Preview {
  /** What it was made for: another choice of function or device makes it void at once. */
  function: string;
  device: string | undefined;
  /** Null when rules do it, at no cost. */
  job: Job | null;
  width: number;
  /** The score below which a label is unsure, where there is one. */
  below: number | undefined;
  /** Some values of different kinds and what becomes of each; those that change first, then those left alone. */
  shown: Settled[];
  /** How many distinct values a rule left alone although something looks wrong. */
  left: number;
  /** Of how many distinct values, how many change; only where rules do it. */
  changed: number;
  of: number;
  /** A few values of different kinds, for a first trial. */
  few: TrialRows;
  /** Asks about some values of the column, as a run would about all. */
  ask(values: readonly (readonly Cell[])[]): Asking;
}

/** Values that a preview shows, and that a model is asked about on the first trial. */
const SHOWN = 5;

/** Values left alone that it shows besides. */
const LEFT = 2;

/**
 * Follows the form while a person fills it in; a sentence where something is missing in it. Stale while it is being made
 * again for what was just typed.
 */
export function usePreview(
  fn: SheetFunction,
  question: Question,
  content: ColumnContent | undefined,
  settings: Settings,
): { preview: Preview | undefined; missing: string; stale: boolean } {
  const [state, setState] = useState({
    preview: undefined as Preview | undefined,
    missing: "",
    form: "",
  });
  const form = JSON.stringify([fn.name, question]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is compared by what is in it
  useEffect(() => {
    if (content === undefined) return setState({ preview: undefined, missing: "", form });
    let current = true;
    const aside = new Aside();
    const timer = setTimeout(() => {
      preview(fn, question, content, settings, aside).then(
        (made) => current && setState({ preview: made, missing: "", form }),
        (error: Error) => current && setState({ preview: undefined, missing: wordsOf(error), form }),
      );
    }, 150);
    return () => {
      current = false;
      aside.end();
      clearTimeout(timer);
    };
  }, [form, content]);
  return { ...state, stale: state.form !== form };
}

async function preview(
  fn: SheetFunction,
  question: Question,
  content: ColumnContent,
  settings: Settings,
  aside: Aside,
): Promise<Preview> {
  const ranges = await loadRanges(question, fn, server);
  const few = fewOf(content);
  const askAbout = (values: readonly (readonly Cell[])[]) => ask(fn, question, ranges, values, settings);
  const { job, width } = askAbout(few.values);
  const below = thresholdOf(fn, question);
  const made = { function: fn.name, device: settings.device?.model, job, width, below, few };
  if (job !== null) return { ...made, shown: [], changed: 0, left: 0, of: 0, ask: askAbout };
  // Rules look at the whole column, whatever values they are asked about.
  const all = await aside.do("settle", [fn.name, question, ranges, content.rows, settings]);
  const settled = new Map(all.flatMap((each) => (each ? [[rowKey(each.read), each]] : [])));
  const values = [...settled.values()];
  const changing = values.filter(({ read, now }) => !sameCells(read.slice(0, 1), now));
  const left = values.filter(isLeft);
  const some = (of: Settled[], most: number) => representatives(of, ({ read }) => read[0] ?? "", most);
  const shown = [...some(changing, SHOWN), ...some(left, LEFT)];
  if (shown.length === 0) shown.push(...some(values, SHOWN));
  const asked = (some: readonly (readonly Cell[])[]): Asking => ({
    job,
    width,
    settle: () => some.map((read) => settled.get(rowKey(read))),
  });
  return { ...made, shown, changed: changing.length, left: left.length, of: values.length, ask: asked };
}

function fewOf({ distinct }: ColumnContent): TrialRows {
  const few = representatives(distinct, ({ read }) => read[0] ?? "", SHOWN);
  return {
    values: few.map(({ read }) => read),
    rowsOf: new Map(few.map(({ read, rows }) => [rowKey(read), rows])),
  };
}
