import { UsageError } from "../../core/arguments/usage-error.ts";
import type { Argument, Cell, Grid } from "../../core/cells/grid.ts";
import { endAtLastFilled } from "../../core/cells/open-range.ts";
import { cellOf, type Shown } from "../../core/cells/show-result.ts";
import type { Asked, SheetFunction } from "../../core/functions/function.ts";
import { FUNCTIONS } from "../../core/functions/functions.ts";
import { startRun } from "../../core/inference/start-run.ts";
import type { Job, Result } from "../../core/tasks/job.ts";
import { type Credentials, cellCredentials } from "../account/credentials.ts";
import { recall, remember } from "../answers/remember.ts";
import { driveRun } from "../requests/drive-run.ts";
import { send } from "../requests/send.ts";
import { saveOwnCache } from "../settings/own-cache.ts";
import { settings } from "../settings/settings.ts";
import { moment, shownArgument } from "../sheet/wall-clock.ts";
import { type Ledger, sendWithin } from "../spending/ledger.ts";
import { knownToFormula, ledgerForFormula } from "../spending/limits.ts";
import { singleFlight } from "./single-flight.ts";
import { countUsage } from "./usage.ts";

/** Google stops a formula after 30 seconds; no request starts later than this, so that the last one can come back. */
const CELL_SECONDS = 20;

/** Requests of one round: more at once, and Google's fetches begin to fail. */
const CONCURRENCY = 8;

/** A cell takes no more characters than this. */
const CELL_CHARACTERS = 50_000;

/**
 * Runs one spreadsheet function for a cell.
 * @throws Error with a sentence for the person who typed the formula, when it is called wrongly.
 */
export function call(name: string, args: ArrayLike<Argument>): Cell | Grid {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (fn === undefined) throw new Error(`Stet has no function ${name}.`);
  const given = Array.from(args, shownArgument);
  const shown = shownFor(fn, given, seconds() + CELL_SECONDS);
  const grid = endAtLastFilled(
    shown.map((row) => row.map(cellOf)),
    given,
  );
  const cells = grid.map((row) => row.map((cell) => fitting(moment(cell))));
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? "") : cells;
}

/** What a function shows, once all that it asks, one thing after the other, is answered or time is up. */
function shownFor(fn: SheetFunction, given: Argument[], until: number): readonly (readonly Shown[])[] {
  let asked = inSheets(fn, given, () => fn.ask(given, settings()));
  for (;;) {
    if (!isDoneInTime(asked, until)) return asked.work?.unfinished() ?? [];
    const { job } = asked;
    const results = job === null || job.inputs.length === 0 ? [] : answer(job, until);
    const now = asked;
    const next = inSheets(fn, given, () => now.next?.(results));
    if (next === undefined) return asked.show(results);
    asked = next;
  }
}

/** Does the work of a function that needs no model; false when there was not time for all of it. */
function isDoneInTime({ work }: Asked, until: number): boolean {
  while (work?.step()) if (seconds() > until) return false;
  return true;
}

/** What a function says; called wrongly, it throws a plain Error, whose name Sheets puts before the sentence. */
function inSheets<Said>(fn: SheetFunction, args: Argument[], say: () => Said): Said {
  const missing = fn.params.find(({ optional }, index) => !optional && args[index] === undefined);
  if (missing !== undefined) throw new Error(`${fn.name} needs "${missing.name}". ${missing.summary}`);
  try {
    return say();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new Error(error.without((piece, begins) => argumentWith(piece, begins, fn, args)));
  }
}

/** What a sentence says in place of a piece of an argument, which may be the text of a cell: where it stands. */
function argumentWith(
  piece: string,
  begins: boolean,
  { params }: SheetFunction,
  args: readonly Argument[],
): string {
  const holds = (argument: Argument) =>
    [argument].flat(2).some((cell) => String(cell).toLowerCase().includes(piece.toLowerCase()));
  const at = args.findIndex(holds);
  if (at < 0) return "…";
  const name = params[Math.min(at, params.length - 1)]?.name;
  return begins ? `What stands in "${name}"` : `… (in "${name}")`;
}

/** Thrown out of a run that finds somebody else asking the same: it starts anew, with what they were answered. */
class AskedMeanwhile extends Error {}

function answer(job: Job, until: number): Result[] {
  const flight = singleFlight(job);
  let taken = false;
  try {
    for (;;) {
      try {
        return run(job, until, () => {
          if (taken) return;
          taken = true;
          if (flight.waitForAnother()) throw new AskedMeanwhile();
        });
      } catch (error) {
        if (!(error instanceof AskedMeanwhile)) throw error;
      }
    }
  } finally {
    if (taken) flight.release();
  }
}

const seconds = (): number => Date.now() / 1000;

function run(job: Job, until: number, beforeSending: () => void): Result[] {
  let credentials: Credentials | undefined;
  // What holds for a whole document is looked for wherever it is kept.
  const single = job.inputs.length === 1 && job.parameters.samples === undefined;
  const unlimited = Number.POSITIVE_INFINITY;
  const told = knownToFormula(job);
  const asking = startRun(
    job,
    { until, calls: unlimited, dollars: unlimited, concurrency: CONCURRENCY },
    told,
  );
  let ledger: Ledger | undefined;
  let fetches = 0;
  driveRun(asking, {
    now: seconds,
    sleep: (wait) => Utilities.sleep(Math.ceil(wait * 1000)),
    send(requests) {
      beforeSending();
      const asker = credentials ?? cellCredentials();
      credentials = asker;
      // Without a token nobody's credits are spent.
      if (asker.token !== null) ledger ??= ledgerForFormula(job, told.price, until);
      const outcomes = ledger
        ? sendWithin(ledger, requests, (some) => send(some, asker)).outcomes
        : send(requests, asker);
      fetches += outcomes.filter((outcome) => !("refused" in outcome)).length;
      return outcomes;
    },
    recall: (keys) => recall(keys, { cacheOnly: single }),
    remember,
  });
  const { requests, answered, remembered, dollars } = asking.progress();
  const sent = Math.min(requests, fetches);
  countUsage({ requests: sent, answered: answered - remembered, remembered, fetches, dollars });
  saveOwnCache();
  return asking.results();
}

/** Says so instead of losing the end, where a text is too long for a cell. */
function fitting(cell: Cell): Cell {
  if (typeof cell !== "string" || cell.length <= CELL_CHARACTERS) return cell;
  return `#HF LARGE The result has ${cell.length} characters; a cell takes ${CELL_CHARACTERS}.`;
}
