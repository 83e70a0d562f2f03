import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const CACHE = ".cache";

/** The packages of the spreadsheet engine that the playground's Node side imports, and the name each has in the bundle. */
const PACKAGES = {
  "@univerjs/core/facade": "coreFacade",
  "@univerjs/core": "core",
  "@univerjs/engine-formula": "engineFormula",
  "@univerjs/sheets-formula": "sheetsFormula",
  "@univerjs/sheets": "sheets",
};

/** What keeps the threads of closed hosts for the next host. */
const THREADS = ["playground/host/threads.ts", "playground/kept.ts"];

/** What the tests' modules are mapped to: a file each, from bundles that `shared-environment.cjs` holds. */
export const SHARED = {
  ...Object.fromEntries(
    Object.entries(PACKAGES).map(([name, part]) => [`^${name}$`, `<rootDir>/${CACHE}/${part}.cjs`]),
  ),
  "/threads\\.ts$": `<rootDir>/${CACHE}/threads.cjs`,
  "^playwright-core$": `<rootDir>/${CACHE}/playwright.cjs`,
};

/** Bundles what the test files of a process share. */
export async function bundleShared() {
  mkdirSync(CACHE, { recursive: true });
  write("playwright.cjs", `${held("playwright-core")};\n`);
  await Promise.all([bundleEngine(), bundleThreads()]);
}

/**
 * Bundles the spreadsheet engine into one file, once for each set of versions: a test file that loads it module by module
 * spends three seconds on nothing else.
 */
async function bundleEngine() {
  const file = named("engine", [readFileSync("package-lock.json", "utf8")]);
  const parts = Object.entries(PACKAGES).map(([name, part]) => `export * as ${part} from "${name}";`);
  if (!existsSync(join(CACHE, file))) await bundle(parts.join("\n"), file);
  for (const part of Object.values(PACKAGES)) write(`${part}.cjs`, `${held(`./${file}`)}.${part};\n`);
}

/** A thread has read the add-on and compiled what it ran of it: a test file that starts its own does all that anew. */
async function bundleThreads() {
  const sources = THREADS.map((path) => readFileSync(path, "utf8"));
  const file = named("threads", sources);
  if (!existsSync(join(CACHE, file))) await bundle(`export * from "./${THREADS[0]}";`, file);
  write("threads.cjs", `${held(`./${file}`)};\n`);
}

const named = (name, sources) =>
  `${name}-${createHash("sha256").update(sources.join("\n")).digest("hex").slice(0, 12)}.cjs`;

const held = (module) => `module.exports = sharedModule("${module}")`;

/** In one step: another run may be reading it. */
function write(name, text) {
  const partial = join(CACHE, `${name}.${process.pid}`);
  writeFileSync(partial, text);
  renameSync(partial, join(CACHE, name));
}

async function bundle(contents, file) {
  const outfile = join(CACHE, file);
  const partial = `${outfile}.${process.pid}`;
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile: partial,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
  });
  renameSync(partial, outfile);
}
