// `npm start`: builds the add-on and opens the playground on it.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { build } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = `${root}node_modules/.cache/stet/start-${process.pid}.cjs`;

// Node 20 runs no TypeScript, and the spreadsheet engine loads as CommonJS only.
buildSync({
  entryPoints: [`${root}playground/main.ts`],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { main } = createRequire(import.meta.url)(bundle);
rmSync(bundle);

const args = process.argv.slice(2);
const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
const code = await start();
if (code !== undefined) process.exit(code);

async function start() {
  try {
    const options = { "oauth-client": { type: "string" } };
    const { values } = parseArgs({ args, options, strict: false });
    if (!args.includes("--help")) await build({ quiet: true, oauthClient: values["oauth-client"] });
  } catch (error) {
    console.error(`The add-on was not built.\n${error.message}`);
    return 1;
  }
  return main(args, from);
}
