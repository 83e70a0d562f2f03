// How many calls of Google's services each kind of execution makes, and how long they take there by a guess. The built
// add-on in dist/ is measured. `--seed N` draws other times, `--rows N` has runs over so many visible rows, to their
// very end.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadBundle } from "../scripts/load-bundle.mjs";

/** At most so many calls that take time. */
const PROMISED = {
  "a remembered formula": 6,
  "a new formula": 20,
  "opening the sidebar": 15,
  ...Object.fromEntries(
    ["beside", "in place"].flatMap((place) => [
      ...["begin", "rows", "write", "finish"].map((kind) => [`${place}: ${kind}`, 50]),
      [`${place}: open`, 15],
    ]),
  ),
};

const { values } = parseArgs({
  options: { seed: { type: "string" }, rows: { type: "string" }, json: { type: "boolean" } },
});
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { calls } = loadBundle("bench/calls/calls.ts");

const all = await calls(Number(values.seed ?? 1), Number(values.rows ?? 5000));
const broken = all.filter(
  ({ name, charged }) => charged.length > (PROMISED[name] ?? Number.POSITIVE_INFINITY),
);
if (values.json) console.log(JSON.stringify({ calls: all, broken: broken.map(({ name }) => name) }, null, 2));
else
  for (const { name, executions, charged, uncharged, ms } of all) {
    const most = PROMISED[name] === undefined ? "" : `  at most ${PROMISED[name]}`;
    const times = executions === 1 ? "" : `  the most of ${executions} executions`;
    console.log(
      `  ${name.padEnd(22)} ${String(charged.length).padStart(3)} calls ${String(ms).padStart(6)} ms${most.padEnd(12)}  ${uncharged} for what Apps Script holds already${times}`,
    );
  }
process.exitCode = broken.length > 0 ? 1 : 0;
