import type { CallsLeft } from "../../core/api/account.ts";
import { field, readJson } from "../../core/tasks/json-shape.ts";
import { quietly } from "../settings/quietly.ts";

/*
 * How many UrlFetch calls Stet has made for a person, in that person's own cache. Google does not tell what is left of
 * the day's: this is an estimate, which knows of no other script.
 */

/** The count is spread over so many entries that executions at once seldom write over each other. */
const ENTRIES = 16;

/** Google's day begins with the first call. */
const DAY = 86_400_000;

/** Calls a day; Google does not say which account it is. */
const CONSUMER = 20_000;
const WORKSPACE = 100_000;

interface Entry {
  since: number;
  calls: number;
}

const nameOf = (entry: number): string => `stet.fetches.${entry}`;

let counted = 0;

/** Counts calls of this execution, for `countedFetches`. */
export function countFetches(calls: number): void {
  counted += calls;
}

/** What this execution has counted, added to the day's in one entry, to be put into the person's cache. */
export function countedFetches(): Record<string, string> {
  if (counted === 0) return {};
  const name = nameOf(Math.floor(Math.random() * ENTRIES));
  const { since, calls } = read(CacheService.getUserCache().get(name)) ?? { since: Date.now(), calls: 0 };
  const entry: Entry = { since, calls: calls + counted };
  counted = 0;
  return { [name]: JSON.stringify(entry) };
}

/** What is left of a personal account's calls, or of a Workspace account's where more than those were made. */
export function callsLeft(): CallsLeft {
  const names = Array.from({ length: ENTRIES }, (_, entry) => nameOf(entry));
  const kept = Object.values(quietly(() => CacheService.getUserCache().getAll(names), {}));
  const used = kept.reduce((sum, text) => sum + (read(String(text))?.calls ?? 0), counted);
  const most = used > CONSUMER ? WORKSPACE : CONSUMER;
  return { left: Math.max(0, most - used), most };
}

/** Takes the count out of the acting person's cache. */
export function forgetFetches(): void {
  counted = 0;
  CacheService.getUserCache().removeAll(Array.from({ length: ENTRIES }, (_, entry) => nameOf(entry)));
}

function read(text: string | null): Entry | null {
  const entry = readJson(text ?? "");
  const [since, calls] = [field(entry, "since"), field(entry, "calls")];
  return typeof since === "number" && typeof calls === "number" && Date.now() - since < DAY
    ? { since, calls }
    : null;
}
