import { isBlank } from "../../core/cells/grid.ts";
import type { SheetFunction } from "../../core/functions/function.ts";
import { startRun } from "../../core/inference/start-run.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { type Answers, newAnswers } from "../../core/run/answers.ts";
import { type Asking, ask } from "../../core/run/asking.ts";
import type { Plan, RunRows } from "../../core/run/plan.ts";
import { askedAgain, type Before } from "../../core/run/previous-results.ts";
import { rangeArguments } from "../../core/run/range-arguments.ts";
import { reconcile } from "../../core/run/reconcile.ts";
import { logged, plus, type Spent, watched } from "../../core/run/watched.ts";
import { type Keyed, untouched, writeOf } from "../../core/run/writes.ts";
import { personalCredentials } from "../account/credentials.ts";
import { recall, remember } from "../answers/remember.ts";
import { readChanges } from "../journal/journal-tabs.ts";
import { driveRun } from "../requests/drive-run.ts";
import { known } from "../requests/prices.ts";
import { send } from "../requests/send.ts";
import { settings } from "../settings/settings.ts";
import { range } from "../sheet/table.ts";
import { sendWithin } from "../spending/ledger.ts";
import { ledgerFor } from "../spending/limits.ts";
import { rows, write } from "./rows.ts";

/** Requests of one round: more at once, and Google's fetches begin to fail. */
const CONCURRENCY = 8;

/** Seconds between two writes while answers come in. */
const WRITE_EVERY = 20;

/** A sheet that is edited all the while is looked at so many times, then left as it stands. */
const ROUNDS = 8;

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
 * Goes on with a run in one execution, as the sidebar does in many: looks at the sheet, asks for the values that
 * wait, writes, and looks again.
 * @param before what the run has spent so far
 * @returns the line for the log when the run is done; null when there was not time enough
 * @throws Error with a sentence when the sheet will not go on, or another has taken the run or ended it.
 */
export function carryOn(slice: Slice, before: Spent): Partial<RunRecord> | null {
  const { run, plan, fn, page, until } = slice;
  const ranges = new Map(rangeArguments(plan, fn).map((address) => [address, range(address)]));
  const answers: Answers = newAnswers(readChanges(run));
  const { again } = plan;
  const stood: Before = again ? askedAgain(rows(run), readChanges(again.run), again) : new Map();
  const chosen = settings();
  let spent = before;

  const put = (all: readonly (Keyed | undefined)[]) => {
    for (let writes = all.filter((each) => each !== undefined); writes.length > 0; ) {
      const told = write(
        run,
        page,
        writes.map(({ key: _, ...each }) => each),
      );
      answers.written(
        writes.map(({ key }) => key),
        told,
      );
      writes = (told.left ?? []).flatMap((index) => writes[index] ?? []);
    }
  };
  const look = ({ read, written }: RunRows) => {
    const zipped = read.map((each, index) => ({ read: each, written: written[index] ?? [] }));
    const standing = reconcile(zipped, answers.known(), answers.wrote, (each) =>
      untouched(plan, each, stood),
    );
    answers.wrote = new Map(standing.done);
    return standing;
  };
  const infer = (asking: Asking) => {
    if (asking.job === null) return;
    const limits = { until, calls: Number.POSITIVE_INFINITY, concurrency: CONCURRENCY };
    const dollars = Number.POSITIVE_INFINITY;
    const credentials = personalCredentials("background");
    const ledger = ledgerFor(asking.job, run, () => credentials, slice.dollars);
    const told = { ...known(asking.job, 0, () => credentials), afresh: plan.afresh ?? false };
    const going = startRun(asking.job, { ...limits, dollars }, told);
    let due = seconds() + WRITE_EVERY;
    const flush = () => {
      put(
        answers
          .take(asking.settle(going.results()))
          .map((key) => writeOf(plan, answers, key, stood.get(key))),
      );
      slice.spending(plus(spent, going.progress()));
      due = seconds() + WRITE_EVERY;
    };
    driveRun(going, {
      now: seconds,
      sleep: (wait) => Utilities.sleep(Math.ceil(wait * 1000)),
      send: (requests) => sendWithin(ledger, requests, (some) => send(some, credentials)).outcomes,
      recall: (keys) => recall(keys),
      remember: (entries) => {
        remember(entries);
        if (seconds() >= due) flush();
      },
    });
    flush();
    spent = plus(spent, going.progress());
  };

  for (let round = 0; round < ROUNDS; round++) {
    const now = rows(run);
    const standing = look(now);
    const open = standing.missing.filter(({ key }) => !answers.settled.has(key) && slice.mayAsk(key));
    if (open.length === 0 && standing.ready.length === 0 && standing.stale.length === 0) break;
    if (seconds() >= until) return null;
    if (open.length > 0) {
      const asking = ask(
        fn,
        plan,
        ranges,
        open.map(({ read }) => read),
        chosen,
      );
      if (asking.job !== null) infer(asking);
      else {
        // Rules look at the whole column before they fix one cell of it.
        const filled = now.read.filter(([first]) => !isBlank(first));
        const whole = ask(fn, plan, ranges, filled, chosen);
        put(answers.take(whole.settle([])).map((key) => writeOf(plan, answers, key, stood.get(key))));
      }
    }
    put(standing.ready.map((key) => writeOf(plan, answers, key, stood.get(key))));
    put(standing.stale.map((each) => writeOf(plan, answers, each.key, each.was, each.read)));
  }
  const { rows: rowsOf, theirs, missing } = look(rows(run));
  const added = missing.filter(({ key }) => !slice.mayAsk(key)).length;
  return {
    ...logged(watched("finished", rowsOf, answers, spent, theirs), answers),
    ...(added > 0 && { stopped: leftOut(added) }),
  };
}

const leftOut = (values: number): string =>
  `${values === 1 ? "1 value was" : `${values} values were`} added after the run was handed over, and not asked about. Run again to ask.`;
