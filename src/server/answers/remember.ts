import type { Json } from "../../core/cells/json.ts";
import {
  BUCKETS,
  type Bucket,
  bucketOf,
  byBucket,
  readBucket,
  writeBucket,
} from "../../core/inference/bucket.ts";
import { asReported } from "../../core/inference/kept.ts";
import { holds, markOf, type Seal, sealedKey } from "../../core/inference/mark.ts";
import { readWho, withLast, writeWho } from "../../core/inference/who.ts";
import { field } from "../../core/tasks/json-shape.ts";
import { isNote, recallNotes, rememberNotes } from "../requests/learned.ts";
import { quietly } from "../settings/quietly.ts";
import { locked } from "../sheet/lock.ts";
import { hasAnswersTab, readAnswersTab, writeAnswersTab } from "./answers-tab.ts";
import { ownSeal, seal } from "./seal.ts";

/** Google's ceilings for a cache entry: 102,400 bytes, six hours. */
const ENTRY_BYTES = 100_000;
const SECONDS = 21_600;

/** Times that answers are put into the cache until all are there. */
const TRIES = 3;

const nameOf = (bucket: number): string => `stet.answers.${bucket}`;

/**
 * What is remembered for these keys: notes by the person; answers in the document cache, then (unless `cacheOnly`, as
 * for a formula of one cell) in the hidden answers tab. One call to each cache, at most one read of the tab.
 */
export function recall(all: readonly string[], { cacheOnly = false } = {}): Record<string, Json> {
  const found = recallNotes(all.filter(isNote));
  const keys = all.filter((key) => !isNote(key));
  if (keys.length === 0) return found;
  const wanted = byBucket(keys, (key) => key);
  take(found, wanted, readCached([...wanted.keys()]));
  const missing = cacheOnly ? [] : keys.filter((key) => !(key in found));
  const own = missing.length > 0 ? seal() : null;
  if (own !== null) recallFromTab(found, missing, own);
  return found;
}

/** Takes from the tab what bears this document's mark: anybody may write there. */
function recallFromTab(found: Record<string, Json>, missing: readonly string[], own: Seal): void {
  const keyOf = new Map(missing.map((key) => [sealedKey(own, key), key]));
  const tab = readAnswersTab((key, [kept, , mark]) => keyOf.has(key) && holds(own, key, kept, mark));
  for (const bucket of tab.values())
    for (const [key, [kept]] of Object.entries(bucket)) found[keyOf.get(key) as string] = kept;
}

function take(
  found: Record<string, Json>,
  wanted: Map<number, string[]>,
  buckets: ReadonlyMap<number, Bucket>,
): void {
  for (const [number, keys] of wanted) {
    const bucket = buckets.get(number);
    for (const key of keys) {
      const kept = bucket?.[key];
      if (kept !== undefined) found[key] = kept[0];
    }
  }
}

/**
 * Puts answers into the document cache, beside what is there. From there they are swept into the tab.
 * Two formulas that do so at once may write over each other, and no lock may be taken in a cell: so it is looked
 * whether all are there, and what is missing is put in again.
 */
export function remember(entries: Readonly<Record<string, Json>>): void {
  const ofKind = (note: boolean) => Object.entries(entries).filter(([key]) => isNote(key) === note);
  rememberNotes(Object.fromEntries(ofKind(true)));
  let missing = ofKind(false).map(([key]) => key);
  for (let tries = 0; missing.length > 0 && tries < TRIES; tries++) {
    const groups = byBucket(missing, (key) => key);
    const numbers = [...groups.keys()];
    const changed = add(groups, entries, readCached(numbers));
    quietly(() => CacheService.getDocumentCache()?.putAll(changed, SECONDS), undefined);
    const there = readCached(numbers);
    // An answer that is too large to be kept is not in what was written either.
    const written = readAll(changed, numbers);
    missing = missing.filter((key) => {
      const number = bucketOf(key);
      return written.get(number)?.[key] !== undefined && there.get(number)?.[key] === undefined;
    });
  }
}

/**
 * Milliseconds to wait for others who are writing, before it is done beside them, where an answer may be lost: a page has
 * eight calls under way, each of which may hold the lock for a second or two.
 */
const PATIENCE = 20_000;

/** The same for who may take a lock, which no cell may: of several calls at once none writes over another's. */
export function rememberLocked(entries: Readonly<Record<string, Json>>): void {
  if (Object.keys(entries).length === 0) return;
  const lock = quietly(() => LockService.getDocumentLock(), null);
  const mine = quietly(() => lock?.hasLock() !== true && lock?.tryLock(PATIENCE) === true, false);
  try {
    remember(entries);
  } finally {
    if (mine) quietly(() => lock?.releaseLock(), undefined);
  }
}

/** The same for answers that a page reports; each says so. */
export function rememberReported(entries: Readonly<Record<string, Json>>): void {
  rememberLocked(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, asReported(entry)])));
}

/** The buckets with these answers in them, each by its name in the cache. */
function add(
  groups: ReadonlyMap<number, readonly string[]>,
  entries: Readonly<Record<string, Json>>,
  there: ReadonlyMap<number, Bucket>,
): Record<string, string> {
  const today = Math.floor(Date.now() / 86_400_000);
  const changed: Record<string, string> = {};
  for (const [number, group] of groups) {
    const bucket = { ...there.get(number) };
    for (const key of group) {
      const entry = joined(entries[key] ?? null, bucket[key]?.[0]);
      delete bucket[key];
      bucket[key] = [entry, today];
    }
    changed[nameOf(number)] = writeBucket(bucket, ENTRY_BYTES);
  }
  return changed;
}

const isAnswer = (kept: Json): boolean => field(kept, "a") !== undefined;

/** What is known of who answered is added to; anything else that is new takes the place of what there was. */
function joined(entry: Json, before: Json | undefined): Json {
  const who = readWho(entry);
  return who.length === 0 ? entry : writeWho(withLast(readWho(before), ...who));
}

const readCached = (numbers: readonly number[]): Map<number, Bucket> =>
  quietly(() => cached(numbers), new Map());

/** @throws Google's exception when its cache fails. */
const cached = (numbers: readonly number[]): Map<number, Bucket> =>
  readAll(CacheService.getDocumentCache()?.getAll(numbers.map(nameOf)) ?? {}, numbers);

const readAll = (texts: Readonly<Record<string, unknown>>, numbers: readonly number[]): Map<number, Bucket> =>
  new Map(numbers.map((number) => [number, readBucket(texts[nameOf(number)] as string | undefined)]));

/** What a sweep found and did. */
export interface Sweep {
  /** Answers in the tab afterwards. */
  kept: number;
  /** Of them, those that only the cache had. */
  added: number;
  /** What stood there without this document's mark, and was taken out: another file's answers, or changed ones. */
  foreign: number;
}

/**
 * Moves what the cache holds into the hidden answers tab, marked, where it outlives the cache's six hours and is shared
 * by everyone who opens the file. A cell may not write a sheet, so this runs when the sidebar or the menu does, one at a
 * time.
 * @throws Error with a sentence when somebody else is writing, Google's exception when the file or tab is protected.
 */
export function sweep(): Sweep {
  const inCache = cached(Array.from({ length: BUCKETS }, (_, index) => index));
  const nothing = [...inCache.values()].every((bucket) => Object.keys(bucket).length === 0);
  if (nothing && !hasAnswersTab()) return { kept: 0, added: 0, foreign: 0 };
  return locked(() => {
    const own = ownSeal();
    let foreign = 0;
    let unmarked = false;
    const tab = readAnswersTab((key, [kept, , mark]) => {
      const mine = holds(own, key, kept, mark);
      if (!mine && isAnswer(kept)) foreign++;
      unmarked ||= !mine;
      return mine;
    });
    let added = 0;
    let changed = unmarked;
    for (const bucket of inCache.values())
      for (const [unsealed, [entry, day]] of Object.entries(bucket)) {
        const key = sealedKey(own, unsealed);
        const there = tab.get(bucketOf(key)) ?? {};
        tab.set(bucketOf(key), there);
        const [before, , mark] = there[key] ?? [];
        const now = joined(entry, before);
        const isSame = JSON.stringify(before) === JSON.stringify(now);
        if (before === undefined && isAnswer(now)) added++;
        changed ||= !isSame;
        there[key] = [now, day, isSame && mark !== undefined ? mark : markOf(own, key, now)];
      }
    if (changed) writeAnswersTab(tab);
    const all = [...tab.values()].flatMap((bucket) => Object.values(bucket));
    const kept = all.filter(([each]) => isAnswer(each)).length;
    return { kept, added, foreign };
  });
}

/** Forgets every remembered answer of this document: in the cache and in the tab. */
export function forgetAnswers(): void {
  CacheService.getDocumentCache()?.removeAll(Array.from({ length: BUCKETS }, (_, index) => nameOf(index)));
  writeAnswersTab(new Map());
}

/**
 * Sweeps where nobody asked for it: what goes wrong (a protected file, a lock, a mode that forbids it) waits for the next
 * time; the answers stay in the cache.
 */
export const sweepQuietly = (): Sweep => quietly(sweep, { kept: 0, added: 0, foreign: 0 });
