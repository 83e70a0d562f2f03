// `npm start`: builds the add-on and opens the playground on it.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { loadBundle } from "./load-bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { main } = loadBundle("playground/main.ts");

const args = process.argv.slice(2);
const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
const code = await start();
if (code !== undefined) process.exit(code);

async function start() {
  try {
    const options = { "oauth-client": { type: "string" }, pseudo: { type: "boolean" } };
    const { values } = parseArgs({ args, options, strict: false });
    const { "oauth-client": oauthClient, pseudo } = values;
    if (!args.includes("--help")) await build({ quiet: true, oauthClient, pseudo });
  } catch (error) {
    console.error(`The add-on was not built.\n${error.message}`);
    return 1;
  }
  return main(args, from);
}
