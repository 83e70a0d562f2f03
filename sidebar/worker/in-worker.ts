import { Told } from "../../src/core/messages/said.ts";
import { ownScript } from "./own-script.ts";
import { type Tell, WORK } from "./work.ts";
import type { Order, Report } from "./worker.ts";

type Work = typeof WORK;

type Rest<Args extends unknown[]> = Args extends [Tell, ...infer Others] ? Others : never;

interface Waiting {
  order: Order;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
  tell: Tell;
}

/** Milliseconds that a worker may take to say that it is there. */
const PATIENCE = 10_000;

/** Does what takes long apart from the page, so that the page reacts to every key and click meanwhile. */
export class Aside {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #orders = 0;
  #silent: ReturnType<typeof setTimeout> | undefined;

  /** @throws Error with the sentence of what went wrong there. */
  do<Name extends keyof Work>(
    name: Name,
    args: Rest<Parameters<Work[Name]>>,
    tell: Tell = () => {},
  ): Promise<ReturnType<Work[Name]>> {
    const order: Order = { id: ++this.#orders, do: name, args };
    return new Promise((resolve, reject) => {
      const waiting = { order, resolve, reject, tell };
      this.#waiting.set(order.id, waiting);
      this.#worker ??= this.#start();
      if (this.#worker) this.#worker.postMessage(order);
      else this.#doHere(waiting);
    });
  }

  /** Stops whatever goes on; what was asked for is never answered. */
  end(): void {
    clearTimeout(this.#silent);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  /** Undefined where a browser lets no worker run, or the page cannot be asked for its own script. */
  #start(): Worker | undefined {
    if (ownScript === "") return undefined;
    try {
      const address = URL.createObjectURL(new Blob([ownScript], { type: "text/javascript" }));
      const worker = new Worker(address, { name: "Stet’s rules" });
      URL.revokeObjectURL(address);
      worker.onmessage = ({ data }: MessageEvent<Report>) => this.#hear(data);
      worker.onerror = () => this.#giveUp();
      this.#silent = setTimeout(() => this.#giveUp(), PATIENCE);
      return worker;
    } catch {
      return undefined;
    }
  }

  #hear(report: Report): void {
    clearTimeout(this.#silent);
    const waiting = "id" in report ? this.#waiting.get(report.id) : undefined;
    if (!waiting || !("id" in report)) return;
    if ("share" in report) {
      waiting.tell(report.share);
      return;
    }
    this.#waiting.delete(report.id);
    if ("error" in report) waiting.reject(new Told(report.error));
    else waiting.resolve(report.result as never);
  }

  /** The page does it itself, where its worker cannot. */
  #giveUp(): void {
    clearTimeout(this.#silent);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const waiting of [...this.#waiting.values()]) this.#doHere(waiting);
  }

  #doHere({ order: { id, do: name, args }, resolve, reject, tell }: Waiting): void {
    this.#waiting.delete(id);
    try {
      resolve((WORK[name] as (...args: unknown[]) => unknown)(tell, ...args) as never);
    } catch (error) {
      reject(error as Error);
    }
  }
}

/** The one that the page shares. */
export const aside = new Aside();
