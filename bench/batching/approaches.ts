import { startRun } from "../../src/core/inference/start-run.ts";
import { drive, LIMITS, newWorld } from "../../test/core/inference/simulated-drive.ts";
import { type MeteredService, meteredService } from "./metered-service.ts";
import type { Workload } from "./workloads.ts";

export interface Cost {
  approach: string;
  requests: number;
  seconds: number;
  dollars: number;
}

/** Google runs so many custom functions of one person at once, and each takes so long to start. */
const SIMULTANEOUS = 30;
const STARTING = 0.7;
/** What a range formula may use of its 30 seconds, and what it sends at once. */
const CELL_SECONDS = 20;
const CELL_CONCURRENCY = 6;

/** What each way of filling a column costs, on one service. */
export const APPROACHES: readonly ((workload: Workload) => Cost)[] = [
  (workload) => onePerRow("formula per cell", workload, workload.rows, STARTING),
  (workload) =>
    onePerRow(
      "formula per cell, equal calls memoised by Sheets",
      workload,
      [...new Set(workload.rows)],
      STARTING,
    ),
  (workload) => onePerRow("fetchAll per row", workload, workload.rows, 0),
  stet,
];

/** A request a row, each as Stet itself would write it for one value; as many at once as Google allows. */
function onePerRow(
  approach: string,
  { job, service, price }: Workload,
  rows: readonly string[],
  starting: number,
): Cost {
  const metered = meteredService(service, price);
  const lanes = new Array<number>(SIMULTANEOUS).fill(0);
  rows.forEach((row, index) => {
    const lane = index % SIMULTANEOUS;
    const world = { ...newWorld(), now: (lanes[lane] ?? 0) + starting };
    drive(startRun(job([row]), LIMITS), metered.ask, world);
    lanes[lane] = world.now;
  });
  return cost(approach, metered, Math.max(...lanes));
}

/** One range formula, set again by "Finish waiting cells" until nothing waits. */
function stet({ job, rows, service, price }: Workload): Cost {
  const metered = meteredService(service, price);
  const world = newWorld();
  for (let evaluation = 0; evaluation < 100; evaluation++) {
    world.now += STARTING;
    const run = startRun(
      job(rows),
      { ...LIMITS, until: world.now + CELL_SECONDS, concurrency: CELL_CONCURRENCY },
      { price },
    );
    drive(run, metered.ask, world, { rounds: true });
    if (run.results().every((result) => "answer" in result)) break;
  }
  return cost("Stet, one range formula", metered, world.now);
}

const cost = (approach: string, { requests, dollars }: MeteredService, seconds: number): Cost => ({
  approach,
  requests,
  seconds,
  dollars,
});
