import type { Outcome, Request, RunRequest } from "../../core/inference/exchange.ts";
import { said } from "../../core/messages/said.ts";
import { type Foreseen, foresee, spentOn } from "../../core/spending/cost.ts";
import type { Failure } from "../../core/tasks/failure.ts";
import type { Price } from "../../core/tasks/price.ts";

/** What is spent, and set aside to be spent, under one limit. */
export interface Ledger {
  /** Undefined where nobody has told: nothing is then asked under a limit. */
  readonly price: Price | undefined;
  readonly limited: boolean;
  /** Sets aside what some of these may cost at most; how many, from the first, may be sent, or why none may. */
  reserve(costs: readonly Foreseen[]): number | Failure;
  /** Puts what was really spent in place of what is set aside. */
  settle(dollars: number): void;
}

type Priced = Pick<Request, "body" | "timeout"> & Partial<Pick<RunRequest, "asks">>;

/** Seconds: what has less left when its turn comes is not sent. */
const SHORTEST = 5;

/**
 * Sends requests, each set aside for before and settled after; refuses those that the limit has no room for, and those
 * whose time ran out while they waited for room. Returns what became of each, and what they have cost.
 */
export function sendWithin<R extends Priced>(
  ledger: Ledger,
  requests: readonly R[],
  send: (some: readonly R[]) => Outcome[],
): { outcomes: Outcome[]; dollars: number } {
  const { price = { second: 0 } } = ledger;
  const costs = requests.map((each) => foresee(each, inputsOf(each), price));
  if (costs.every(({ atMost }) => atMost === 0) && (!ledger.limited || ledger.price || isLookUp(requests)))
    return { outcomes: send(requests), dollars: 0 };
  const outcomes: Outcome[] = [];
  let dollars = 0;
  const begun = Date.now();
  while (outcomes.length < requests.length) {
    const from = outcomes.length;
    const may = ledger.limited && !ledger.price ? NO_PRICE : ledger.reserve(costs.slice(from));
    if (typeof may !== "number") {
      outcomes.push(...requests.slice(from).map(() => ({ refused: may, all: true })));
      break;
    }
    const began = Date.now();
    const waited = (began - begun) / 1000;
    const next = requests
      .slice(from, from + may)
      .map((request) => ({ ...request, timeout: request.timeout - waited }));
    const isLate = next.some(({ timeout }) => timeout < SHORTEST);
    const replies = isLate ? next.map(() => ({ refused: timeRanOut })) : send(next);
    const seconds = (Date.now() - began) / 1000;
    const spent = replies.reduce(
      (sum, reply, index) => sum + spentOn(reply, seconds, costs[from + index] as Foreseen, price),
      0,
    );
    ledger.settle(spent);
    dollars += spent;
    outcomes.push(...replies);
  }
  return { outcomes, dollars };
}

const inputsOf = ({ asks }: Priced): number => (asks && "inputs" in asks ? asks.inputs.length : 0);
const isLookUp = (requests: readonly Priced[]): boolean => requests.every((each) => inputsOf(each) === 0);

const timeRanOut: Failure = { kind: "WAITING", says: said("service.timeRanOut") };

const NO_PRICE: Failure = {
  kind: "CREDITS",
  says: said("spending.priceUnknown"),
};

export const limitReached = (dollars: number): Failure => ({
  kind: "CREDITS",
  says: said("spending.limitReached", { dollars: Number(dollars.toFixed(4)) }),
});

export const othersAreAsking: Failure = {
  kind: "WAITING",
  says: said("spending.othersAsk"),
};

export const unreadableLedger: Failure = {
  kind: "CREDITS",
  says: said("spending.ledgerUnread"),
};
