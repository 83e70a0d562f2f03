// What it costs to fill a column: a formula per cell, fetchAll per row, and Stet, on one simulated service in one run;
// and how well Stet foresees its own cost. Fails when Stet does worse than it promises.
import { load } from "../scripts/load.mjs";

const { batching } = await load("bench/batching/batching.ts");
const { workloads, forecasts } = batching();

/** Times fewer requests than the memoised formula per cell. */
const PROMISED = { repeated: 20, distinct: 16 };
/** How far a forecast may be off. */
const OFF = { calls: 0.1, dollars: 0.2 };

const broken = [];
for (const { name, rows, distinct, costs } of workloads) {
  const memoised = costs[1].requests;
  const times = memoised / costs.at(-1).requests;
  if (times < (distinct < rows ? PROMISED.repeated : PROMISED.distinct))
    broken.push(`${name}: ${times.toFixed(1)} times fewer requests`);
}
const off = (forecast, actual) => Math.abs(forecast - actual) / Math.max(actual, Number.EPSILON);
for (const { name, forecast, actual } of forecasts) {
  for (const what of Object.keys(OFF)) {
    const share = off(forecast[what], actual[what]);
    if (share > OFF[what]) broken.push(`${name}: ${what} foreseen ${(100 * share).toFixed(0)} % off`);
  }
}

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ workloads, forecasts, broken }, null, 2));
} else {
  const dollars = (value) => `$${value.toFixed(4)}`;
  for (const { name, costs } of workloads) {
    console.log(`\n${name}`);
    for (const { approach, requests, seconds, dollars: cost } of costs) {
      console.log(
        `  ${approach.padEnd(50)} ${String(requests).padStart(6)} requests ${seconds.toFixed(0).padStart(6)} s  ${dollars(cost)}`,
      );
    }
  }
  console.log("\nForeseen and real");
  for (const { name, forecast, actual } of forecasts) {
    const pair = (what, show) => `${what} ${show(forecast[what])} / ${show(actual[what])}`;
    console.log(
      `  ${name.padEnd(40)} ${pair("calls", String)}, ${pair("seconds", (s) => s.toFixed(0))}, ${pair("dollars", dollars)}`,
    );
  }
  for (const line of broken) console.log(`\nBroken promise: ${line}`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
