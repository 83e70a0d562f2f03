// Lets every call of a service go wrong in every operation of the sidebar, then two at a time, and prints what was lost.
// `--scene NAME,…`, `--pairs N`, `--seed N`, `--every N` and `--part 1/4` choose what is tried; `--at-once N` how many
// documents it is tried in side by side. The add-on is built first, with the background.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { build } from "../scripts/build.mjs";
import { loadBundle } from "../scripts/load-bundle.mjs";

const { values } = parseArgs({
  options: {
    scene: { type: "string" },
    pairs: { type: "string" },
    seed: { type: "string", default: "1" },
    every: { type: "string", default: "1" },
    part: { type: "string", default: "1/1" },
    "at-once": { type: "string", default: "6" },
    json: { type: "boolean" },
  },
});
// Every execution has a context of its own: what is optimised for one is of no use to the next.
setFlagsFromString("--no-opt");
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { Chaos } = loadBundle("bench/chaos/chaos.ts");
const out = mkdtempSync(join(tmpdir(), "stet-chaos-"));
for (const [name, choices] of Object.entries({ usual: {}, background: { background: true } }))
  await build({ ...choices, out: join(out, name), quiet: true });
const lanes = Array.from({ length: Number(values["at-once"]) }, () => new Chaos((name) => join(out, name)));
const [chaos] = lanes;

const chosen = values.scene?.split(",");
const [part = 1, parts = 1] = values.part.split("/").map(Number);
const cases = [];
for (const { name } of chaos.scenes.filter((scene) => !chosen || chosen.includes(scene.name)))
  for (const [at, each] of (await chaos.singleFaults(name)).entries())
    if (at % Number(values.every) === 0) cases.push({ row: name, ...each });
for (const each of await chaos.pairs(Number(values.pairs ?? (chosen ? 0 : 2000)), values.seed))
  cases.push({ row: "pairs", ...each });

const KINDS = ["lost", "doubled", "misplaced", "unusable", "record"];
const rows = new Map();
const wrong = [];
const started = performance.now();
const mine = cases.filter((_, at) => at % parts === part - 1);
const describe = ({ scene, first, second, meanwhile, goesOn, wrong: found }) =>
  `  ${scene}: ${first.how} ${first.index}${second ? `, then ${second.how} ${second.index}` : ""}, ${meanwhile}, ${goesOn ? "goes on" : "leaves it"}: ${found.map(({ kind, what }) => `${kind} (${what})`).join("; ")}`;
let next = 0;
await Promise.all(
  lanes.map(async (lane) => {
    for (let at = next++; at < mine.length; at = next++) {
      const { row: name, ...each } = mine[at];
      const { wrong: found } = await lane.tryOut(each);
      const row = rows.get(name) ?? {
        name,
        faults: 0,
        ...Object.fromEntries(KINDS.map((kind) => [kind, 0])),
      };
      rows.set(name, row);
      row.faults += 1;
      for (const kind of new Set(found.map(({ kind }) => kind))) row[kind] += 1;
      if (found.length > 0) {
        wrong.push({ ...each, wrong: found });
        console.error(describe(wrong.at(-1)));
      }
      if (at % 100 === 99)
        console.error(
          `  ${at + 1} of ${mine.length} in ${Math.round((performance.now() - started) / 1000)} s`,
        );
    }
  }),
);
await Promise.all(lanes.map((lane) => lane.close()));
rmSync(out, { recursive: true });

const seconds = Math.round((performance.now() - started) / 1000);
if (values.json) console.log(JSON.stringify({ rows: [...rows.values()], seconds, wrong }, null, 2));
else {
  for (const row of rows.values())
    console.log(
      `  ${row.name.padEnd(22)} ${String(row.faults).padStart(5)} faults  ${KINDS.map((kind) => `${kind} ${row[kind]}`).join("  ")}`,
    );
  console.log(`  ${mine.length} tried in ${seconds} s; ${wrong.length} wrong`);
  for (const each of wrong) console.log(describe(each));
}
process.exitCode = wrong.length > 0 ? 1 : 0;
