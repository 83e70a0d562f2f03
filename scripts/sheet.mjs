import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { loadBundle } from "./load-bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const folder = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
// Node's code for a program in which nothing is left that could go on.
process.once("exit", (code) => {
  if (code === 13) console.error("The formula came to no end. Run the command again.");
});
await refresh();
const args = process.argv.slice(2);
// Rows are read, written and done with: V8 would let several times of what is kept gather before it looks for what can go.
setFlagsFromString("--heap-growing-percent=20");
if (args.some((each) => each.startsWith("--export"))) {
  const { exportRecipe } = loadBundle("playground/cli/ways-out/export.ts");
  process.exitCode = await exportRecipe(args, { folder, tell: console.error });
}
if (args.includes("--duckdb")) {
  const { replayInDuckDb } = loadBundle("playground/cli/ways-out/duckdb-run.ts");
  process.exitCode = await replayInDuckDb(args, { folder, tell: console.error });
}
if (process.exitCode === undefined && args.some((each) => each.startsWith("--recipe"))) {
  const { replay } = loadBundle("playground/cli/replay.ts");
  process.exitCode = await replay(args, { folder, write, tell: console.error });
}
if (process.exitCode === undefined) {
  const { stream } = loadBundle("playground/cli/stream.ts");
  process.exitCode = await stream(args, { folder, write, tell: console.error });
}
// A spreadsheet holds on to what it is given: V8's own measure.
setFlagsFromString("--heap-growing-percent=0");
if (process.exitCode === undefined) {
  const { sheet } = loadBundle("playground/cli/sheet.ts");
  process.exitCode = await sheet(args, { folder, print: console.log, tell: console.error });
}

/** Prints, and waits where what reads it is slower. */
async function write(text) {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Builds the add-on when it is missing or older than its sources; an older build will do when the sources are broken. */
async function refresh() {
  if (!isStale()) return;
  try {
    const { build } = await import("./build.mjs");
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
