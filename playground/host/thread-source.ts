import { join } from "node:path";
import { buildSync } from "esbuild";

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
  const here = join(root, "playground/host");
  const common = { bundle: true, write: false, target: "node20", logLevel: "silent" } as const;
  const [worker, bootstrap] = [
    buildSync({ ...common, entryPoints: [join(here, "worker.ts")], platform: "node", format: "cjs" }),
    buildSync({
      ...common,
      entryPoints: [join(here, "in-context/bootstrap.ts")],
      platform: "neutral",
      format: "iife",
      globalName: "stetInContext",
    }),
  ].map((result) => result.outputFiles[0]?.text ?? "");
  const source = { worker: worker as string, bootstrap: bootstrap as string };
  built.set(root, source);
  return source;
}
