import { said, Told } from "../../core/messages/said.ts";
import { type Foreseen, granted } from "../../core/spending/cost.ts";
import { field, isObject, readJson } from "../../core/tasks/json-shape.ts";
import type { Price } from "../../core/tasks/price.ts";
import { quietly } from "../settings/quietly.ts";
import { type Ledger, limitReached, othersAreAsking, unreadableLedger } from "./ledger.ts";

/*
 * What a person spends on runs of their own, from sidebar and background, in whatever document: in their own store,
 * which nobody else's script run reaches, and changed under their lock alone.
 */

/** The property that holds it, as JSON. */
export const SPENT = "stet.spent";

/** An execution is over after six minutes; what one so old has set aside counts as spent, as it may have been. */
const OVER = 420_000;

/** Runs of which the sum is kept, the latest. */
const RUNS = 30;

/** Milliseconds that one execution waits for others that ask at the same time. */
const PATIENCE = 30_000;

interface Spending {
  /** As `2026-05-04`, in UTC. */
  day: string;
  dollars: number;
  /** What each run has cost, on whatever day, and when last, in ms. */
  runs: Record<string, { dollars: number; at: number }>;
  /** What is set aside, by execution. */
  out: Record<string, { dollars: number; at: number; run: string }>;
}

/** Dollars that this person has spent today; Infinity when that cannot be read. */
export function spentByMe(properties: Readonly<Record<string, string>>): number {
  return read(properties[SPENT])?.dollars ?? Number.POSITIVE_INFINITY;
}

/** Dollars that this person has spent on a run so far. */
export function spentOnRun(run: string): number {
  return read(own().getProperty(SPENT))?.runs[run]?.dollars ?? 0;
}

/** Begins the day anew where what was kept of it cannot be read; for when a person saves limits. */
export function mendSpending(): void {
  if (read(own().getProperty(SPENT)) === null) own().deleteProperty(SPENT);
}

/**
 * For one execution of the sidebar or the background.
 * @param run whose sum it is added to; blank for what belongs to none
 * @param most dollars that the run, and this person in a day, may spend
 */
export function ownLedger(
  price: Price | undefined,
  run: string,
  most: { readonly run: number; readonly day: number },
): Ledger {
  const id = Utilities.getUuid().slice(0, 8);
  const attempt = (costs: readonly Foreseen[]) =>
    locked(() => {
      const spending = read(own().getProperty(SPENT));
      if (spending === null) return unreadableLedger;
      delete spending.out[id];
      const others = Object.values(spending.out);
      const mine = others.filter((each) => run !== "" && each.run === run);
      const ofRun = most.run - (spending.runs[run]?.dollars ?? 0);
      const ofDay = most.day - spending.dollars;
      const room = Math.min(ofRun - sum(mine), ofDay - sum(others));
      const count = granted(costs, room, sum(others) === 0);
      if (count === 0)
        return granted(costs, Math.min(ofRun, ofDay), true) > 0
          ? othersAreAsking
          : limitReached(Math.min(most.run, most.day));
      const dollars = costs.slice(0, count).reduce((all, { atMost }) => all + atMost, 0);
      spending.out[id] = { dollars, at: Date.now(), run };
      save(spending);
      return count;
    });
  const put = (dollars: number) => {
    const spending = read(own().getProperty(SPENT));
    if (spending === null) return;
    delete spending.out[id];
    spending.dollars += dollars;
    if (run !== "") addTo(spending, run, dollars);
    save(spending);
  };
  return {
    price,
    limited: Math.min(most.run, most.day) < Number.POSITIVE_INFINITY,
    reserve(costs) {
      for (const until = Date.now() + PATIENCE; ; Utilities.sleep(500 + 1000 * Math.random())) {
        const may = attempt(costs);
        if (may !== othersAreAsking || Date.now() > until) return may;
      }
    },
    // What has been paid for is not lost to a failing store: what is set aside then counts as spent.
    settle: (dollars) => quietly(() => locked(() => put(dollars)), undefined),
  };
}

const own = () => PropertiesService.getUserProperties();

const sum = (all: readonly { dollars: number }[]): number => all.reduce((to, { dollars }) => to + dollars, 0);

function addTo(spending: Spending, run: string, dollars: number): void {
  spending.runs[run] = { dollars: (spending.runs[run]?.dollars ?? 0) + dollars, at: Date.now() };
  const byAge = Object.entries(spending.runs).sort(([, a], [, b]) => b.at - a.at);
  spending.runs = Object.fromEntries(byAge.slice(0, RUNS));
}

const save = (spending: Spending): void => {
  own().setProperty(SPENT, JSON.stringify(spending));
};

/** What is kept, brought to today: a new day is not spent on, what was set aside too long ago is spent. Null when unreadable. */
function read(text: string | null | undefined): Spending | null {
  const day = new Date().toISOString().slice(0, 10);
  if (!text) return { day, dollars: 0, runs: {}, out: {} };
  const kept = readJson(text);
  const [runs, out] = [field(kept, "runs"), field(kept, "out")];
  if (!isAmount(field(kept, "dollars")) || !isObject(runs) || !isObject(out)) return null;
  const sums = [...Object.values(runs), ...Object.values(out)];
  if (!sums.every((each) => isAmount(field(each, "dollars")) && isAmount(field(each, "at")))) return null;
  const spending = kept as unknown as Spending;
  if (spending.day !== day) Object.assign(spending, { day, dollars: 0 });
  for (const [id, { dollars, at, run }] of Object.entries(spending.out)) {
    if (Date.now() - at < OVER) continue;
    delete spending.out[id];
    spending.dollars += dollars;
    if (run !== "") addTo(spending, run, dollars);
  }
  return spending;
}

const isAmount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

function locked<T>(work: () => T): T {
  const lock = LockService.getUserLock();
  if (lock.hasLock()) return work();
  if (!lock.tryLock(PATIENCE)) throw new Told(said("spending.countedElsewhere"));
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
