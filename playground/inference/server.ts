import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { ModelCard } from "./model.ts";
import { type SignInTimes, USUAL_TIMES } from "./sign-in/sign-ins.ts";
import type { TaskName } from "./tasks.ts";

export interface InferenceOptions {
  /** The project's folder; where the process runs, when absent. */
  readonly root?: string;
  /** Where model folders are kept; `models` in the project's folder, when absent. */
  readonly models?: string;
  /** Whether models may be fetched from the Hub and answer under their Hub ids. Off: nothing leaves this machine. */
  readonly hub?: boolean;
  /** A free one, when absent. */
  readonly port?: number;
  /** Inputs in one body before it is refused; 32 is what TEI allows. */
  readonly mostInputs?: number;
  readonly mostBytes?: number;
  /** How long what a sign-in gives is good for. */
  readonly signIn?: SignInTimes;
}

export interface InferenceServer {
  /** Stands for `https://router.huggingface.co` and, for `/api/…`, `https://huggingface.co`. */
  readonly url: string;
  /** What can answer here. */
  readonly models: readonly {
    readonly id: string;
    readonly tasks: readonly TaskName[];
    readonly card: ModelCard;
  }[];
  close(): Promise<void>;
}

export type WorkerOptions = Required<InferenceOptions>;
export type WorkerReport = Omit<InferenceServer, "close">;

/**
 * Starts a server on loopback that answers as router.huggingface.co does, with models that run on this machine. It
 * runs in a thread of its own; a model is built and loaded when it is first asked.
 */
export async function startInferenceServer(options: InferenceOptions = {}): Promise<InferenceServer> {
  const root = options.root ?? process.cwd();
  const workerData: WorkerOptions = {
    models: join(root, "models"),
    hub: false,
    port: 0,
    mostInputs: 512,
    mostBytes: 2_000_000,
    signIn: USUAL_TIMES,
    ...options,
    root,
  };
  const file = await bundleWorker(root);
  const worker = new Worker(file, { workerData });
  const [report]: WorkerReport[] = await once(worker, "message").finally(() => rmSync(file, { force: true }));
  if (!report) throw new Error("The inference server did not start.");
  return {
    ...report,
    close: async () => {
      const exited = once(worker, "exit");
      worker.postMessage("close");
      await exited;
    },
  };
}

/** Node 20 runs no TypeScript, so the worker is bundled first; inside node_modules, where it finds its packages. */
async function bundleWorker(root: string): Promise<string> {
  const outfile = join(root, "node_modules/.cache/stet", `inference-${randomUUID()}.mjs`);
  await build({
    entryPoints: [join(root, "playground/inference/worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}
