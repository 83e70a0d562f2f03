import { type Cluster, joinsOf } from "./clusters.ts";
import type { MethodName } from "./methods.ts";
import { Together } from "./together.ts";

/** Two values that a person has said are not the same. */
export type Pair = readonly [one: string, other: string];

/** Values that may be one, and what a person has decided of them so far. */
export interface Group {
  id: number;
  method: MethodName;
  values: readonly string[];
  /** What the ticked values are to be written as: one of the values, or what was typed. */
  target: string;
  proposed: string;
  ticked: ReadonlySet<string>;
}

/**
 * Groups for a person to decide on, one a cluster: ticked is what may be joined unseen. A value that is not the same as
 * the target is left out; where two others are not the same, nothing is ticked.
 */
export function proposedGroups(clusters: readonly Cluster[], apart: readonly Pair[]): Group[] {
  const unlike = new Map<string, Set<string>>();
  for (const [one, other] of [...apart, ...apart.map(([a, b]) => [b, a] as const)])
    unlike.set(one, (unlike.get(one) ?? new Set()).add(other));
  const left = clusters.flatMap((cluster) => {
    const values = new Set(cluster.values.filter((value) => !unlike.get(cluster.target)?.has(value)));
    if (values.size < 2) return [];
    const isOpen = [...values].some((value) =>
      [...(unlike.get(value) ?? [])].some((other) => values.has(other)),
    );
    const joined = isOpen ? [] : cluster.joined.filter((value) => values.has(value));
    return [{ ...cluster, values: [...values], joined }];
  });
  const joins = joinsOf(left);
  return left.map(({ values, method, target, joined }, id) => {
    const sure = joined.filter((value) => joins.get(value) === target);
    const group = { id, method, values, target, proposed: target, ticked: new Set<string>() };
    return sure.length > 0 ? tick(group, sure, true) : group;
  });
}

/** With values ticked or unticked. The target goes along with them, so that it follows when another takes its place. */
export function tick(group: Group, values: readonly string[], on: boolean): Group {
  const ticked = new Set(group.ticked);
  for (const value of values) {
    if (on) ticked.add(value);
    else ticked.delete(value);
  }
  if (on && group.values.includes(group.target)) ticked.add(group.target);
  if (!on && [...ticked].every((value) => value === group.target)) ticked.clear();
  return { ...group, ticked };
}

/** The values that are meant to be one: the ticked ones, and the target where it is a value. */
const keptOf = ({ values, target, ticked }: Group): string[] =>
  values.filter((value) => value === target || ticked.has(value));

/** With a group cut in two: what is ticked, and the rest. What is left alone is in no group any more. */
export function split(groups: readonly Group[], id: number): Group[] {
  return groups.flatMap((group) => {
    if (group.id !== id) return [group];
    const kept = keptOf(group);
    const rest = group.values.filter((value) => !kept.includes(value));
    const [target = ""] = rest;
    const other = { ...group, id: freeId(groups), values: rest, target, proposed: target };
    return [
      { ...group, values: kept },
      { ...other, ticked: new Set<string>() },
    ].filter(({ values, target: own }) => values.length > 1 || (values.length === 1 && values[0] !== own));
  });
}

/**
 * With a group cut in two for good, and the pairs to remember: none of the rest is the same as one of the ticked; where
 * nothing is ticked, no value is the same as another.
 */
export function notSame(groups: readonly Group[], id: number): { groups: Group[]; pairs: Pair[] } {
  const group = groups.find((each) => each.id === id);
  if (group === undefined) return { groups: [...groups], pairs: [] };
  if (group.ticked.size === 0) {
    const pairs = group.values.flatMap((one, at) =>
      group.values.slice(at + 1).map((other): Pair => [one, other]),
    );
    return { groups: groups.filter((each) => each !== group), pairs };
  }
  const kept = keptOf(group);
  const rest = group.values.filter((value) => !kept.includes(value));
  return {
    groups: split(groups, id),
    pairs: kept.flatMap((one) => rest.map((other): Pair => [one, other])),
  };
}

/** With one group taken into another, whose target is kept: the target of the first is ticked in it. */
export function merge(groups: readonly Group[], id: number, into: number): Group[] {
  const own = groups.find((each) => each.id === id);
  if (own === undefined || id === into) return [...groups];
  return groups.flatMap((group) => {
    if (group.id === id) return [];
    if (group.id !== into) return [group];
    const values = [...new Set([...group.values, ...own.values])];
    const ticks = [...own.ticked, own.target].filter((value) => values.includes(value));
    return [tick({ ...group, values }, ticks, true)];
  });
}

/**
 * With what somebody takes for the same in a group ticked, each such part in a group of its own. What is the same as
 * nothing stays, unticked, with the first of them.
 * @param same values of the group, two or more together
 */
export function tickParts(
  groups: readonly Group[],
  id: number,
  same: readonly (readonly string[])[],
): Group[] {
  const free = freeId(groups);
  return groups.flatMap((group) => {
    if (group.id !== id || same.length === 0) return [group];
    const [first = [], ...others] = [...same].sort(
      (a, b) => Number(b.includes(group.target)) - Number(a.includes(group.target)),
    );
    const elsewhere = new Set(others.flat());
    return [group.values.filter((value) => !elsewhere.has(value)), ...others].map((values, at) => {
      const part = at === 0 ? first : values;
      const ordered = group.values.filter((value) => values.includes(value));
      const target =
        at === 0 && part.includes(group.target)
          ? group.target
          : (ordered.find((value) => part.includes(value)) ?? group.target);
      const own = { ...group, id: at === 0 ? id : free + at - 1, values: ordered, target, proposed: target };
      return tick({ ...own, ticked: new Set<string>() }, part, true);
    });
  });
}

/**
 * With the groups that a method has found anew in place of those that it had found before. What somebody has decided
 * something of stays, and what stands together elsewhere is not found again.
 */
export function foundAnew(groups: readonly Group[], method: MethodName, found: readonly Group[]): Group[] {
  const kept = groups.filter(
    (group) => group.method !== method || group.ticked.size > 0 || group.target !== group.proposed,
  );
  const together = new Together();
  for (const { values } of kept) together.add(values);
  const free = freeId(kept);
  const others = found.filter(({ values }) => !together.has(values));
  return [...kept, ...others.map((group, at) => ({ ...group, id: free + at }))];
}

const freeId = (groups: readonly Group[]): number => Math.max(-1, ...groups.map(({ id }) => id)) + 1;
