// Lets every call of a service go wrong in every operation of the sidebar, then two at a time, and prints what was lost.
// `--scene NAME,…`, `--pairs N`, `--seed N`, `--every N` and `--part 1/4` choose what is tried; `--meanwhile edit` or `sort`
// what a colleague does after each single fault; `--at-once N` in how many processes: the formula engine keeps what it has
// calculated for all workbooks of one. The add-on is built first.
import { fork } from "node:child_process";
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
    meanwhile: { type: "string", default: "nothing" },
    part: { type: "string", default: "1/1" },
    "at-once": { type: "string", default: "4" },
    json: { type: "boolean" },
    builds: { type: "string" },
  },
});
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const KINDS = ["lost", "doubled", "misplaced", "unusable", "record"];
const [part = 1, parts = 1] = values.part.split("/").map(Number);
if (values.builds) await tryPart(values.builds);
else await tryAll();

/** In a process of its own: tries its part, and tells of each case. */
async function tryPart(builds) {
  // Every execution has a context of its own: what is optimised for one is of no use to the next.
  setFlagsFromString("--no-opt");
  const { Chaos } = loadBundle("bench/chaos/chaos.ts");
  const chaos = new Chaos((name) => join(builds, name));
  const chosen = values.scene?.split(",");
  const cases = [];
  for (const { name } of chaos.scenes.filter((scene) => !chosen || chosen.includes(scene.name)))
    for (const [at, each] of (await chaos.singleFaults(name, values.meanwhile)).entries())
      if (at % Number(values.every) === 0) cases.push({ row: name, each });
  for (const each of await chaos.pairs(Number(values.pairs ?? (chosen ? 0 : 2000)), values.seed))
    cases.push({ row: "pairs", each });
  for (const [at, { row, each }] of cases.entries())
    if (at % parts === part - 1)
      process.send({ row, of: cases.length, each, wrong: (await chaos.tryOut(each)).wrong });
  await chaos.close();
  process.disconnect();
}

async function tryAll() {
  const out = mkdtempSync(join(tmpdir(), "stet-chaos-"));
  for (const [name, choices] of Object.entries({ usual: {}, background: { background: true } }))
    await build({ ...choices, out: join(out, name), quiet: true });
  const rows = new Map();
  const wrong = [];
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  let tried = 0;
  const told = ({ row: name, of, each, wrong: found }) => {
    const row = rows.get(name) ?? { name, faults: 0, ...Object.fromEntries(KINDS.map((kind) => [kind, 0])) };
    rows.set(name, row);
    row.faults += 1;
    for (const kind of new Set(found.map(({ kind }) => kind))) row[kind] += 1;
    if (found.length > 0) wrong.push({ ...each, wrong: found });
    if (found.length > 0) console.error(lineOf(wrong.at(-1)));
    if (++tried % 100 === 0)
      console.error(`  ${tried} of ${Math.round(of / parts)} in ${seconds()} s, ${wrong.length} wrong`);
  };
  const atOnce = Number(values["at-once"]);
  const ended = await Promise.all(
    Array.from({ length: atOnce }, (_, index) => {
      const own = `${(part - 1) * atOnce + index + 1}/${parts * atOnce}`;
      const child = fork(fileURLToPath(import.meta.url), [
        ...process.argv.slice(2),
        ...["--part", own, "--builds", out],
      ]);
      child.on("message", told);
      return new Promise((resolve) => child.on("exit", resolve));
    }),
  );
  rmSync(out, { recursive: true });
  if (values.json)
    console.log(JSON.stringify({ rows: [...rows.values()], seconds: seconds(), wrong }, null, 2));
  else {
    for (const row of rows.values())
      console.log(
        `  ${row.name.padEnd(22)} ${String(row.faults).padStart(5)} faults  ${KINDS.map((kind) => `${kind} ${row[kind]}`).join("  ")}`,
      );
    console.log(`  ${tried} tried in ${seconds()} s; ${wrong.length} wrong`);
    for (const each of wrong) console.log(lineOf(each));
  }
  // A process that ended early has left some out.
  process.exitCode = wrong.length > 0 || ended.some((code) => code !== 0) ? 1 : 0;
}

function lineOf({ scene, first, second, meanwhile, goesOn, wrong: found }) {
  const how = `${first.how} ${first.index}${second ? `, then ${second.how} ${second.index}` : ""}`;
  const what = found.map(({ kind, what }) => `${kind} (${what})`).join("; ");
  return `  ${scene}: ${how}, ${meanwhile}, ${goesOn ? "goes on" : "leaves it"}: ${what}`;
}
