import type { Said } from "../../../src/core/messages/pattern.ts";
import { asItIs, Told } from "../../../src/core/messages/said.ts";
import { ownScript } from "../../worker/own-script.ts";
import { say } from "./texts.ts";
import type { WORK } from "./work.ts";

type Work = typeof WORK;

export interface Order {
  id: number;
  do: keyof Work;
  args: unknown[];
}

export type Report = { id: number } & ({ result: unknown } | { error: Said });

/** A worker that has nothing to do, for whoever is next: to start another is to read the page's script once more. */
let idle: Worker | undefined;

/** What was asked for before it was stopped. */
export class Stopped extends Error {}

/** Learns and runs recipes apart from the page, so that the page reacts to every key and click meanwhile. */
export class RecipeWorker {
  #worker: Worker | undefined;
  #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #orders = 0;
  #seen: unknown[] | undefined;

  /** @param script of this file, which the worker runs behind the page's own */
  constructor(private readonly script: string) {}

  /**
   * @throws Told with the sentence of what went wrong there; Stopped where it was stopped
   */
  async do<Name extends keyof Work>(
    name: Name,
    ...args: Parameters<Work[Name]>
  ): Promise<ReturnType<Work[Name]>> {
    if (name === "see") this.#seen = args;
    else if (this.#worker === undefined && this.#seen) await this.#ask("see", this.#seen);
    return this.#ask(name, args) as Promise<ReturnType<Work[Name]>>;
  }

  /** The same for what `stop` does not end: it needs nothing that was seen. */
  async apart<Name extends keyof Work>(
    name: Name,
    ...args: Parameters<Work[Name]>
  ): Promise<ReturnType<Work[Name]>> {
    const other = new RecipeWorker(this.script);
    try {
      return await other.do(name, ...args);
    } finally {
      other.leave();
    }
  }

  /** Ends whatever goes on. What was seen is then seen again before anything else is done. */
  stop(): void {
    if (this.#waiting.size === 0) return;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Stopped());
    this.#waiting.clear();
  }

  /** Ends whatever goes on, and leaves a worker in which nothing does to whoever is next. */
  leave(): void {
    this.stop();
    const worker = this.#worker;
    this.#worker = undefined;
    if (idle) worker?.terminate();
    else {
      worker?.postMessage({ id: 0, do: "see", args: [[], [], []] } satisfies Order); // It holds no rows any more.
      idle = worker;
    }
  }

  #ask(name: keyof Work, args: unknown[]): Promise<unknown> {
    const order: Order = { id: ++this.#orders, do: name, args };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.id, { resolve, reject });
      this.#worker ??= this.#take();
      this.#worker.postMessage(order);
    });
  }

  #take(): Worker {
    const worker = idle ?? this.#start();
    idle = undefined;
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("error" in data) waiting?.reject(new Told(asItIs(say(data.error))));
      else waiting?.resolve(data.result as never);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      if (idle === worker) idle = undefined;
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      const waiting = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { reject } of waiting) reject(new Told(asItIs(message)));
    };
    return worker;
  }

  #start(): Worker {
    const address = URL.createObjectURL(
      new Blob([ownScript, "\n", this.script], { type: "text/javascript" }),
    );
    const worker = new Worker(address, { name: "Stet’s recipes" });
    URL.revokeObjectURL(address);
    return worker;
  }
}
