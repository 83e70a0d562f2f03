import { said } from "../messages/said.ts";
import type { Failure } from "../tasks/failure.ts";
import { costOf, type Price, type Use } from "../tasks/price.ts";
import type { Limits } from "./run.ts";

/** Calls and dollars of one run. */
export interface Purse {
  /** Null when a request of at most this use may start; else why not. */
  refuses(atMost: Use): Failure | null;
  /** Sets aside what a request may cost at most, until it is known. */
  reserve(id: number, atMost: Use): void;
  settle(id: number, used: Use): void;
  readonly calls: number;
  readonly dollars: number;
}

/** @param price undefined when nobody has told; a spending limit can then not be kept, so nothing is asked under one. */
export function startPurse(limits: Limits, price: Price | undefined): Purse {
  const reserved = new Map<number, number>();
  let calls = 0;
  let spent = 0;
  const cost = (use: Use) => (price ? costOf(price, use) : 0);
  return {
    refuses(atMost) {
      if (calls >= limits.calls) {
        return {
          kind: "QUOTA",
          says: said("google.noFetchesLeft"),
        };
      }
      if (limits.dollars === Number.POSITIVE_INFINITY) return null;
      if (!price) {
        return {
          kind: "CREDITS",
          says: said("spending.priceUnknown"),
        };
      }
      const set = [...reserved.values()].reduce((sum, dollars) => sum + dollars, 0);
      if (spent + set + cost(atMost) <= limits.dollars) return null;
      return {
        kind: "CREDITS",
        says: said("spending.limitReached", { dollars: limits.dollars }),
      };
    },
    reserve(id, atMost) {
      calls += 1;
      reserved.set(id, cost(atMost));
    },
    settle(id, used) {
      if (reserved.delete(id)) spent += cost(used);
    },
    get calls() {
      return calls;
    },
    get dollars() {
      return spent;
    },
  };
}
