// Undoes a run over 11,120 cells in place while every call of Google's takes its time on a virtual clock: neighbours,
// then cells scattered among formulas and other cells, in slices that Google ends at seeded points. `--seed N` draws
// other times, `--cells N` another number. The built add-on in dist/ is measured.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadBundle } from "../scripts/load-bundle.mjs";

/** Virtual seconds that neighbours may take, and that one execution may. */
const NEIGHBOURS = 120;
const SLICE = 70;

const { values } = parseArgs({
  options: { seed: { type: "string" }, cells: { type: "string" }, json: { type: "boolean" } },
});
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { undoAtLength } = loadBundle("bench/undo/undo.ts");

const cells = Number(values.cells ?? 11_120);
const seed = Number(values.seed ?? 1);
const SCENES = [
  { name: "neighbours, all different", scattered: false, distinct: cells, kills: 0 },
  { name: "scattered, 40 values", scattered: true, distinct: 40, kills: 0 },
  { name: "scattered, all different", scattered: true, distinct: cells, kills: 0 },
  { name: "the same, ended 10 times", scattered: true, distinct: cells, kills: 10 },
];
const all = [];
for (const { name, ...scene } of SCENES) {
  const { restored, seconds, wrong } = await undoAtLength({ cells, seed, ...scene });
  const total = seconds.reduce((sum, each) => sum + each, 0);
  const longest = Math.max(...seconds);
  const isSlow = longest > SLICE || (!scene.scattered && total > NEIGHBOURS);
  all.push({ name, restored, executions: seconds.length, total, longest, wrong: wrong.slice(0, 20), isSlow });
  if (!values.json)
    console.log(
      `  ${name.padEnd(26)} ${String(restored).padStart(6)} put back at last, ${String(seconds.length).padStart(3)} executions, ${total.toFixed(0).padStart(5)} s, the longest ${longest.toFixed(0)} s, ${wrong.length} other cells touched${isSlow ? "  TOO SLOW" : ""}`,
    );
}
if (values.json) console.log(JSON.stringify(all, null, 2));
process.exitCode = all.some(({ restored, wrong, isSlow }) => restored !== cells || wrong.length > 0 || isSlow)
  ? 1
  : 0;
