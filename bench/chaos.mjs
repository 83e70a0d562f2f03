// Lets every call of a service go wrong in every operation of the sidebar, then two at a time, and prints what was lost.
// `--pairs N`, `--seed N` and `--only NAME` choose others. The built add-on in dist/ is measured.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
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
const { SCENES, pairs, singleFaults, tryOut } = loadBundle("bench/chaos/chaos.ts");

const KINDS = ["lost", "doubled", "misplaced", "unusable", "record"];
const rows = [];
const wrong = [];
const measure = async (name, cases) => {
  const row = { name, faults: cases.length, ...Object.fromEntries(KINDS.map((kind) => [kind, 0])) };
  for (const each of cases) {
    const found = (await tryOut(each)).wrong;
    for (const kind of new Set(found.map(({ kind }) => kind))) row[kind] += 1;
    if (found.length > 0) wrong.push({ ...each, wrong: found });
  }
  rows.push(row);
  if (!values.json)
    console.log(
      `  ${name.padEnd(18)} ${String(row.faults).padStart(5)} faults  ${KINDS.map((kind) => `${kind} ${row[kind]}`).join("  ")}`,
    );
};

const every = Number(values.every ?? 1);
const chosen = SCENES.filter(({ name }) => !values.only || name === values.only);
for (const { name } of chosen)
  await measure(
    name,
    (await singleFaults(name)).filter((_, at) => at % every === 0),
  );
const count = Number(values.pairs ?? (values.only ? 0 : 2000));
if (count > 0) await measure("pairs", await pairs(count, String(values.seed ?? "1")));

if (values.json) console.log(JSON.stringify({ rows, wrong }, null, 2));
else
  for (const { scene, first, second, meanwhile, wrong: found } of wrong)
    console.log(
      `  ${scene}: ${first.how} ${first.index}${second ? `, then ${second.how} ${second.index}` : ""}, ${meanwhile}: ${found.map(({ kind, what }) => `${kind} (${what})`).join("; ")}`,
    );
process.exitCode = wrong.length > 0 ? 1 : 0;
