import { FUNCTIONS } from "../core/functions.ts";
import type { Argument, Cell, Grid } from "../core/grid.ts";
import type { Job, Result } from "../core/inference/job.ts";
import { startRun } from "../core/inference/start-run.ts";
import { cellCredentials } from "./credentials.ts";
import { driveRun } from "./drive-run.ts";
import { recall, remember } from "./remember.ts";
import { send } from "./send.ts";
import { settings } from "./settings.ts";
import { countUsage } from "./usage.ts";

/** Google stops a formula after 30 seconds; no request starts later than this, so that the last one can come back. */
const CELL_SECONDS = 20;

/** A cell takes no more characters than this. */
const CELL_CHARACTERS = 50_000;

/**
 * Runs one spreadsheet function for a cell.
 * @throws Error with a sentence for the person who typed the formula, when it is called wrongly.
 */
export function call(name: string, args: ArrayLike<Argument>): Cell | Grid {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (fn === undefined) throw new Error(`Stet has no function ${name}.`);
  const asked = fn.ask(Array.from(args), settings());
  const grid = asked.show(asked.job === null || asked.job.inputs.length === 0 ? [] : answer(asked.job));
  const shown = grid.map((row) => row.map(fitting));
  return shown.length === 1 && shown[0]?.length === 1 ? (shown[0][0] ?? "") : shown;
}

function answer(job: Job): Result[] {
  const now = () => Date.now() / 1000;
  const credentials = cellCredentials();
  const single = job.inputs.length === 1;
  const run = startRun(job, {
    until: now() + CELL_SECONDS,
    calls: Number.POSITIVE_INFINITY,
    dollars: Number.POSITIVE_INFINITY,
    concurrency: 8,
  });
  let fetches = 0;
  driveRun(run, {
    now,
    sleep: (seconds) => Utilities.sleep(Math.ceil(seconds * 1000)),
    send(requests) {
      fetches += requests.length;
      return send(requests, credentials);
    },
    recall: (keys) => recall(keys, { cacheOnly: single }),
    remember,
  });
  const { requests, answered, remembered, dollars } = run.progress();
  countUsage({ requests, answered: answered - remembered, remembered, fetches, dollars });
  return run.results();
}

/** Says so instead of losing the end, where a text is too long for a cell. */
function fitting(cell: Cell): Cell {
  if (typeof cell !== "string" || cell.length <= CELL_CHARACTERS) return cell;
  return `#HF LARGE The result has ${cell.length} characters; a cell takes ${CELL_CHARACTERS}.`;
}
