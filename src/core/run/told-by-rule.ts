import type { Said } from "../messages/pattern.ts";
import { asItIs, both, said } from "../messages/said.ts";
import { remarkInEnglish } from "../rules/remarks-in-english.ts";
import type { Settled } from "./asking.ts";

/** Characters of a reason: some quote the cell. */
const LONGEST = 200;

/** Reasons that are named of a rule; the others are counted with them. */
const REASONS = 3;

interface Reason {
  doubt: Said;
  /** How many notes give it. */
  n: number;
}

/** A reason for the log; of one that quotes a long cell the beginning, in English. */
function short(doubt: Said): Said {
  const sentence = remarkInEnglish(doubt);
  return sentence.length > LONGEST ? asItIs(sentence.slice(0, LONGEST)) : doubt;
}

/**
 * What each rule did to a column, in the order that they first had something to say, over its different values:
 * “trim changed 12 values. date changed 3 values and left 22 alone: Day and month could be either way round.” Undefined
 * where no rule said anything.
 */
export function toldByRule(settled: readonly Settled[]): Said | undefined {
  const rules = new Map<string, { changed: Set<Settled>; left: Set<Settled>; why: Map<string, Reason> }>();
  for (const value of settled) {
    for (const { rule, did, doubt } of value.notes ?? []) {
      const told = rules.get(rule) ?? { changed: new Set(), left: new Set(), why: new Map() };
      rules.set(rule, told);
      if (did !== undefined) told.changed.add(value);
      if (doubt === undefined) continue;
      told.left.add(value);
      const key = doubt.code + JSON.stringify(doubt.args);
      const reason = told.why.get(key) ?? { doubt, n: 0 };
      told.why.set(key, reason);
      reason.n++;
    }
  }
  if (rules.size === 0) return undefined;
  return both(
    ...[...rules].map(([rule, { changed, left, why }]) => {
      if (left.size === 0) return said("log.ruleChanged", { rule, n: changed.size });
      const reasons = [...why.values()].sort((a, b) => b.n - a.n);
      const some = reasons.slice(0, REASONS).map(({ doubt }) => short(doubt));
      return changed.size > 0
        ? said("log.ruleBoth", { rule, n: changed.size, left: left.size, why: some })
        : said("log.ruleLeft", { rule, n: left.size, why: some });
    }),
  );
}
