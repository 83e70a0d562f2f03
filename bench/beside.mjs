// npm run bench -- beside [NAME…] [--json]: Stet beside what people use now, both in one run on one machine, after their
// results have been compared; medians of several rounds, in turns. Fails where Stet takes longer than it promises.
import { cold } from "./beside/cold.mjs";
import { transforms } from "./beside/transforms.mjs";

const COMPARISONS = [cold, transforms];

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("-"));
const unknown = wanted.find((word) => !COMPARISONS.some(({ name }) => name === word));
if (unknown !== undefined) {
  console.error(`There is no comparison "${unknown}": ${COMPARISONS.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}
const asJson = words.includes("--json");
const results = {};
for (const { name, run } of COMPARISONS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { lines, facts = [] } = await run();
  results[name] = { lines, facts };
  if (asJson) continue;
  console.log(`\n${name}`);
  for (const line of lines) console.log(`  ${told(line)}`);
  for (const fact of facts) console.log(`  ${fact}`);
}
if (asJson) console.log(JSON.stringify(results, null, 2));
const broken = Object.values(results)
  .flatMap(({ lines }) => lines)
  .filter(({ times, most }) => most !== undefined && times > most);
for (const line of broken) console.error(`Slower than promised: ${told(line)}`);
process.exit(broken.length === 0 ? 0 : 1);

function told({ what, sides, against, times, most }) {
  const each = sides.map(({ name, ms, from, to }) => `${name} ${short(ms)} ms (${short(from)}–${short(to)})`);
  const ratio =
    times === undefined
      ? ""
      : ` = ${times.toFixed(2)} times ${against}${most === undefined ? "" : `, at most ${most}`}`;
  return `${what}: ${each.join(", ")}${ratio}`;
}

function short(ms) {
  return ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
}
