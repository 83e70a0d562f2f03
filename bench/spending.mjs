// Whether spending limits hold: formulas at once, evicted caches, negative amounts, quiet hours, ten documents of one
// person, executions that Google ends before they count, a background run that grows. Fails when more is billed than the limit and one round, or when less than 70 % of what it would pay for is
// answered. The built add-on in dist/ is measured; SEED decides the limits and the texts.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../scripts/build.mjs";
import { loadBundle } from "../scripts/load-bundle.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { closeAddOns, endedScenes, formulaScenes, growingRun, quietHours, tenDocuments, tenWindows } =
  loadBundle("bench/spending/scenes.ts");

const SEEDS = [1, 2, 3].map((seed) => seed + Number(process.env.SEED ?? 0));
const scenes = [];
for (const seed of SEEDS) {
  for (const { play } of formulaScenes()) {
    scenes.push(await play(seed));
    await closeAddOns();
  }
}
const background = await mkdtemp(join(tmpdir(), "stet-"));
await build({ background: true, out: background, quiet: true });
const ended = endedScenes().map(({ play }) => play);
for (const play of [quietHours, tenWindows, tenDocuments, ...ended, () => growingRun(background)]) {
  scenes.push(await play());
  await closeAddOns();
}
await rm(background, { recursive: true });

const broken = scenes
  .filter((each) => each.billed > each.limit + each.round || each.answered < 0.7 * each.affordable)
  .map(({ name }) => name);
if (process.argv.includes("--json")) console.log(JSON.stringify({ scenes, broken }, null, 2));
else {
  for (const { name, limit, billed, answered, affordable } of scenes)
    console.log(
      `  ${name.padEnd(56)} limit $${limit.toFixed(5)}  billed ${(billed / limit).toFixed(2)} of it  answered ${answered} of ${affordable.toFixed(0)}`,
    );
  for (const line of broken) console.log(`\nBroken promise: ${line}`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
