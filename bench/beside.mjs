// npm run bench -- beside [NAME…] [--all] [--json] [--generous]: Stet beside what people use now, both in one run on one machine, after
// their results have been compared; medians of several rounds, in turns. Fails where Stet takes longer than it promises.
import { cpus, loadavg } from "node:os";
import { batching } from "./beside/batching.mjs";
import { cold } from "./beside/cold.mjs";
import { profile } from "./beside/profile.mjs";
import { recipe } from "./beside/recipe.mjs";
import { refine } from "./beside/refine.mjs";
import { sidebar } from "./beside/sidebar.mjs";
import { terminal } from "./beside/terminal.mjs";
import { transforms } from "./beside/transforms.mjs";

const COMPARISONS = [cold, transforms, refine, terminal, recipe, profile, batching, sidebar];

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("-"));
const unknown = wanted.find((word) => !COMPARISONS.some(({ name }) => name === word));
if (unknown !== undefined) {
  console.error(`There is no comparison "${unknown}": ${COMPARISONS.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}
/** What else runs on a machine of many takes its share: a build server is allowed twice as much. */
const allowed = words.includes("--generous") ? 2 : 1;
const asJson = words.includes("--json");
const results = {};
const unmeasured = [];
const chosen = ({ name, onDemand }) =>
  wanted.length > 0 ? wanted.includes(name) : !onDemand || words.includes("--all");
for (const { name, run } of COMPARISONS.filter(chosen)) {
  const start = performance.now();
  // What was measured before is not lost with it.
  const { lines, facts = [] } = await run().catch((error) => {
    unmeasured.push(`${name}: ${error.stack ?? error}`);
    return {
      lines: [],
      facts: [`It could not be measured: ${String(error.message ?? error).split("\n")[0]}`],
    };
  });
  results[name] = { lines, facts };
  if (asJson) {
    console.error(`${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    continue;
  }
  console.log(`\n${name}`);
  for (const line of lines) console.log(`  ${told(line)}`);
  for (const fact of facts) console.log(`  ${fact}`);
}
const machine = `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`;
const busy = `${loadavg()[0].toFixed(1)} programs waiting`;
if (asJson) console.log(JSON.stringify({ machine, busy, results }, null, 2));
const broken = Object.values(results)
  .flatMap(({ lines }) => lines)
  .filter(({ times, most, sides, mostMs }) => times > most * allowed || sides[0]?.ms > mostMs * allowed);
for (const line of broken) console.error(`Slower than promised: ${told(line)}`);
for (const each of unmeasured) console.error(`Not measured: ${each}`);
process.exit(broken.length + unmeasured.length === 0 ? 0 : 1);

function told({ what, sides, against, times, most, mostMs }) {
  const each = sides
    .map(
      ({ name, ms, from, to }) =>
        `${name} ${short(ms)} ms${from === to ? "" : ` (${short(from)}–${short(to)})`}`,
    )
    .join(", ");
  const found =
    times === undefined ? "" : `${against ? "= " : ""}${short(times)}${against ? ` times ${against}` : ""}`;
  const promised = most ?? mostMs;
  return [`${what}:`, each, found, promised === undefined ? "" : `(at most ${promised})`]
    .filter(Boolean)
    .join(" ");
}

function short(number) {
  return number < 10 ? number.toFixed(2) : number < 100 ? number.toFixed(1) : number.toFixed(0);
}
