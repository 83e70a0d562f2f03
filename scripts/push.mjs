// Builds the add-on with the flags it is given and pushes it: `npm run push -- --script ID` the first time,
// `npm run push -- --published --oauth-client ID` later. `.clasp.json` keeps the script's id and stays out of git.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildOptions } from "./build/build-options.mjs";
import { build } from "./build.mjs";

const PROJECT = ".clasp.json";

const HOW = `Which script should this go to? Make one at https://script.google.com/home (New project; name it "Stet": its name
stands in the Extensions menu), open Project Settings, copy its Script ID, and run once
  npm run push -- --script PASTE-THE-ID-HERE`;

/** What clasp says, and what to do about it. */
const REMEDIES = [
  [
    /Apps Script API/i,
    "Google lets nobody push before the Apps Script API is switched on: do so at https://script.google.com/home/usersettings, wait a minute, and run this again.",
  ],
  [/not logged in|no credentials|invalid_grant/i, "Run `npx clasp login` first, then this again."],
  [
    /not found|permission/i,
    "Is the script id right, and is this Google account its owner or an editor of it? See Project Settings at script.google.com.",
  ],
];

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

/** `-f`, because clasp otherwise asks before it replaces the manifest, and takes silence for No. */
function push() {
  const { error, status, stdout, stderr } = spawnSync("clasp", ["push", "-f"], { encoding: "utf8" });
  if (error?.code === "ENOENT") throw new Error("clasp is not installed here. Run `npm ci` first.");
  if (error !== undefined) throw error;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  const said = stdout + stderr;
  if (status !== 0 || !/^Pushed|already up to date/im.test(said)) {
    throw new Error(
      REMEDIES.find(([says]) => says.test(said))?.[1] ?? "Nothing was pushed. What clasp says stands above.",
    );
  }
}

try {
  const { script, out, ...options } = buildOptions(process.argv.slice(2), ["script"]);
  const { scriptId, rootDir } = project(script, out);
  await build({ ...options, out: resolve(rootDir) });
  push();
  console.log(`Pushed to https://script.google.com/d/${scriptId}/edit. Reload the sheet: Extensions ▸ Stet.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
