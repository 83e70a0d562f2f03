// What a chat model whose replies are bad costs, and that no row ever bears another's answer: 2,000 rows, 20 seeds.
import { load } from "../scripts/load.mjs";

const { hostileColumn } = await load("test/support/rival/hostile-column.ts");

const ROWS = 2000;
const SEEDS = 20;
/** Times the requests that an honest model takes, on average, where one reply in ten is bad. */
const MOST = 1.5;

const runs = Array.from({ length: SEEDS }, (_, at) => ({ seed: at + 1, ...hostileColumn(ROWS, at + 1) }));
const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
const times = sum("requests") / sum("honest");
for (const { seed, requests, honest, wrong, remembered, failed } of runs)
  console.log(
    `seed ${String(seed).padStart(2)}: ${requests} requests, ${honest} of an honest model; ${wrong} rows with another's answer, ${remembered} wrong answers remembered, ${failed} rows without one`,
  );
console.log(`\n${times.toFixed(2)} times the requests of an honest model, which may be ${MOST}`);
process.exitCode = sum("wrong") + sum("remembered") > 0 || times > MOST ? 1 : 0;
