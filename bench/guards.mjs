// Takes every guard of bench/guards/ out alone, in a copy of the project, and runs the tests that hold it, against the
// built add-on where it runs on Google: they have to fail. `-- guards addresses csv` tries some kinds, `--only "its words"`
// some guards, `--at-once N` so many at a time, `--list` only says which there are, and
// fails where one no longer stands once in its file.
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { VARIANTS } from "../test/support/build-once.mjs";
import { bundleShared } from "../test/support/shared-modules.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const LEFT = new Set(["node_modules", ".git", "dist", "coverage", "release", "tmp"]);
/** What a change of it has to be built for before a test sees it. */
const BUILT = /^(src|sidebar|scripts\/build|appsscript\.json)/;
/** Minutes after which tests that have not ended count as failed: a loop that a guard had ended may not end without it. */
const PATIENCE = 10;
const ENDLESS = { status: "failed", fullName: "tests that do not end" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    "at-once": { type: "string", default: "2" },
    list: { type: "boolean" },
  },
});

const guards = await allGuards();
if (values.list) {
  const lost = guards.filter(
    ({ file, from, tests }) => timesIn(root, file, from) !== 1 || !tests.every(isThere),
  );
  for (const each of guards)
    console.log(`${lost.includes(each) ? "LOST  " : ""}${each.kind}: ${each.guard}  (${each.file})`);
  process.exit(lost.length > 0 ? 1 : 0);
}
const folder = mkdtempSync(join(tmpdir(), "guards-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

process.chdir(root);
await bundleShared();
const whole = join(folder, "whole");
await Promise.all(
  [...new Set(["usual", ...guards.flatMap(({ builds = [] }) => builds)])].map((name) =>
    buildIn(root, name, join(whole, name)),
  ),
);
let held = 0;
const waiting = guards.entries();
await Promise.all(
  Array.from({ length: Number(values["at-once"]) }, (_, lane) => tryNext(join(folder, String(lane)))),
);
console.log(`\n${held} of ${guards.length} guards are held by a test of their own.`);
process.exitCode = held < guards.length ? 1 : 0;

/** The guards that were asked for, each with the kind that its file is named for. */
async function allGuards() {
  const found = [];
  for (const name of readdirSync(join(root, "bench/guards")).sort()) {
    const kind = basename(name, ".mjs");
    if (positionals.length > 0 && !positionals.includes(kind)) continue;
    const { default: ofKind } = await import(`./guards/${name}`);
    found.push(
      ...ofKind.filter(({ guard }) => guard.includes(values.only)).map((each) => ({ kind, ...each })),
    );
  }
  return found;
}

function isThere(test) {
  return existsSync(join(root, test));
}

function timesIn(project, file, text) {
  return readFileSync(join(project, file), "utf8").split(text).length - 1;
}

/** Goes on in a copy of its own until no guard waits. */
async function tryNext(copy) {
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !LEFT.has(relative(root, path).split(/[\\/]/)[0]),
  });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const [, each] of waiting) {
    const times = timesIn(copy, each.file, each.from);
    let said = `stands ${times} times in its file`;
    if (times === 1) {
      const place = join(copy, each.file);
      const before = readFileSync(place, "utf8");
      writeFileSync(place, before.split(each.from).join(each.to));
      said = await failingWithout(copy, each).catch((error) => `no test ran: ${error.message.slice(0, 300)}`);
      writeFileSync(place, before);
    }
    const isHeld = Array.isArray(said);
    if (isHeld) held += 1;
    console.log(`${isHeld ? "held" : "OPEN"}  ${each.kind}: ${each.guard}  (${each.file})`);
    console.log(
      `      ${isHeld ? `${said[0]}${said.length > 1 ? `, and ${said.length - 1} more` : ""}` : said}`,
    );
  }
}

/** The names of the tests that fail without this guard, or why none did. */
async function failingWithout(copy, { file, tests, named, builds = [] }) {
  const built = join(copy, "built");
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built);
  const again = BUILT.test(file) ? ["usual", ...builds] : [];
  for (const name of again) await buildIn(copy, name, join(built, name));
  for (const name of readdirSync(whole).filter((other) => !again.includes(other)))
    symlinkSync(join(whole, name), join(built, name));
  rmSync(join(copy, "dist"), { recursive: true, force: true });
  cpSync(join(built, "usual"), join(copy, "dist"), { recursive: true, dereference: true });

  const outcome = join(copy, "outcome.json");
  rmSync(outcome, { force: true });
  const args = [...tests, ...(named ? ["--testNamePattern", named] : [])];
  await run(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "-w", "1", "--silent", "--json", "--outputFile", outcome, ...args],
    {
      cwd: copy,
      env: { ...process.env, STET_BUILDS: built },
      timeout: PATIENCE * 60_000,
      maxBuffer: 1e9,
    },
  ).catch(({ killed }) => {
    if (killed) writeFileSync(outcome, JSON.stringify({ testResults: [{ assertionResults: [ENDLESS] }] }));
  });
  const results = JSON.parse(readFileSync(outcome, "utf8")).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  );
  const failed = results.filter(({ status }) => status === "failed").map(({ fullName }) => fullName.trim());
  if (failed.length > 0) return failed;
  return results.some(({ status }) => status === "passed")
    ? "no test failed"
    : "there is no test of this name";
}

async function buildIn(project, variant, out) {
  await run(process.execPath, ["scripts/build.mjs", ...VARIANTS[variant], "--plain", "--out", out], {
    cwd: project,
  });
}
