import type { Cell, Grid } from "../cells/grid.ts";
import type { SheetFunction } from "../functions/function.ts";
import type { Run } from "../inference/run.ts";
import type { Change } from "../journal/change.ts";
import type { RunRecord } from "../journal/run-record.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job } from "../tasks/job.ts";
import type { Settled } from "./asking.ts";
import type { Plan, RunRows, Write, Written } from "./plan.ts";
import type { Before } from "./previous-results.ts";
import type { Spent, Watched } from "./run-progress.ts";

/** What the driver of a column's run does next. */
export type ColumnStep =
  /** Read the rows as they stand now, and say so with `stand`. */
  | { readonly do: "read" }
  /** Ask the function about these rows, which no model is needed for, and say with `settled` what came of each. */
  | { readonly do: "apply"; readonly rows: readonly (readonly Cell[])[] }
  /** Start a run of this job and say so with `asking`; drive it to its end, writing on the way what is `due`; then say `asked`. */
  | { readonly do: "ask"; readonly job: Job }
  /** Write these, and say with `wrote` what became of them. */
  | { readonly do: "write"; readonly writes: readonly Write[] }
  /** The time is over; another goes on from what stands in the sheet. */
  | { readonly do: "rest" }
  /** Write this into the log: the run is done, or was stopped. */
  | { readonly do: "finish"; readonly line: Partial<RunRecord> };

/** What a column's run goes by. Seconds are of the same clock as every `now`. */
export interface ColumnRunOptions {
  readonly plan: Plan;
  readonly fn: SheetFunction;
  /** The cells of the ranges among the arguments, by address. */
  readonly ranges: ReadonlyMap<string, Grid>;
  readonly settings: Settings;
  /** What the run has written already, when it is taken up again, and has spent. */
  readonly changes: readonly Change[];
  readonly spent?: Spent;
  /** What stood in the cells of an earlier run that is asked again. */
  readonly before?: Before;
  /** Whether a value may be asked about; every one when absent. */
  readonly mayAsk?: (key: string) => boolean;
  /** Nothing is begun after this. */
  readonly until?: number;
  /** Seconds between two writes while answers come in. */
  readonly writeEvery: number;
  /** Values that one write may carry. */
  readonly mostWrites?: number;
}

/**
 * A column's run, from whatever stands in the sheet until every value has its answer beside it: a state machine that
 * does no I/O and reads no clock. It keeps no row numbers: it has the sheet read, asks for the values that wait, writes,
 * and has it read again. A driver asks `next`, does what it says and reports back, until it says `finish` or `rest`.
 */
export interface ColumnRun {
  /** @throws UsageError with a sentence when an argument is wrong. */
  next(now: number): ColumnStep;
  stand(rows: RunRows): void;
  settled(settled: readonly (Settled | undefined)[]): void;
  asking(run: Run, now: number): void;
  /**
   * What is to be written of what has come so far, perhaps nothing; undefined while it is too soon, or what was given
   * before is not yet written.
   */
  due(now: number): readonly Write[] | undefined;
  wrote(told: Written, now: number): void;
  asked(): void;
  /** No more is begun, nor written but the answers of what is under way, which are paid for. */
  stop(): void;
  /** How it stands, for whoever watches. */
  watched(): Watched;
  spent(): Spent;
}
