import { fingerprint } from "../rules/fingerprint.ts";
import { type Alike, around } from "./around.ts";
import { joinable } from "./joinable.ts";
import { Index } from "./match/candidates.ts";
import { Vocabulary } from "./match/vocabulary.ts";
import { METHODS, type Method, type MethodName } from "./methods.ts";
import { alikeParts } from "./names/alike.ts";
import { partsOf } from "./names/parts.ts";
import { neighbours } from "./neighbours.ts";
import { preferred } from "./preferred-spelling.ts";
import { Together } from "./together.ts";

/** Values that may mean the same. */
export interface Cluster {
  /** Every value of it, the proposed target first. */
  values: readonly string[];
  method: MethodName;
  /** The spelling to write: by its quality, then by how often it is used. */
  target: string;
  /** Of the others those that may be written so without a person having looked at them. */
  joined: readonly string[];
}

/** How sure two names must be one for them to stand together. */
const ALIKE = 0.7;

/** Names compared with each name. */
const CANDIDATES = 8;

/** Values looked at between two breaths. */
const STRIDE = 500;

/** Longer values are texts, not names. */
const LONGEST = 500;

/**
 * The clusters of values by a method, those with most rows first; with `all`, by every method in the order of
 * `METHODS`, without what an earlier one has already found together. Breathes (yields) so that a page stays alive.
 * @param counts how often each different value stands in the column
 */
export function* clustersOf(
  counts: ReadonlyMap<string, number>,
  method: MethodName,
): Generator<number, Cluster[]> {
  const values = comparable(counts);
  const found: Cluster[] = [];
  const together = new Together();
  for (const each of METHODS.filter(({ name }) => name !== "all" && (method === "all" || name === method))) {
    const groups: string[][] = [];
    for (const group of yield* groupsOf(values, each)) {
      if (!together.has(group)) groups.push(group);
    }
    for (const group of groups) together.add(group);
    found.push(...asClusters(groups, each.name, counts));
  }
  return found;
}

/** The values that are compared: what is blank or a text of its own is left out. */
export const comparable = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts.keys()].filter((value) => value.trim() !== "" && value.length <= LONGEST);

/** Groups of values as clusters, those with most rows first. */
export function asClusters(
  groups: readonly (readonly string[])[],
  method: MethodName,
  counts: ReadonlyMap<string, number>,
): Cluster[] {
  const rows = (group: readonly string[]) => group.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  return [...groups].sort((a, b) => rows(b) - rows(a)).map((group) => clusterOf(group, method, counts));
}

/** What each value is to be written as, for those that clusters join to another; a target is never written otherwise. */
export function targetsOf(clusters: readonly Cluster[]): Map<string, string> {
  const joins = joinsOf(clusters);
  return new Map([...joins.keys()].map((value) => [value, endOf(value, joins)]));
}

/** The target of the first cluster that joins each value, none to one that leads back to it. */
export function joinsOf(clusters: readonly Cluster[]): Map<string, string> {
  const joins = new Map<string, string>();
  for (const { target, joined } of clusters)
    for (const value of joined)
      if (!joins.has(value) && endOf(target, joins) !== value) joins.set(value, target);
  return joins;
}

/** Where a value ends up whose target has a target of its own. */
export function endOf(value: string, joins: ReadonlyMap<string, string>): string {
  let end = value;
  for (let next = joins.get(end); next !== undefined; next = joins.get(end)) end = next;
  return end;
}

function clusterOf(
  group: readonly string[],
  method: MethodName,
  counts: ReadonlyMap<string, number>,
): Cluster {
  const values = bestFirst(group, counts);
  const [target = ""] = values;
  const joined = values.slice(1).filter((value) => joinable(value, target, method, counts));
  return { values, method, target, joined };
}

/** Of the spellings of the words that most rows have the best, then all others as often as they are used. */
function bestFirst(group: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const often = (value: string): number => counts.get(value) ?? 0;
  const spellings = new Map<string, string[]>();
  for (const value of group) {
    const key = fingerprint(value);
    spellings.set(key, [...(spellings.get(key) ?? []), value]);
  }
  const rows = (values: readonly string[]): number => values.reduce((sum, value) => sum + often(value), 0);
  const [first = [], ...others] = [...spellings.values()].sort((a, b) => rows(b) - rows(a));
  return [...preferred(first, counts), ...others.flat().sort((a, b) => often(b) - often(a))];
}

function* groupsOf(values: readonly string[], method: Method): Generator<number, string[][]> {
  if (method.key) return yield* byKey(values, method.key);
  return around(values, yield* method.name === "nearest" ? nearPairs(values) : namePairs(values));
}

function* byKey(values: readonly string[], key: (value: string) => string): Generator<number, string[][]> {
  const groups = new Map<string, string[]>();
  for (const [done, value] of values.entries()) {
    if (done % STRIDE === 0) yield done;
    const own = key(value);
    if (own === "") continue;
    const group = groups.get(own);
    if (group) group.push(value);
    else groups.set(own, [value]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function* nearPairs(values: readonly string[]): Generator<number, Alike[]> {
  const small = values.map((value) => value.toLowerCase());
  const pairs = (yield* neighbours(small)).map(({ a, b, distance }) => ({ a, b, sure: 1 / (1 + distance) }));
  const places = new Map<string, number>();
  small.forEach((value, at) => {
    const first = places.get(value);
    if (first === undefined) places.set(value, at);
    else pairs.push({ a: first, b: at, sure: 1 });
  });
  return pairs;
}

function* namePairs(values: readonly string[]): Generator<number, Alike[]> {
  const vocabulary = new Vocabulary(values);
  const entries = values.map((value) => vocabulary.read(value));
  const parts = values.map(partsOf);
  const index = new Index(entries);
  const pairs: Alike[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % 50 === 0) yield at;
    for (const { at: other } of index.nearest(entry, CANDIDATES + 1)) {
      const [one, two] = [parts[at], parts[other]];
      if (other === at || !one || !two) continue;
      const sure = alikeParts(one, two);
      if (sure >= ALIKE) pairs.push({ a: at, b: other, sure });
    }
  }
  return pairs;
}
