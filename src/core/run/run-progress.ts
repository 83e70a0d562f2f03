import { type Cell, isBlank, textOf } from "../cells/grid.ts";
import { UNSURE } from "../cells/scored-cells.ts";
import { revisionIn } from "../inference/answerer.ts";
import { inLog } from "../journal/log-says.ts";
import { sameCells } from "../journal/row-key.ts";
import type { RunRecord } from "../journal/run-record.ts";
import type { Said } from "../messages/pattern.ts";
import { MESSAGES } from "../messages/said.ts";
import { remarks } from "../rules/remarks-in-english.ts";
import type { Answers } from "./answers.ts";
import type { Settled } from "./asking.ts";
import { toldByRule } from "./told-by-rule.ts";

export type Phase = "reading" | "asking" | "writing" | "paused" | "finished" | "stopped";

/** A value without an answer. */
export interface Unanswered {
  read: readonly Cell[];
  says: Said;
  rows: number;
}

/** How a run stands, for the person who watches. */
export interface Watched {
  phase: Phase;
  /** Rows with something in them, and those that have their result. */
  rows: number;
  done: number;
  distinct: number;
  /** Distinct values with their result. */
  settled: number;
  remembered: number;
  requests: number;
  dollars: number;
  tokens: number;
  /** The most frequent first. */
  failures: Unanswered[];
  /** Distinct values that have an answer without a score. */
  unscored: number;
  /** Rows whose answer has too low a score or, where the run has no threshold, is that the model is not sure. */
  unsureRows: number;
  /** Distinct values that a person should look at, as `reviewOf` lists them once they are written. */
  toReview: number;
  /** Rows whose result differs from what was read. */
  changed: number;
  /** The results by how many rows have them, the most frequent first; once the run has ended. */
  shares: { label: string; rows: number }[];
  /** Cells that a person filled meanwhile, left alone. */
  theirs: number;
}

/** An answer with a lower score is put before a person, where the run has no threshold of its own. */
export const SURE = 0.6;

const saysUnsure = ({ score, now }: Settled): boolean => score === undefined && now[0] === UNSURE;

const isUnsure = (answer: Settled, threshold?: number): boolean => {
  if (answer.failure !== undefined) return false;
  if (answer.score === undefined) return threshold === undefined && saysUnsure(answer);
  return answer.score < (threshold ?? SURE);
};

const isForReview = (answer: Settled, threshold?: number): boolean =>
  answer.failure !== undefined ||
  answer.now.every(isBlank) ||
  isUnsure(answer, threshold) ||
  (threshold !== 0 && saysUnsure(answer));

/** What a run has spent, over all its rounds. */
export interface Spent {
  remembered: number;
  requests: number;
  dollars: number;
  tokens: number;
}

export const plus = (a: Spent, b: Spent): Spent => ({
  remembered: a.remembered + b.remembered,
  requests: a.requests + b.requests,
  dollars: a.dollars + b.dollars,
  tokens: a.tokens + b.tokens,
});

/**
 * @param rowsOf the rows of the sheet, by value
 * @param below the score below which an answer is unsure; `SURE` where the run has none of its own
 */
export function watched(
  phase: Phase,
  rowsOf: ReadonlyMap<string, number>,
  answers: Answers,
  spent: Spent,
  theirs: number,
  below?: number,
): Watched {
  const failures: Unanswered[] = [];
  let rows = 0;
  let done = 0;
  let settled = 0;
  let unscored = 0;
  let unsureRows = 0;
  let toReview = 0;
  let changed = 0;
  const shares = new Map<string, number>();
  const ended = phase === "finished" || phase === "stopped";
  for (const [key, count] of rowsOf) {
    const answer = answers.settled.get(key);
    rows += count;
    if (answer === undefined) continue;
    settled += 1;
    done += count;
    if (answer.failure === undefined && differs(answer)) changed += count;
    const label = textOf(answer.now[0] ?? "");
    if (ended && answer.failure === undefined) shares.set(label, (shares.get(label) ?? 0) + count);
    if (answer.failure === undefined && answer.score === undefined && label !== "") unscored += 1;
    if (isUnsure(answer, below)) unsureRows += count;
    if (isForReview(answer, below)) toReview += 1;
    if (answer.failure !== undefined) failures.push({ read: answer.read, says: answer.failure, rows: count });
  }
  failures.sort((a, b) => b.rows - a.rows);
  return {
    phase,
    rows,
    done,
    distinct: rowsOf.size,
    settled,
    ...spent,
    failures,
    unscored,
    unsureRows,
    toReview,
    changed,
    shares: sorted(shares),
    theirs,
  };
}

/**
 * The same as it is written into the log at the end.
 * @param cellsOf how many cells of a row the result of a value changes
 * @param unsure what is to be said of unsure labels
 * @param stopped what was left undone, and why
 */
export function logged(
  state: Watched,
  answers: Answers,
  cellsOf: (answer: Settled) => number,
  unsure?: Said,
  stopped?: Said,
): Partial<RunRecord> {
  const rules = toldByRule([...answers.settled.values()]);
  const by = new Set(
    [...answers.settled.values()].flatMap((each) => (each.failure === undefined ? [each.by] : [])),
  );
  return {
    status: state.phase === "stopped" ? "stopped" : "finished",
    rows: state.rows,
    distinct: state.distinct,
    remembered: state.remembered,
    requests: state.requests,
    tokens: state.tokens,
    cost: state.dollars,
    changed: [...answers.wrote].reduce((sum, [key, rows]) => {
      const answer = answers.settled.get(key);
      return answer ? sum + rows * cellsOf(answer) : sum;
    }, 0),
    failed: state.failures.length,
    ...(by.size > 0 && { by: [...by].join(", ") }),
    ...inLog(
      { ...(rules && { rules }), ...(unsure && { unsure }), ...(stopped && { stopped }) },
      undefined,
      rules && { ...MESSAGES, ...remarks() },
    ),
    revision: [...new Set([...by].map(revisionIn))].filter(Boolean).join(", "),
  };
}

/** Whether a result is another value than the one it stands beside. */
function differs({ now, read: [was] }: Settled): boolean {
  const [is] = now;
  if (now.length > 1) return true;
  return is !== was && (typeof is === "string" || !sameCells(now, was === undefined ? [] : [was]));
}

const sorted = (shares: ReadonlyMap<string, number>): { label: string; rows: number }[] =>
  [...shares].map(([label, rows]) => ({ label, rows })).sort((a, b) => b.rows - a.rows);
