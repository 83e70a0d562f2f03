// How much of the code the tests hold: changes one operator at a time, in a copy of the project, and sees whether a test
// fails: first the tests of its name, then those that import it, then those of the rooms that use it; with `host`, of the
// emulated host's services, and whether the probe notices. `--seed N` draws others, `--count N` more or fewer, `--only 3,7`
// tries some of them, `--list` only says which, `--near` asks no test that needs a build.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { draw } from "./mutations/draw.mjs";
import { mutateHost } from "./mutations/host.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const flag = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const isSet = (name) => process.argv.includes(`--${name}`);

/** What runs against the built add-on imports nothing of it, so survivors meet the tests of the rooms that use them. */
const WIDER = {
  "src/core/recipe/ways-out": ["test/playground/ways-out"],
  "src/core": ["test/contract", "test/server"],
  "src/server": ["test/server", "test/contract"],
  sidebar: ["test/sidebar", "test/e2e"],
};
const TESTS = readdirSync(join(root, "test"), { recursive: true })
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.test\.tsx?$/.test(name));
const PURE = /^test\/(core|sidebar|support)\//;
/** The share of changes of the host that the probe notices, at least. */
const SHOULD_BE_NOTICED = 0.9;
/** Minutes after which tests that have not ended count as failed: a change may keep a loop from ending. */
const PATIENCE = 15;
const LEFT = new Set(["node_modules", ".git", "dist", "coverage", "release", "tmp"]);

const at = process.argv.indexOf("--only");
const only = at < 0 ? undefined : process.argv[at + 1].split(",").map(Number);

if (process.argv.includes("host")) {
  const found = await mutateHost(
    root,
    { seed: flag("seed", 20261129), count: flag("count", 20), list: isSet("list") },
    ({ path, line, was, is }, by) => {
      const noticed = by?.length > 0 ? `noticed by ${by.slice(0, 3).join(", ")}` : by && "NOT NOTICED";
      console.log(`${path}:${line}  ${noticed ?? ""}`);
      if (!by?.length) console.log(`  - ${was}\n  + ${is}`);
    },
  );
  if (!isSet("list")) console.log(`\n${found.noticed} of ${found.of} were noticed by the probe.`);
  process.exit(isSet("list") || found.noticed >= found.of * SHOULD_BE_NOTICED ? 0 : 1);
}

const mutants = draw(root, flag("seed", 20261128), flag("count", 40));
if (isSet("list")) {
  for (const { path, line, was, is } of mutants) console.log(`${path}:${line}\n  - ${was}\n  + ${is}`);
  process.exit(0);
}

const copy = mkdtempSync(join(tmpdir(), "mutations-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));
cpSync(root, copy, { recursive: true, filter: (path) => !LEFT.has(relative(root, path).split(/[\\/]/)[0]) });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

let tried = 0;
let caught = 0;
for (const [index, { path, line, was, is, text }] of mutants.entries()) {
  if (only && !only.includes(index)) continue;
  tried += 1;
  const place = join(copy, path);
  const before = readFileSync(place, "utf8");
  writeFileSync(place, text);
  const wider = Object.entries(WIDER).find(([folder]) => path.startsWith(folder))?.[1] ?? [];
  const by =
    failing(named(path).filter((test) => PURE.test(test))) ??
    failing(["--selectProjects", "pure", "--findRelatedTests", path]) ??
    (isSet("near") ? undefined : (failing(named(path).filter((test) => !PURE.test(test))) ?? failing(wider)));
  writeFileSync(place, before);
  if (by) caught += 1;
  console.log(`${String(index).padStart(3)}  ${path}:${line}  ${by ? `caught by ${by}` : "SURVIVED"}`);
  if (!by) console.log(`       - ${was}\n       + ${is}`);
}
console.log(`\n${caught} of ${tried} were caught.`);

/** The test files with a word of the file's name in theirs. */
function named(path) {
  const words = wordsOf(path).filter((word) => word.length > 1);
  return TESTS.filter((test) => wordsOf(test).some((word) => words.includes(word)));
}

/** The words of a file's name, in the singular. */
function wordsOf(path) {
  return basename(path)
    .split(/[-.]/)
    .filter((word) => !/^(tsx?|test)$/.test(word))
    .map((word) => word.replace(/s$/, ""));
}

/** What fails under these arguments of Jest, a test file first of all; undefined when nothing does. A build that breaks counts, too. */
function failing(args) {
  if (args.length === 0) return undefined;
  const { status, stdout, stderr, pid } = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "--bail", "--passWithNoTests", "--silent", ...args],
    { cwd: copy, encoding: "utf8", maxBuffer: 1e9, timeout: PATIENCE * 60_000, detached: true },
  );
  if (status === 0) return undefined;
  if (status === null) {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // All that it had started has ended.
    }
    return "tests that do not end";
  }
  return /^FAIL \w+ (\S+)/m.exec(stdout + stderr)?.[1] ?? "the build";
}
