import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { loadBundle } from "./load-bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { sheet } = loadBundle("playground/cli/sheet.ts");

const folder = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
// Node's code for a program in which nothing is left that could go on.
process.once("exit", (code) => {
  if (code === 13) console.error("The formula came to no end. Run the command again.");
});
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
