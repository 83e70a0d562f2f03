// Builds the add-on with the flags it is given and pushes it: `npm run push -- --script ID` the first time,
// `npm run push -- --published --oauth-client ID` later. `.clasp.json` keeps the script's id and stays out of git.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildOptions } from "./build/build-options.mjs";
import { build } from "./build.mjs";
import { pushBuilt } from "./push/push-built.mjs";

const PROJECT = ".clasp.json";

const HOW = `Which script should this go to? Make one at https://script.google.com/home (New project; name it "Stet": its name
stands in the Extensions menu), open Project Settings, copy its Script ID, and run once
  npm run push -- --script PASTE-THE-ID-HERE`;

const isScriptId = (text) => /^[\w-]{20,}$/.test(String(text));

/** The script project and the folder that clasp pushes: told now, or kept from an earlier push. */
function project(scriptId, rootDir = "dist") {
  if (scriptId !== undefined) {
    if (!isScriptId(scriptId))
      throw new Error(`"${scriptId}" is no script id: that is one long word, such as 1aBcD…xYz. ${HOW}`);
    writeFileSync(PROJECT, `${JSON.stringify({ scriptId, rootDir }, null, 2)}\n`);
  }
  if (!existsSync(PROJECT)) throw new Error(HOW);
  let kept;
  try {
    kept = JSON.parse(readFileSync(PROJECT, "utf8"));
  } catch {
    throw new Error(`${PROJECT} cannot be read as JSON. Delete it. ${HOW}`);
  }
  if (!isScriptId(kept.scriptId)) throw new Error(`${PROJECT} names no script. ${HOW}`);
  return { rootDir, ...kept };
}

try {
  const { script, out, ...options } = buildOptions(process.argv.slice(2), ["script"]);
  const { scriptId, rootDir } = project(script, out);
  await build({ ...options, out: resolve(rootDir) });
  pushBuilt();
  console.log(`Pushed to https://script.google.com/d/${scriptId}/edit. Reload the sheet: Extensions ▸ Stet.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
