import { keyFor } from "./key-for.ts";
import type { ClusterStep, MapStep, Step } from "./recipe.ts";

const METHOD = "spelling";

/** Each value with what it becomes; all others stay. */
export const mapped = (pairs: MapStep["pairs"]): MapStep => ({ op: "map", column: 0, pairs, onFail: "keep" });

/**
 * What a person decided of groups. A key stands for all values that have it only where they became one thing. Others are
 * written value by value.
 */
export function grouped(
  pairs: readonly (readonly [string, string])[],
  standing: ReadonlySet<string>,
): Step[] {
  const keyOf = keyFor(METHOD);
  const ends = new Map<string, Set<string>>();
  const note = (value: string, end: string) => {
    const key = keyOf(value);
    ends.set(key, (ends.get(key) ?? new Set()).add(end));
  };
  for (const [was, now] of pairs) {
    note(was, now);
    note(now, now);
  }
  for (const value of standing) if (value.trim() !== "") note(value, value);
  const isSure = (value: string) => ends.get(keyOf(value))?.size === 1;
  const decided = new Map(pairs.flatMap(([was, now]) => (isSure(was) ? [[keyOf(was), now]] : [])));
  for (const [, now] of pairs) if (isSure(now)) decided.set(keyOf(now), now);
  const others = pairs.filter(([was]) => !isSure(was));
  return [
    ...(decided.size > 0 ? [clusterStep([...decided])] : []),
    ...(others.length > 0 ? [mapped(others)] : []),
  ];
}

const clusterStep = (decisions: ClusterStep["decisions"]): ClusterStep => ({
  op: "cluster",
  column: 0,
  method: METHOD,
  decisions,
});
