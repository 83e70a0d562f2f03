import { createHash } from "node:crypto";
import { MessageChannel, Worker } from "node:worker_threads";
import { keptAt } from "../kept.ts";
import type { ThreadSource } from "./thread-source.ts";
import type { Order, WorkerData } from "./worker.ts";

/** From how many characters on it is worth keeping a script compiled. */
const LARGE = 100_000;

/** A thread that runs one execution at a time, each in a context of its own. */
export interface Thread {
  /** Resolves when the thread can run orders. */
  readonly ready: Promise<void>;
  /** Has it run this small script from its next order on, whichever it ran before. */
  load(files: WorkerData["files"]): void;
  /** Runs an order; `serve` answers its service calls. Rejects when the thread is ended. */
  execute(order: Order, serve: (text: string) => Promise<string>): Promise<string>;
  end(): Promise<void>;
}

/** Of those started with the same: as many as a page has calls at work at once. */
const MOST_IDLE = 8;

/** In all: each holds the add-on as it has been compiled, some ten megabytes. */
const MOST_IDLE_IN_ALL = 2 * MOST_IDLE;

/** Threads without work, by what they are started with: every host with the same takes them. Those used last come last. */
const idle = new Map<string, Thread[]>();

/** Has a thread wait for work; those that have waited longest are let go when there are too many. */
function wait(startedWith: string, thread: Thread): void {
  const own = [...(idle.get(startedWith) ?? []), thread];
  idle.delete(startedWith);
  idle.set(startedWith, own);
  if (own.length > MOST_IDLE) void own.shift()?.end();
  if ([...idle.values()].flat().length > MOST_IDLE_IN_ALL)
    void [...idle.values()]
      .find(({ length }) => length > 0)
      ?.shift()
      ?.end();
}

/** Where the compiled form of each project's files is kept: finding it means reading them all. */
const places = new WeakMap<WorkerData["files"], { bootstrap: string; place: string | undefined }>();

function compiledAt(bootstrap: string, files: WorkerData["files"]): string | undefined {
  const known = places.get(files);
  if (known?.bootstrap === bootstrap) return known.place;
  const code = files.map((file) => file.code);
  const place = code.join("").length >= LARGE ? keptAt("compiled", bootstrap, ...code) : undefined;
  places.set(files, { bootstrap, place });
  return place;
}

/** Threads that are used again until one is ended; the first is started ahead of time. */
export class Threads {
  readonly #compiled: string | undefined;
  readonly #startedWith: string;
  readonly #busy = new Set<Thread>();

  constructor(
    private readonly source: ThreadSource,
    private readonly files: WorkerData["files"],
    private readonly megabytes: number,
  ) {
    this.#compiled = compiledAt(source.bootstrap, files);
    const script = this.#compiled ?? createHash("sha256").update(source.bootstrap).digest("hex");
    this.#startedWith = [script, megabytes, process.env.TZ].join(" ");
    if (!idle.get(this.#startedWith)?.length) wait(this.#startedWith, this.#start());
  }

  take(): Thread {
    const thread = idle.get(this.#startedWith)?.pop() ?? this.#start();
    this.#busy.add(thread);
    if (this.#compiled === undefined) thread.load(this.files);
    return thread;
  }

  /** Puts a thread back that has done its work, unless it is being ended. */
  give(thread: Thread): void {
    if (this.#busy.delete(thread)) wait(this.#startedWith, thread);
  }

  /** Ends a thread, and with it what runs in it: it is given to nobody, even if that is over in this very moment. */
  async end(thread: Thread): Promise<void> {
    this.#busy.delete(thread);
    await thread.end();
  }

  /** Ends every thread that runs something. */
  async close(): Promise<void> {
    await Promise.all([...this.#busy].map((thread) => this.end(thread)));
  }

  #start(): Thread {
    const control = new SharedArrayBuffer(4);
    const flag = new Int32Array(control);
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerData = {
      files: this.files,
      bootstrap: this.source.bootstrap,
      compiled: this.#compiled,
      port: port2,
      control,
    };
    const worker = new Worker(this.source.worker, {
      eval: true,
      workerData,
      transferList: [port2],
      env: {},
      stdin: false,
      resourceLimits: { maxOldGenerationSizeMb: this.megabytes },
    });
    let serve: (text: string) => Promise<string> = async () => "{}";
    port1.on("message", async (text: string) => {
      port1.postMessage(await serve(text));
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
    port1.unref();
    // While it is being ended a thread keeps the process alive: what waits for the end would wait for ever otherwise.
    let ending = false;
    const letGo = () => {
      if (ending) return;
      worker.unref();
      port1.unref();
    };
    // One listener of each kind for life: taking them off again would also stop the thread from being heard.
    let said: (text: string) => void = () => {};
    let ended: (reason: Error) => void = () => {};
    const ready = new Promise<void>((resolve) => {
      said = () => {
        letGo();
        resolve();
      };
      ended = () => resolve();
    });
    let over: Error | undefined;
    let { files } = this;
    let loading: WorkerData["files"] | undefined;
    const finish = (reason: Error) => {
      over ??= reason;
      ended(over);
    };
    worker.on("message", (text: string) => said(text));
    worker.on("error", finish);
    worker.on("exit", () => finish(new Error("The thread has ended")));
    const thread: Thread = {
      ready,
      load(next) {
        if (next !== files) loading = next;
        files = next;
      },
      async execute(order, answer) {
        if (over !== undefined) throw over;
        serve = answer;
        worker.ref();
        port1.ref();
        try {
          return await new Promise<string>((resolve, reject) => {
            said = resolve;
            ended = reject;
            worker.postMessage({ ...order, files: loading });
            loading = undefined;
          });
        } finally {
          letGo();
        }
      },
      end: async () => {
        ending = true;
        port1.close();
        await worker.terminate();
      },
    };
    return thread;
  }
}
