// Throws 5,000 fuzzed requests at each of the playground's servers and looks whether they answer afterwards.
// `--requests N` and `--seed N` choose others.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadBundle } from "../scripts/load-bundle.mjs";

const { values } = parseArgs({
  options: { requests: { type: "string" }, seed: { type: "string" }, json: { type: "boolean" } },
});
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { fuzz } = loadBundle("bench/fuzz/fuzz.ts");

const fuzzed = await fuzz(Number(values.requests ?? 5000), Number(values.seed ?? 1));
if (values.json) console.log(JSON.stringify(fuzzed, null, 2));
else
  for (const { server, requests, after } of fuzzed)
    console.log(
      `  ${server.padEnd(10)} ${requests} requests  ${after === 200 ? "answers" : `answers with ${after}`}`,
    );
process.exitCode = fuzzed.every(({ after }) => after === 200) ? 0 : 1;
