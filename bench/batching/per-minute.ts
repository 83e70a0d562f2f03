import { CALLS_AT_ONCE } from "../../sidebar/run/drive.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import { drive, LIMITS, newWorld } from "../../test/core/inference/simulated-drive.ts";
import { meteredService } from "./metered-service.ts";
import { chat, headlines, repeated } from "./workloads.ts";

/** A service that answers in one second, whatever it is asked, and what a call of the page to Google takes on top. */
const SERVICE_SECONDS = 1;
const CALL_SECONDS = 0.7;

/** Requests that a consumer's account may send a day. */
const CALLS_A_DAY = 20_000;

/** How fast a column is classified by a chat model in a run of the sidebar. */
export interface PerMinute {
  name: string;
  rows: number;
  requests: number;
  seconds: number;
  perMinute: number;
}

const COLUMNS = [
  { name: "20,000 rows, 5 % different", rows: repeated(20_000, 1_000) },
  { name: "5,000 rows, all different", rows: headlines(5_000) },
];

/**
 * Runs columns through the planner of a run in the sidebar, on a virtual clock, with as many calls at once as it has. Every
 * answer is read with all its checks.
 * @throws Error when a row stays without an answer.
 */
export const perMinute = (): PerMinute[] =>
  COLUMNS.map(({ name, rows }) => {
    const service = meteredService({ seconds: () => SERVICE_SECONDS + CALL_SECONDS }, chat.price);
    const world = newWorld();
    const limits = { ...LIMITS, calls: CALLS_A_DAY, concurrency: CALLS_AT_ONCE };
    const run = startRun(chat.job(rows), limits, { price: chat.price });
    drive(run, service.ask, world);
    const left = run.results().filter((result) => !("answer" in result)).length;
    if (left > 0) throw new Error(`${name}: ${left} rows without an answer.`);
    const { requests } = service;
    return {
      name,
      rows: rows.length,
      requests,
      seconds: world.now,
      perMinute: (60 * rows.length) / world.now,
    };
  });
