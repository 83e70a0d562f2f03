import type { Said } from "../../src/core/messages/pattern.ts";
import { saysOf } from "../../src/core/messages/said.ts";
import { WORK } from "./work.ts";

/** One piece of work, under a number that its reports carry too. */
export interface Order {
  id: number;
  do: keyof typeof WORK;
  args: unknown[];
}

/** Some of the rows of an order to come, which are one of its arguments. */
export interface Piece {
  id: number;
  argument: number;
  rows: readonly unknown[];
}

/** That it is there, or what became of an order. */
export type Report = { ready: true } | OrderReport;

type OrderReport = { id: number } & ({ share: number } | { result: unknown } | { error: Said });

/** The worker's global scope, of which only these are used. */
declare const self: {
  onmessage: ((event: { data: Order | Piece }) => void) | null;
  postMessage(report: Report): void;
};

/** Takes orders, one after the other, for as long as the worker lives. */
export function takeOrders(): void {
  let pieces: Piece[] = [];
  self.onmessage = ({ data }) => {
    if (!("do" in data)) {
      pieces.push(data);
      return;
    }
    const { id, do: name } = data;
    const own = pieces.filter((piece) => piece.id === id);
    pieces = pieces.filter((piece) => piece.id !== id);
    const args = data.args.map((given, at) => {
      const rows = own.filter(({ argument }) => argument === at).flatMap((piece) => piece.rows);
      return rows.length > 0 ? rows : given;
    });
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
