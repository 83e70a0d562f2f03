import { endOf } from "./clusters.ts";
import type { Group, Pair } from "./groups.ts";

/** Decisions that cannot both hold. */
export type Contradiction = { groups: readonly number[] } & (
  | { kind: "apart"; values: Pair }
  | { kind: "twice"; value: string; targets: Pair }
);

export interface Outcome {
  /** What each value is to be written as. */
  targets: ReadonlyMap<string, string>;
  /** The groups of which something is written. */
  groups: readonly Group[];
  contradictions: readonly Contradiction[];
}

/** What comes of all groups together. Those with decisions that contradict each other are left out, and listed. */
export function outcomeOf(groups: readonly Group[], apart: readonly Pair[]): Outcome {
  const wanted = groups.filter(
    ({ target, ticked }) => target.trim() !== "" && [...ticked].some((value) => value !== target),
  );
  const writing = new Map<string, Group[]>();
  for (const group of wanted)
    for (const value of group.ticked)
      if (value !== group.target) writing.set(value, [...(writing.get(value) ?? []), group]);
  const idsOf = (...values: string[]) =>
    values.flatMap((value) => writing.get(value) ?? []).map(({ id }) => id);

  const contradictions: Contradiction[] = [];
  const joins = new Map<string, string>();
  const way = (value: string): string[] => {
    const values = [value];
    for (let next = joins.get(value); next !== undefined; next = joins.get(next)) values.push(next);
    return values;
  };
  const wishes = [...writing].map(
    ([value, own]) => [value, [...new Set(own.map(({ target }) => target))]] as const,
  );
  // Those with one target first: two that are themselves written as one thing are no contradiction.
  for (const [value, [one = "", ...others]] of wishes.sort(([, a], [, b]) => a.length - b.length)) {
    const other = others.find((each) => endOf(each, joins) !== endOf(one, joins));
    const targets: Pair | undefined =
      other !== undefined ? [one, other] : endOf(one, joins) === value ? [one, value] : undefined;
    if (targets)
      contradictions.push({
        kind: "twice",
        value,
        targets,
        groups: idsOf(value, ...(other === undefined ? way(one) : [])),
      });
    else joins.set(value, one);
  }
  for (const values of apart) {
    const [one, other] = values;
    if (one !== other && endOf(one, joins) === endOf(other, joins))
      contradictions.push({ kind: "apart", values, groups: idsOf(one, other) });
  }

  if (contradictions.length > 0) {
    const out = new Set(contradictions.flatMap((each) => each.groups));
    const left = outcomeOf(
      wanted.filter(({ id }) => !out.has(id)),
      apart,
    );
    return { ...left, contradictions: [...contradictions, ...left.contradictions] };
  }
  const targets = new Map([...joins.keys()].map((value) => [value, endOf(value, joins)]));
  return { targets, groups: wanted, contradictions };
}
