import type { Said } from "../../src/core/messages/pattern.ts";
import { saysOf } from "../../src/core/messages/said.ts";
import { WORK } from "./work.ts";

/** One piece of work, under a number that its reports carry too. */
export interface Order {
  id: number;
  do: keyof typeof WORK;
  args: unknown[];
}

/** That it is there, or what became of an order. */
export type Report = { ready: true } | OrderReport;

type OrderReport = { id: number } & ({ share: number } | { result: unknown } | { error: Said });

/** The worker's global scope, of which only these are used. */
declare const self: {
  onmessage: ((event: { data: Order }) => void) | null;
  postMessage(report: Report): void;
};

/** Takes orders, one after the other, for as long as the worker lives. */
export function takeOrders(): void {
  self.onmessage = ({ data: { id, do: name, args } }) => {
    const work = WORK[name] as (...args: unknown[]) => unknown;
    try {
      const result = work((share: number) => self.postMessage({ id, share }), ...args);
      self.postMessage({ id, result });
    } catch (error) {
      self.postMessage({ id, error: saysOf(error) });
    }
  };
  self.postMessage({ ready: true });
}
