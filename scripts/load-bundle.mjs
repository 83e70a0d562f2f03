import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const { buildSync } = withoutThreads(() => createRequire(import.meta.url)("esbuild"));
const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Imports a TypeScript module that uses the spreadsheet engine into a script: Node 20 runs no TypeScript, and the engine
 * loads as CommonJS only. The path starts at the project's folder. Returns its exports.
 */
export function loadBundle(path) {
  const outfile = `${root}node_modules/.cache/stet/${basename(path, ".ts")}-${process.pid}.cjs`;
  buildSync({
    entryPoints: [`${root}${path}`],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  const exports = createRequire(import.meta.url)(outfile);
  rmSync(outfile);
  return exports;
}

/**
 * Else esbuild keeps a thread of its own, with 40 MB, until the program ends. It looks once, when it is loaded: where it
 * has been loaded before, its thread must not find this set, or it never answers.
 */
function withoutThreads(load) {
  const before = process.env.ESBUILD_WORKER_THREADS;
  process.env.ESBUILD_WORKER_THREADS ??= "0";
  const loaded = load();
  if (before === undefined) delete process.env.ESBUILD_WORKER_THREADS;
  return loaded;
}
