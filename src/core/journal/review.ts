import { type Cell, isBlank } from "../cells/grid.ts";
import type { RunRow } from "../run/reconcile.ts";
import type { Change } from "./change.ts";
import { whyNotWritten } from "./not-written.ts";
import { rowKey } from "./row-key.ts";

/** A distinct value whose result a person has not settled yet, with the rows it stands in now. */
export interface Open {
  read: readonly Cell[];
  /** What stands beside it; blank when there is no answer. */
  holds: readonly Cell[];
  by: string;
  /** How sure the model was; absent when there is no answer. */
  score?: number;
  /** Why there is none, where the run has noted it. */
  failure?: string;
  rows: number;
}

/** What a person says of a result. Accepted and corrected ones are no longer listed. */
export const VERDICTS = {
  accepted: "Accepted",
  corrected: "Corrected",
  cleared: "Cleared",
  kept: "Kept as it was",
} as const;

export type Verdict = keyof typeof VERDICTS;

/** What a person says of one distinct value's result: it holds in all its rows. */
export interface Verdicts {
  read: readonly Cell[];
  was: readonly Cell[];
  now: readonly Cell[];
  verdict: Verdict;
}

/** Who a change was made by, when it was a person in review. */
export const byPerson = (verdict: Verdict, who: string): string =>
  who === "" ? `${VERDICTS[verdict]} by a person` : `${VERDICTS[verdict]} by ${who}`;

const isVerdict = (by: string): boolean => /^(Accepted|Corrected|Cleared|Kept as it was) by /.test(by);

/**
 * What of a run a person should look at: values without an answer first, then those whose score is below `sure`, the
 * least sure first, frequent ones before rare ones. What was accepted or corrected, or stands there otherwise than the
 * run wrote it, is not listed.
 */
export function openResults(rows: readonly RunRow[], changes: readonly Change[], sure: number): Open[] {
  const latest = new Map<string, Change>();
  for (const change of changes) latest.set(rowKey(change.value), change);
  const open = new Map<string, Open>();
  for (const { read, written } of rows) {
    if (isBlank(read[0])) continue;
    const key = rowKey(read);
    const change = latest.get(key);
    const failure = change && whyNotWritten(change.by);
    const blank = written.every(isBlank);
    if (change && (isVerdict(change.by) || rowKey(change.after) !== rowKey(written))) continue;
    if (!blank && failure === undefined && (change?.score === undefined || change.score >= sure)) continue;
    const known = open.get(key);
    if (known) known.rows += 1;
    else
      open.set(key, {
        read,
        holds: written,
        by: change?.by ?? "",
        ...score(blank ? undefined : change),
        ...(failure !== undefined && { failure }),
        rows: 1,
      });
  }
  return [...open.values()].sort((a, b) => (a.score ?? -1) - (b.score ?? -1) || b.rows - a.rows);
}

const score = (change: Change | undefined): { score?: number } =>
  change?.score === undefined ? {} : { score: change.score };
