import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { kept } from "../kept.ts";

export interface ThreadSource {
  /** The code of a worker thread, to be started with `eval`. */
  readonly worker: string;
  /** What runs inside every context before the bundle. */
  readonly bootstrap: string;
}

const built = new Map<string, ThreadSource>();

/**
 * Compiles the two pieces that do not run on the main thread. They are found from the repository's root, and not from
 * this file, because this file is itself bundled by `npm start` and transformed to CommonJS by jest.
 */
export function threadSource(root: string): ThreadSource {
  const known = built.get(root);
  if (known !== undefined) return known;
  const host = join(root, "playground/host");
  const context = join(host, "in-context");
  const sources = [join(root, "playground/kept.ts"), ...[host, context].flatMap(modulesIn)];
  const read = sources.map((path) => readFileSync(path, "utf8"));
  const common = { bundle: true, target: "node20", logLevel: "silent" } as const;
  const source = {
    worker: kept("host-thread", read, () =>
      textOf({ ...common, entryPoints: [join(host, "worker.ts")], platform: "node", format: "cjs" }),
    ),
    bootstrap: kept("host-context", read, () =>
      textOf({
        ...common,
        entryPoints: [join(context, "bootstrap.ts")],
        platform: "neutral",
        format: "iife",
        globalName: "stetInContext",
      }),
    ),
  };
  built.set(root, source);
  return source;
}

const textOf = (options: BuildOptions): string =>
  buildSync({ ...options, write: false }).outputFiles[0]?.text ?? "";

const modulesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
