import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { build } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = `${root}node_modules/.cache/stet/sheet-${process.pid}.cjs`;

// Node 20 runs no TypeScript, and the spreadsheet engine loads as CommonJS only.
buildSync({
  entryPoints: [`${root}playground/cli/sheet.ts`],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { sheet } = createRequire(import.meta.url)(bundle);
rmSync(bundle);

const folder = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
await refresh();
process.exitCode = await sheet(process.argv.slice(2), { folder, print: console.log, tell: console.error });

/** Builds the add-on when it is missing or older than its sources; an older build will do when the sources are broken. */
async function refresh() {
  if (!isStale()) return;
  try {
    await build({ quiet: true });
  } catch (error) {
    if (!existsSync("dist/Code.js")) throw error;
    console.error(`The add-on could not be built anew, so the last build is used.\n${error.message}`);
  }
}

function isStale() {
  if (!existsSync("dist/Code.js")) return true;
  const built = statSync("dist/Code.js").mtimeMs;
  return readdirSync("src", { recursive: true }).some((path) => statSync(join("src", path)).mtimeMs > built);
}
