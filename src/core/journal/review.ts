import { type Cell, isBlank } from "../cells/grid.ts";
import { UNSURE } from "../cells/scored-cells.ts";
import type { RunRow } from "../run/reconcile.ts";
import type { Change } from "./change.ts";
import { whyNotWritten } from "./not-written.ts";
import { rowKey, sameCells } from "./row-key.ts";
import { type Verdict, verdictIn } from "./verdicts.ts";

/** A distinct value whose result a person has not settled yet, with the rows it stands in now. */
export interface Open {
  read: readonly Cell[];
  /** What stands beside it; blank when there is no answer. */
  holds: readonly Cell[];
  by: string;
  /** How sure the model was; absent when there is no answer, or the model gives no scores. */
  score?: number;
  /** Why there is none, where the run has noted it. */
  failure?: string;
  rows: number;
}

/** What a person says of one distinct value's result: it holds in all its rows. */
export interface Verdicts {
  read: readonly Cell[];
  was: readonly Cell[];
  now: readonly Cell[];
  verdict: Verdict;
}

/** A distinct value that a person has decided on. */
export interface Decided {
  read: readonly Cell[];
  verdict: Verdict;
  /** What stood beside it before the first decision, and what the last one wrote. */
  before: readonly Cell[];
  now: readonly Cell[];
  /** The rows that hold what was decided. */
  rows: number;
}

/** What of a run is to be decided by a person, and what has been. */
export interface Review {
  open: Open[];
  decided: Decided[];
}

/** What is known of one distinct value: what the run did last, and what a person has said of it since. */
interface Known {
  change?: Change;
  first?: Change;
  last?: Change;
}

function knownOf(changes: readonly Change[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const change of changes) {
    const key = rowKey(change.value);
    const before = known.get(key);
    const verdict = verdictIn(change.by);
    if (verdict === undefined) known.set(key, { change });
    else if (verdict === "reopened") known.set(key, before?.change ? { change: before.change } : {});
    else known.set(key, { ...before, first: before?.first ?? change, last: change });
  }
  return known;
}

/** Whether a decision was written down, and its cell not: an execution may end between the two. */
const wasCutShort = (
  { before, after }: Change,
  change: Change | undefined,
  written: readonly Cell[],
): boolean =>
  !sameCells(before, after) &&
  sameCells(before, written) &&
  (change === undefined || sameCells(change.after, written));

/**
 * What of a run a person should look at: values without an answer first, then those whose score is below `sure` or
 * whose model has said that it is not sure, the least sure first, frequent ones before rare ones. What a person decided
 * is told apart; what stands there otherwise than the run wrote it is neither.
 */
export function reviewOf(rows: readonly RunRow[], changes: readonly Change[], sure: number): Review {
  const known = knownOf(changes);
  const open = new Map<string, Open>();
  const decided = new Map<string, Decided>();
  for (const { read, written } of rows) {
    if (isBlank(read[0])) continue;
    const key = rowKey(read);
    const { change, first, last } = known.get(key) ?? {};
    if (first && last && !wasCutShort(last, change, written)) {
      const before = decided.get(key);
      const stands = sameCells(written, last.after) ? 1 : 0;
      const verdict = verdictIn(last.by) as Verdict;
      if (before) before.rows += stands;
      else decided.set(key, { read, verdict, before: first.before, now: last.after, rows: stands });
      continue;
    }
    const failure = change && whyNotWritten(change.by);
    const blank = written.every(isBlank);
    if (change && !sameCells(change.after, written)) continue;
    const isBelow = change?.score === undefined ? written[0] === UNSURE && sure > 0 : change.score < sure;
    if (!blank && failure === undefined && !isBelow) continue;
    const earlier = open.get(key);
    if (earlier) earlier.rows += 1;
    else
      open.set(key, {
        read,
        holds: written,
        by: change?.by ?? "",
        ...(!blank && change?.score !== undefined && { score: change.score }),
        ...(failure !== undefined && { failure }),
        rows: 1,
      });
  }
  const inOrder = [...open.values()].sort((a, b) => (a.score ?? -1) - (b.score ?? -1) || b.rows - a.rows);
  return { open: inOrder, decided: [...decided.values()] };
}

/** The same, of what is open alone. */
export const openResults = (rows: readonly RunRow[], changes: readonly Change[], sure: number): Open[] =>
  reviewOf(rows, changes, sure).open;

/** Something that stands beside a value to which the run has given no result. */
export interface Stray {
  read: readonly Cell[];
  holds: readonly Cell[];
  rows: number;
}

/**
 * What a run into a column of its own did not write for the value that it stands beside: the value was edited since, or
 * somebody typed both.
 */
export function straysOf(rows: readonly RunRow[], changes: readonly Change[]): Stray[] {
  const known = knownOf(changes);
  const strays = new Map<string, Stray>();
  for (const { read, written } of rows) {
    if (written.every(isBlank) || known.has(rowKey(read))) continue;
    const key = rowKey([...read, ...written]);
    const before = strays.get(key);
    if (before) before.rows += 1;
    else strays.set(key, { read, holds: written, rows: 1 });
  }
  return [...strays.values()];
}

/** What takes back all that was decided: what stood there before stands there again, and is open again. */
export const takenBack = (decided: readonly Decided[]): Verdicts[] =>
  decided.map(({ read, before, now }) => ({ read, was: now, now: before, verdict: "reopened" }));
