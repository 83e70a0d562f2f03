import type { Cell } from "../cells/grid.ts";
import { rowKey } from "../journal/row-key.ts";
import { sample } from "../journal/sample.ts";
import type { Answers } from "./answers.ts";
import type { Settled } from "./asking.ts";
import { type Phase, type Spent, type Watched, watched } from "./run-progress.ts";

/** Rows that a trial is made on. */
export const TRIAL_ROWS = 50;

/** A random sample of a column's rows, the same whenever it is drawn. */
export interface TrialRows {
  /** Its different values, in the order of the sheet. */
  values: readonly (readonly Cell[])[];
  /** How many of its rows hold each. */
  rowsOf: ReadonlyMap<string, number>;
}

/** How a trial stands, and what it says of the whole column. */
export interface Trial extends Watched {
  /** Rows without an answer. */
  failedRows: number;
  /** What came of each value: without an answer first, then the least sure. */
  results: Settled[];
}

/** @param rows the rows with something in them */
export function trialRows(rows: readonly (readonly Cell[])[], seed: string): TrialRows {
  const rowsOf = new Map<string, number>();
  const values = new Map<string, readonly Cell[]>();
  for (const index of sample(rows.length, TRIAL_ROWS, seed)) {
    const read = rows[index] ?? [];
    const key = rowKey(read);
    values.set(key, read);
    rowsOf.set(key, (rowsOf.get(key) ?? 0) + 1);
  }
  return { values: [...values.values()], rowsOf };
}

/** @param below the score below which an answer is unsure */
export function trialOf(
  phase: Phase,
  { values, rowsOf }: TrialRows,
  answers: Answers,
  spent: Spent,
  below?: number,
): Trial {
  const results = values.flatMap((read) => answers.settled.get(rowKey(read)) ?? []);
  const sureness = ({ failure, score = 1 }: Settled) => (failure === undefined ? score : -1);
  const shown = watched(phase, rowsOf, answers, spent, 0, below);
  return {
    ...shown,
    failedRows: shown.failures.reduce((sum, { rows }) => sum + rows, 0),
    results: results.sort((a, b) => sureness(a) - sureness(b)),
  };
}

/** What a count among the rows that were tried comes to in the whole column, rounded. */
export const inAll = (count: number, { done }: Trial, rows: number): number =>
  done === 0 ? 0 : Math.round((count / done) * rows);
