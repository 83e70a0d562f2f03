import { spawnSync } from "node:child_process";

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

/**
 * Has clasp push what is built, as `.clasp.json` here says: `-f`, because it otherwise asks before it replaces the manifest,
 * and takes silence for No.
 * @throws Error with what to do where clasp pushes nothing.
 */
export function pushBuilt() {
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
