import { type Foreseen, granted } from "../../core/spending/cost.ts";
import { field, isList, readJson } from "../../core/tasks/json-shape.ts";
import type { Price } from "../../core/tasks/price.ts";
import { documentProperties } from "../settings/document-properties.ts";
import { quietly } from "../settings/quietly.ts";
import { type Ledger, limitReached, othersAreAsking, unreadableLedger } from "./ledger.ts";

/*
 * What the formulas of a document spend, a day (UTC). It stands in the document's properties, which nothing but the
 * add-on's own code reads or writes; in a cell the owner's own store cannot be written while somebody else has the
 * file open. An entry an execution and no lock, which Google rations in cells: everybody writes their own entry first
 * and reads all of them after, so that of those who come at once the last to read sees the others.
 */

/** Before day and name: `stet.spend.2026-11-28.4f1c09aa`. Not removed with Stet's traces: that would lift the limit. */
export const SPENT_BY_FORMULAS = "stet.spend.";

/** The entry into which others have been gathered. */
const SUM = "sum";

/** Google ends a formula after 30 seconds; what one so much older has set aside counts as spent, as it may have been. */
const OVER = 120_000;

/** Entries of a day above which those that are over are gathered, and how many by one execution. */
const MANY = 60;
const AT_A_TIME = 4;

interface Entry {
  spent: number;
  /** Set aside. */
  out: number;
  /** In ms. */
  at: number;
  /** In the sum: the names of entries in it that may not have been deleted yet. */
  holds?: string[];
}

type Properties = Readonly<Record<string, string>>;

const today = (): string => `${SPENT_BY_FORMULAS}${new Date().toISOString().slice(0, 10)}.`;

/** Whether it counts what was spent today, or is left over from another day. */
export const isOfToday = (property: string): boolean => property.startsWith(today());

/** Dollars that formulas of this document have spent today or set aside; Infinity when that cannot be read. */
export function spentByFormulas(properties: Properties): number {
  const sum = sumOf(properties, "");
  return sum === null ? Number.POSITIVE_INFINITY : sum.spent + sum.out;
}

/**
 * For one execution in a cell.
 * @param most dollars that one formula, and all formulas of the document in a day, may spend
 * @param until when it no longer waits for others, in seconds
 */
export function formulaLedger(
  price: Price | undefined,
  most: { readonly formula: number; readonly day: number },
  until: number,
): Ledger {
  const store = PropertiesService.getDocumentProperties();
  let name = "";
  let spent = 0;
  let before = 0;
  let seen: Properties = documentProperties();
  const write = (out: number) => {
    if (!isOfToday(name)) {
      name = today() + Utilities.getUuid().slice(0, 8);
      before += spent;
      spent = 0;
    }
    store.setProperty(name, JSON.stringify({ spent, out, at: Date.now() } satisfies Entry));
  };
  /** How many of these have room as things were seen, and whether waiting for others can give them any. */
  const room = (costs: readonly Foreseen[]) => {
    const theirs = sumOf(seen, name);
    if (theirs === null) return null;
    const left = Math.min(most.formula - before, most.day - theirs.spent) - spent;
    const now = Math.min(left, most.day - theirs.spent - theirs.out - spent);
    return { count: granted(costs, now, theirs.out === 0), hope: granted(costs, left, true) > 0 };
  };
  const reserve: Ledger["reserve"] = (costs) => {
    let found = room(costs);
    for (;;) {
      if (found !== null && found.count > 0) {
        const { count } = found;
        write(atMost(costs.slice(0, count)));
        seen = store.getProperties();
        found = room(costs);
        if (found !== null && found.count >= count) return count;
        write(0);
      }
      if (found === null) return unreadableLedger;
      if (!found.hope) return limitReached(Math.min(most.formula, most.day));
      const wait = 300 + 700 * Math.random();
      if (Date.now() + wait > until * 1000) return othersAreAsking;
      Utilities.sleep(wait);
      seen = store.getProperties();
      found = room(costs);
    }
  };
  return {
    price,
    limited: Math.min(most.formula, most.day) < Number.POSITIVE_INFINITY,
    reserve: (costs) => quietly(() => reserve(costs), unreadableLedger),
    settle(dollars) {
      spent += dollars;
      quietly(() => {
        write(0);
        tidy(store, seen);
      }, undefined);
    },
  };
}

const atMost = (costs: readonly Foreseen[]): number => costs.reduce((sum, each) => sum + each.atMost, 0);

/** All of today but one entry; null when one cannot be read. */
function sumOf(properties: Properties, except: string): { spent: number; out: number } | null {
  const entries = entriesIn(properties);
  if (entries === null) return null;
  let [spent, out] = [0, 0];
  for (const [name, entry] of entries) {
    if (name === except) continue;
    spent += entry.spent + (isOver(entry) ? entry.out : 0);
    out += isOver(entry) ? 0 : entry.out;
  }
  return { spent, out };
}

const isOver = ({ at }: Entry): boolean => Date.now() - at > OVER;

function entriesIn(properties: Properties): Map<string, Entry> | null {
  const names = Object.keys(properties).filter(isOfToday);
  const read = names.map((name) => [name, readEntry(properties[name])] as const);
  const entries = read.flatMap(([name, entry]) => (entry === null ? [] : [[name, entry] as const]));
  if (entries.length < names.length) return null;
  const held = new Set(entries.flatMap(([, { holds = [] }]) => holds));
  return new Map(entries.filter(([name]) => !held.has(name)));
}

function readEntry(text: string | undefined): Entry | null {
  const kept = readJson(text ?? "");
  const [spent, out, at, holds] = ["spent", "out", "at", "holds"].map((name) => field(kept, name));
  if (!isAmount(spent) || !isAmount(out) || !isAmount(at)) return null;
  return { spent, out, at, holds: isList(holds) ? holds.map(String) : [] };
}

const isAmount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

/** Takes out some of what other days have left, or gathers some of what is over today. */
function tidy(store: GoogleAppsScript.Properties.Properties, seen: Properties): void {
  const all = Object.keys(seen).filter((name) => name.startsWith(SPENT_BY_FORMULAS));
  const old = all.filter((name) => !isOfToday(name));
  for (const name of old.slice(0, AT_A_TIME)) store.deleteProperty(name);
  if (old.length === 0 && all.length > MANY) gather(store);
}

/** Adds entries that nobody writes any more to the sum, which names them, so that a kill in between counts none twice. */
function gather(store: GoogleAppsScript.Properties.Properties): void {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(0)) return;
  try {
    const properties = store.getProperties();
    const entries = entriesIn(properties);
    if (entries === null) return;
    const into = today() + SUM;
    const sum = entries.get(into) ?? { spent: 0, out: 0, at: 0 };
    const left = (sum.holds ?? []).filter((name) => name in properties);
    const over = [...entries].filter(([name, entry]) => name !== into && isOver(entry)).slice(0, AT_A_TIME);
    const spent = over.reduce((dollars, [, entry]) => dollars + entry.spent + entry.out, sum.spent);
    const holds = [...left, ...over.map(([name]) => name)];
    store.setProperty(into, JSON.stringify({ spent, out: 0, at: Date.now(), holds } satisfies Entry));
    for (const name of holds) store.deleteProperty(name);
  } finally {
    lock.releaseLock();
  }
}
