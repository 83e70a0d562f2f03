// Writes the tables that come from the registry into the docs. `--check` only says whether they are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BLOCKS } from "./docs/blocks.mjs";
import { load } from "./load.mjs";
import { allCases, parity } from "./parity.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");

const core = {
  ...(await load(join(ROOT, "src/core/functions/functions.ts"))),
  ...(await load(join(ROOT, "src/core/rules/rules.ts"))),
  ...(await load(join(ROOT, "src/core/models/models.ts"))),
  ...(await load(join(ROOT, "src/core/models/device-models.ts"))),
  ...(await parity()),
  cases: await allCases(),
};

const stale = [];
for (const { file, name, write } of BLOCKS) {
  const path = join(ROOT, file);
  const before = await readFile(path, "utf8");
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${start} … ${end}`);
  const after = `${before.slice(0, from + start.length)}\n${write(core)}\n${before.slice(to)}`;
  if (after === before) continue;
  if (check) stale.push(`${file} (${name})`);
  else await writeFile(path, after);
}
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(", ")}. Run npm run docs.`);
  process.exit(1);
}
