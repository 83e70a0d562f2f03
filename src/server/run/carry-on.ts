import type { SheetFunction } from "../../core/functions/function.ts";
import { startRun } from "../../core/inference/start-run.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { ask } from "../../core/run/asking.ts";
import type { ColumnRun } from "../../core/run/column-run.ts";
import type { Plan, Write } from "../../core/run/plan.ts";
import { askedAgain } from "../../core/run/previous-results.ts";
import { rangeArguments } from "../../core/run/range-arguments.ts";
import type { Spent } from "../../core/run/run-progress.ts";
import { startColumnRun } from "../../core/run/start-column-run.ts";
import type { Job } from "../../core/tasks/job.ts";
import { personalCredentials } from "../account/credentials.ts";
import { recall, remember } from "../answers/remember.ts";
import { readChanges } from "../journal/journal-tabs.ts";
import { driveRun } from "../requests/drive-run.ts";
import { known } from "../requests/prices.ts";
import { send } from "../requests/send.ts";
import { settings } from "../settings/settings.ts";
import { sendWithin } from "../spending/ledger.ts";
import { ledgerFor } from "../spending/limits.ts";
import { rangeOrCorrections } from "./corrections.ts";
import { changesSoFar } from "./job.ts";
import { rows, write } from "./rows.ts";

/** Requests of one round: more at once, and Google's fetches begin to fail. */
const CONCURRENCY = 8;

/** Seconds between two writes while answers come in. */
const WRITE_EVERY = 20;

export interface Slice {
  run: string;
  plan: Plan;
  fn: SheetFunction;
  /** What holds the lease. */
  page: string;
  /** The moment, in seconds, after which nothing is asked. */
  until: number;
  /** Dollars that the run may cost altogether. */
  dollars: number;
  /** Whether a value was there when the run was handed over; others are left. */
  mayAsk: (key: string) => boolean;
  /** Told what was spent, each time something was written. */
  spending: (spent: Spent) => void;
}

const seconds = (): number => Date.now() / 1000;

/**
 * Drives a run in one execution, as the sidebar does in many.
 * @param spent what the run has spent so far
 * @returns the line for the log when the run is done; null when there was not time enough
 * @throws Error with a sentence when the sheet will not go on, or another has taken the run or ended it.
 */
export function carryOn(slice: Slice, spent: Spent): Partial<RunRecord> | null {
  const { run, plan, fn, mayAsk, until } = slice;
  const ranges = new Map(rangeArguments(plan, fn).map((address) => [address, rangeOrCorrections(address)]));
  const chosen = settings();
  const { again } = plan;
  const column = startColumnRun({
    ...{ plan, fn, ranges, settings: chosen, spent, mayAsk, until, writeEvery: WRITE_EVERY },
    changes: changesSoFar(run),
    before: again ? askedAgain(rows(run), readChanges(again.run), again) : new Map(),
  });
  for (;;) {
    const step = column.next(seconds());
    if (step.do === "read") column.stand(rows(run));
    else if (step.do === "apply") column.settled(ask(fn, plan, ranges, step.rows, chosen).settle([]));
    else if (step.do === "ask") askFor(slice, column, step.job);
    else if (step.do === "write") put(slice, column, step.writes);
    else return step.do === "finish" ? step.line : null;
  }
}

function put({ run, page, spending }: Slice, column: ColumnRun, writes: readonly Write[]): void {
  if (writes.length > 0) column.wrote(write(run, page, writes), seconds());
  spending(column.spent());
}

function askFor(slice: Slice, column: ColumnRun, job: Job): void {
  const { run, plan, until } = slice;
  const most = Number.POSITIVE_INFINITY;
  const credentials = personalCredentials("background");
  const ledger = ledgerFor(job, run, () => credentials, slice.dollars);
  const told = { ...known(job, 0, () => credentials), afresh: plan.afresh ?? false };
  const going = startRun(job, { until, calls: most, dollars: most, concurrency: CONCURRENCY }, told);
  column.asking(going, seconds());
  driveRun(going, {
    now: seconds,
    sleep: (wait) => Utilities.sleep(Math.ceil(wait * 1000)),
    send: (requests) => sendWithin(ledger, requests, (some) => send(some, credentials)).outcomes,
    recall: (keys) => recall(keys),
    remember: (entries) => {
      remember(entries);
      const writes = column.due(seconds());
      if (writes) put(slice, column, writes);
    },
  });
  column.asked();
  slice.spending(column.spent());
}
