import type { Said } from "../messages/pattern.ts";
import { both, said } from "../messages/said.ts";
import type { Settled } from "./asking.ts";

/** Characters of a reason: some quote the cell. */
const LONGEST = 200;

/** Reasons that are named of a rule; the others are counted with them. */
const REASONS = 3;

/**
 * What each rule did to a column, in the order that they first had something to say, over its different values:
 * “trim changed 12 values. date changed 3 values and left 22 alone: Day and month could be either way round.” Undefined
 * where no rule said anything.
 */
export function toldByRule(settled: readonly Settled[]): Said | undefined {
  const rules = new Map<string, { changed: Set<Settled>; left: Set<Settled>; why: Map<string, number> }>();
  for (const value of settled) {
    for (const { rule, did, doubt } of value.notes ?? []) {
      const told = rules.get(rule) ?? { changed: new Set(), left: new Set(), why: new Map() };
      rules.set(rule, told);
      if (did !== undefined) told.changed.add(value);
      if (doubt === undefined) continue;
      told.left.add(value);
      told.why.set(doubt, (told.why.get(doubt) ?? 0) + 1);
    }
  }
  if (rules.size === 0) return undefined;
  return both(
    ...[...rules].map(([rule, { changed, left, why }]) => {
      if (left.size === 0) return said("log.ruleChanged", { rule, n: changed.size });
      const reasons = [...why].sort(([, a], [, b]) => b - a).map(([reason]) => reason.slice(0, LONGEST));
      const some = reasons.slice(0, REASONS);
      return changed.size > 0
        ? said("log.ruleBoth", { rule, n: changed.size, left: left.size, why: some })
        : said("log.ruleLeft", { rule, n: left.size, why: some });
    }),
  );
}
