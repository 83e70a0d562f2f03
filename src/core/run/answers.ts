import type { Cell } from "../cells/grid.ts";
import type { Change } from "../journal/change.ts";
import { whyNotWritten } from "../journal/not-written.ts";
import { rowKey } from "../journal/row-key.ts";
import type { Settled } from "./asking.ts";
import type { Written } from "./plan.ts";

/** What a run knows: the answer of each distinct value, and in how many rows each was written. */
export interface Answers {
  readonly settled: Map<string, Settled>;
  /** By value; what `reconcile` tells edits by. */
  wrote: Map<string, number>;
  /** The answers without the failures. */
  known(): ReadonlyMap<string, readonly Cell[]>;
  /** Takes in what is settled by now, and returns the values that were not before. */
  take(settled: readonly (Settled | undefined)[]): string[];
  /** Takes in what became of writes: the rows written of each value; what a column refuses counts as a failure. */
  written(keys: readonly string[], told: Written): void;
}

/** @param before what the run has written already, when it is taken up again */
export function newAnswers(before: readonly Change[]): Answers {
  const settled = new Map<string, Settled>();
  const wrote = new Map<string, number>();
  const answers: Answers = {
    settled,
    wrote,
    known: () =>
      new Map([...settled].flatMap(([key, { now, failure }]) => (failure === undefined ? [[key, now]] : []))),
    take: (all) =>
      all.flatMap((each) => {
        const key = each && rowKey(each.read);
        if (key === undefined || settled.has(key)) return [];
        settled.set(key, each as Settled);
        return [key];
      }),
    written(keys, { counts, refused }) {
      for (const { index, says } of refused) {
        const answer = settled.get(keys[index] ?? "");
        if (answer) settled.set(keys[index] as string, { ...answer, failure: says });
      }
      keys.forEach((key, index) => {
        if (settled.get(key)?.failure !== undefined) return;
        answers.wrote.set(key, (answers.wrote.get(key) ?? 0) + (counts[index] ?? 0));
      });
    },
  };
  for (const { value, after, by, score, rows } of before) {
    if (whyNotWritten(by) !== undefined) continue;
    const key = rowKey(value);
    settled.set(key, { read: value, now: after, by, ...(score !== undefined && { score }) });
    answers.wrote.set(key, rows.length);
  }
  return answers;
}
