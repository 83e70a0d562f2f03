// Runs `npm run sheet` 200 times on a machine that is kept busy, and counts the runs that end without a result or a
// sentence. `--runs N` chooses how often.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const { values } = parseArgs({ options: { runs: { type: "string" }, json: { type: "boolean" } } });
const runs = Number(values.runs ?? 200);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const busy = Array.from(
  { length: availableParallelism() },
  () => new Worker("for (;;) Math.sqrt(2);", { eval: true }),
);
const outcomes = [];
let next = 0;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    while (next++ < runs) outcomes.push(await sheet());
  }),
);
await Promise.all(busy.map((worker) => worker.terminate()));

const silent = outcomes.filter(({ said }) => !said);
const failed = outcomes.filter(({ code }) => code !== 0);
if (values.json) console.log(JSON.stringify({ runs, silent: silent.length, failed: failed.length }));
else console.log(`  ${runs} runs  ${silent.length} without a word  ${failed.length} without a result`);
for (const { code, error } of failed.slice(0, 5)) console.log(`  exit code ${code}: ${error.trim()}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** One run, and whether it printed a result or at least a sentence. */
function sheet() {
  const args = ["scripts/sheet.mjs", "samples/contacts.csv", "=HF_CLEAN(A2:A)", "--json"];
  const child = spawn(process.execPath, args);
  let [printed, error] = ["", ""];
  child.stdout.on("data", (part) => {
    printed += part;
  });
  child.stderr.on("data", (part) => {
    error += part;
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, error, said: printed + error !== "" }));
  });
}
