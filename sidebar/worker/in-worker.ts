import { Told } from "../../src/core/messages/said.ts";
import { clock } from "../clock.ts";
import { isLittle } from "./is-little.ts";
import { piecesOf } from "./pieces.ts";
import { type Tell, WORK } from "./work.ts";
import type { Order, Piece, Report } from "./worker.ts";
import { askForWorker, endSoon, endWorker, giveWorker } from "./workers.ts";

type Work = typeof WORK;

type Rest<Args extends unknown[]> = Args extends [Tell, ...infer Others] ? Others : never;

interface Waiting {
  order: Order;
  /** Whether the worker has all of it. */
  isSent: boolean;
  resolve: (result: never) => void;
  reject: (error: Error) => void;
  tell: Tell;
}

/** Milliseconds that a worker may take to say that it is there. */
const PATIENCE = 10_000;

let orders = 0;

/**
 * Does what takes long apart from the page, so that the page reacts to every key and click meanwhile; what is little the page
 * does itself, a moment later.
 */
export class Aside {
  #worker: Worker | undefined;
  #callOff: (() => void) | undefined;
  #waiting = new Map<number, Waiting>();
  /** What the page does itself in a moment, by order. */
  #little = new Map<number, ReturnType<typeof setTimeout>>();
  #silent: ReturnType<typeof setTimeout> | undefined;

  /** @throws Error with the sentence of what went wrong there. */
  do<Name extends keyof Work>(
    name: Name,
    args: Rest<Parameters<Work[Name]>>,
    tell: Tell = () => {},
  ): Promise<ReturnType<Work[Name]>> {
    const order: Order = { id: ++orders, do: name, args };
    return new Promise((resolve, reject) => {
      const waiting = { order, isSent: false, resolve, reject, tell };
      if (isLittle(args)) {
        const timer = setTimeout(() => {
          this.#little.delete(order.id);
          this.#doHere(waiting);
        });
        this.#little.set(order.id, timer);
        return;
      }
      this.#waiting.set(order.id, waiting);
      if (this.#worker) void this.#send(this.#worker, waiting);
      else if (this.#waiting.size === 1)
        this.#callOff = askForWorker((worker, isNew) => this.#take(worker, isNew));
    });
  }

  /** Sends an order, and what is long of it before it, between whose pieces the page reacts to keys and clicks. */
  async #send(worker: Worker, waiting: Waiting): Promise<void> {
    const { order } = waiting;
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
    waiting.isSent = true;
  }

  /** Stops whatever goes on, unless it is done within a moment; what was asked for is never answered. */
  end(): void {
    this.#callOff?.();
    clearTimeout(this.#silent);
    for (const timer of this.#little.values()) clearTimeout(timer);
    this.#little.clear();
    const worker = this.#worker;
    const left = [...this.#waiting.values()];
    this.#worker = undefined;
    this.#waiting.clear();
    if (worker && left.every(({ isSent }) => isSent)) endSoon(worker, left.length);
    else if (worker) endWorker(worker);
  }

  #take(worker: Worker | undefined, isNew: boolean): void {
    this.#worker = worker;
    if (worker) {
      worker.onmessage = ({ data }: MessageEvent<Report>) => this.#hear(data);
      worker.onerror = () => this.#giveUp();
      if (isNew) this.#silent = setTimeout(() => this.#giveUp(), PATIENCE);
      for (const waiting of this.#waiting.values()) void this.#send(worker, waiting);
    } else this.#doAllHere();
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
    if (this.#waiting.size === 0 && this.#worker) {
      giveWorker(this.#worker);
      this.#worker = undefined;
    }
    if ("error" in report) waiting.reject(new Told(report.error));
    else waiting.resolve(report.result as never);
  }

  /** The page does it itself, where its worker cannot. */
  #giveUp(): void {
    clearTimeout(this.#silent);
    if (this.#worker) endWorker(this.#worker);
    this.#worker = undefined;
    this.#doAllHere();
  }

  #doAllHere(): void {
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
