/**
 * Builds models anew: `node scripts/models.mjs` the one that the playground answers with, from weights that an npm
 * package ships; `--fixtures` the crafted ones that the tests load, too; `--check` compares the table of models with the Hub.
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "./load.mjs";
import { checkModels } from "./models/check.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const models = `${root}models`;
const { buildOnce } = await load(`${root}scripts/models/build.ts`);
const { useLiteFiles } = await load(`${root}scripts/models/use-lite.ts`);

if (process.argv.includes("--check")) {
  const table = await load(`${root}src/core/models/models.ts`);
  process.exit((await checkModels(table.models())) ? 0 : 1);
}
rmSync(`${models}/local/use-lite`, { recursive: true, force: true });
console.log(buildOnce(models, "local/use-lite", () => useLiteFiles(root)));
if (process.argv.includes("--fixtures")) {
  const { buildFixtures } = await load(`${root}scripts/models/fixtures.ts`);
  rmSync(`${models}/fixtures`, { recursive: true, force: true });
  buildFixtures(models);
  console.log(`${models}/fixtures`);
}
