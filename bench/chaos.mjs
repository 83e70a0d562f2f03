// Lets every call of a service go wrong in every operation of the sidebar, then two at a time, and prints what was lost.
// `--pairs N`, `--seed N`, `--only NAME` and `--every N` choose others. The add-on is built first, with the background.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../scripts/build.mjs";
import { loadBundle } from "../scripts/load-bundle.mjs";

const { values } = parseArgs({
  options: {
    pairs: { type: "string" },
    seed: { type: "string" },
    only: { type: "string" },
    json: { type: "boolean" },
    every: { type: "string" },
  },
});
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { Chaos } = loadBundle("bench/chaos/chaos.ts");
const out = mkdtempSync(join(tmpdir(), "stet-chaos-"));
for (const [name, choices] of Object.entries({ usual: {}, background: { background: true } }))
  await build({ ...choices, out: join(out, name), quiet: true });
const chaos = new Chaos((name) => join(out, name));

const KINDS = ["lost", "doubled", "misplaced", "unusable", "record"];
const rows = [];
const wrong = [];
const measure = async (name, cases) => {
  const started = performance.now();
  const row = { name, faults: cases.length, ...Object.fromEntries(KINDS.map((kind) => [kind, 0])) };
  for (const each of cases) {
    const found = (await chaos.tryOut(each)).wrong;
    for (const kind of new Set(found.map(({ kind }) => kind))) row[kind] += 1;
    if (found.length > 0) wrong.push({ ...each, wrong: found });
  }
  row.seconds = Math.round((performance.now() - started) / 1000);
  rows.push(row);
  if (!values.json)
    console.log(
      `  ${name.padEnd(18)} ${String(row.faults).padStart(5)} faults  ${KINDS.map((kind) => `${kind} ${row[kind]}`).join("  ")}  ${row.seconds} s`,
    );
};

const every = Number(values.every ?? 1);
for (const { name } of chaos.scenes.filter(({ name }) => !values.only || name === values.only))
  await measure(
    name,
    (await chaos.singleFaults(name)).filter((_, at) => at % every === 0),
  );
const count = Number(values.pairs ?? (values.only ? 0 : 2000));
if (count > 0) await measure("pairs", await chaos.pairs(count, String(values.seed ?? "1")));
await chaos.close();
rmSync(out, { recursive: true });

if (values.json) console.log(JSON.stringify({ rows, wrong }, null, 2));
else
  for (const { scene, first, second, meanwhile, goesOn, wrong: found } of wrong)
    console.log(
      `  ${scene}: ${first.how} ${first.index}${second ? `, then ${second.how} ${second.index}` : ""}, ${meanwhile}, ${goesOn ? "goes on" : "leaves it"}: ${found.map(({ kind, what }) => `${kind} (${what})`).join("; ")}`,
    );
process.exitCode = wrong.length > 0 ? 1 : 0;
