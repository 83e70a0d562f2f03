import { Told } from "../../src/core/messages/said.ts";
import { clock } from "../clock.ts";
import { ownScript } from "./own-script.ts";
import { piecesOf } from "./pieces.ts";
import { type Tell, WORK } from "./work.ts";
import type { Order, Piece, Report } from "./worker.ts";

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

/** Workers that have nothing to do: whoever asks next takes one, since starting one takes longer than most of what it does. */
const idle: Worker[] = [];
const MOST_IDLE = 2;

let orders = 0;

/** Does what takes long apart from the page, so that the page reacts to every key and click meanwhile. */
export class Aside {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #silent: ReturnType<typeof setTimeout> | undefined;

  /** @throws Error with the sentence of what went wrong there. */
  do<Name extends keyof Work>(
    name: Name,
    args: Rest<Parameters<Work[Name]>>,
    tell: Tell = () => {},
  ): Promise<ReturnType<Work[Name]>> {
    const order: Order = { id: ++orders, do: name, args };
    return new Promise((resolve, reject) => {
      const waiting = { order, resolve, reject, tell };
      this.#waiting.set(order.id, waiting);
      this.#worker ??= this.#take();
      if (this.#worker) void this.#send(this.#worker, order);
      else this.#doHere(waiting);
    });
  }

  /** Sends an order, and what is long of it before it, between whose pieces the page reacts to keys and clicks. */
  async #send(worker: Worker, order: Order): Promise<void> {
    const args = [...order.args];
    for (const [argument, given] of order.args.entries()) {
      const pieces = Array.isArray(given) ? piecesOf(given) : [];
      if (pieces.length < 2) continue;
      args[argument] = [];
      for (const rows of pieces) {
        worker.postMessage({ id: order.id, argument, rows } satisfies Piece);
        await clock.sleep(0);
        // Ended meanwhile, or done here.
        if (!this.#waiting.has(order.id)) return;
      }
    }
    worker.postMessage({ ...order, args });
  }

  /** Stops whatever goes on; what was asked for is never answered. */
  end(): void {
    clearTimeout(this.#silent);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #take(): Worker | undefined {
    const worker = idle.pop();
    return worker ? this.#listenTo(worker) : this.#start();
  }

  #listenTo(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Report>) => this.#hear(data);
    worker.onerror = () => this.#giveUp();
    return worker;
  }

  /** Leaves its worker, which has nothing to do, to whoever asks next. */
  #leave(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    if (worker && idle.length < MOST_IDLE) idle.push(worker);
    else worker?.terminate();
  }

  /** Undefined where a browser lets no worker run, or the page cannot be asked for its own script. */
  #start(): Worker | undefined {
    if (ownScript === "") return undefined;
    try {
      const address = URL.createObjectURL(new Blob([ownScript], { type: "text/javascript" }));
      const worker = new Worker(address, { name: "Stet’s rules" });
      URL.revokeObjectURL(address);
      this.#silent = setTimeout(() => this.#giveUp(), PATIENCE);
      return this.#listenTo(worker);
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
    if (this.#waiting.size === 0) this.#leave();
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
