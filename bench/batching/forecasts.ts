import { foresee } from "../../src/core/inference/foresee.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import { drive, LIMITS, newWorld } from "../../test/core/inference/simulated-drive.ts";
import { meteredService } from "./metered-service.ts";
import { headlines, troubled, WORKLOADS, type Workload } from "./workloads.ts";

export interface Foreseen {
  name: string;
  forecast: { calls: number; seconds: number; dollars: number };
  actual: { calls: number; seconds: number; dollars: number };
}

/** Rows of the preview that a person sees before a run, and from which the model's speed is known. */
const PREVIEW = 20;

/** Each workload: a preview, then the forecast, then the run. */
export const forecasts = (): Foreseen[] => [
  ...WORKLOADS.map((workload) => foreseeAndRun(workload)),
  ...[2, 3, 4, 5, 6].map(onTroubledServer),
];

function foreseeAndRun({ name, job, rows, service, price }: Workload, world = newWorld()): Foreseen {
  const metered = meteredService(service, price);
  const preview = startRun(job(rows.slice(0, PREVIEW)), LIMITS, { price });
  drive(preview, metered.ask, world);

  const recall = (keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => (world.memory.has(key) ? [[key, world.memory.get(key) ?? null]] : [])),
    );
  const { calls, seconds, dollars = 0 } = foresee(job(rows), LIMITS, { price }, world.now, recall);

  const run = startRun(job(rows), LIMITS, { price });
  const before = { requests: metered.requests, dollars: metered.dollars, now: world.now };
  drive(run, metered.ask, world);
  return {
    name,
    forecast: { calls, seconds, dollars },
    actual: {
      calls: metered.requests - before.requests,
      seconds: world.now - before.now,
      dollars: metered.dollars - before.dollars,
    },
  };
}

/** A column of 4,000 values was run before, on another seed; then 5,000 others are foreseen. */
function onTroubledServer(seed: number): Foreseen {
  const [{ job, price }] = WORKLOADS as [Workload];
  const world = newWorld();
  const earlier = startRun(job(headlines(4_000)), LIMITS, { price });
  drive(earlier, meteredService(troubled(1), price).ask, world);
  world.now += 3600;
  const rows = headlines(9_000).slice(4_000);
  return foreseeAndRun(
    { name: `60 a minute, 12 % lost, seed ${seed}`, job, rows, service: troubled(seed), price },
    world,
  );
}
