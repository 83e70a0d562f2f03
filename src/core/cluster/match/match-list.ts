import { type Candidate, Index } from "./candidates.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { chance } from "./logistic.ts";
import { strengthOf, surenessOf } from "./sureness.ts";
import { type Entry, Vocabulary } from "./vocabulary.ts";
import { folded } from "./words.ts";

/** The entry of a list that fits a value best, and how far that is to be trusted. */
export interface Match {
  /** Its place in the list; undefined where nothing in the list has anything in common with the value. */
  at?: number;
  /** The second best. */
  runnerUp?: number;
  /** The chance that the best is right, from 0 to 1; 1 where it is the same but for case, accents and spaces. */
  sure: number;
  evidence?: Evidence;
  /** The places in the list of all that were looked at closely, the best first. */
  candidates: readonly number[];
}

/** Candidates of a value that are looked at closely. */
const CANDIDATES = 8;

/** Strength from which a best candidate counts as strong. */
const STRONG = 1;

/**
 * Finds for each value the entry of a list that fits it best, without one example of what is right. Breathes (yields
 * how many values it has looked at); returns one match a value.
 * @param values different values, each once
 * @param list different entries, each once
 */
export function* matchList(values: readonly string[], list: readonly string[]): Generator<number, Match[]> {
  const vocabulary = new Vocabulary(list);
  const entries = list.map((entry) => vocabulary.read(entry));
  const index = new Index(entries);
  const same = new Map(list.map((entry, at) => [keyOf(entry), at]));
  const twins = new Map<number, Ranked[]>();
  const ranked: Ranked[][] = [];
  for (const [done, value] of values.entries()) {
    yield done;
    const entry = vocabulary.read(value);
    ranked.push(rank(entry, index.nearest(entry, CANDIDATES)));
  }
  const strongest = new Map<number, number>();
  for (const [best] of ranked)
    if (best) strongest.set(best.at, Math.max(strongest.get(best.at) ?? -Infinity, best.strength));
  const share = ranked.filter(([best]) => best && best.strength > STRONG).length / Math.max(1, ranked.length);

  const matches: Match[] = [];
  for (const [done, own] of ranked.entries()) {
    yield values.length + done;
    const [best, second, ...rest] = own;
    const candidates = own.map(({ at }) => at);
    const exact = same.get(keyOf(values[done] ?? ""));
    if (exact !== undefined) matches.push({ at: exact, sure: 1, candidates });
    else if (!best) matches.push({ sure: 0, candidates });
    else {
      const others = [second, ...rest].reduce((sum, one) => sum + (one ? chance(one.strength) : 0), 0);
      const twin = twinsOf(best.at)[0]?.strength;
      const sure = surenessOf({
        evidence: best.evidence,
        strength: best.strength,
        ...(second && { runnerUp: second.strength }),
        others,
        ...(twin !== undefined && { twin }),
        mutual: strongest.get(best.at) === best.strength,
        share,
      });
      matches.push({
        at: best.at,
        ...(second && { runnerUp: second.at }),
        sure: Math.min(sure, MOST_SURE),
        evidence: best.evidence,
        candidates,
      });
    }
  }
  return matches;

  function rank(entry: Entry, candidates: readonly Candidate[]): Ranked[] {
    return candidates
      .map(({ at, common }) => {
        const evidence = evidenceOf(entry, entries[at] as Entry, common, vocabulary);
        return { at, evidence, strength: strengthOf(evidence) };
      })
      .sort((a, b) => b.strength - a.strength);
  }

  /** The two entries of the list that have most in common with one of them, the stronger first. */
  function twinsOf(at: number): Ranked[] {
    let own = twins.get(at);
    if (!own) {
      const entry = entries[at] as Entry;
      const near = index.nearest(entry, 4).filter((other) => other.at !== at);
      own = rank(entry, near.slice(0, 2));
      twins.set(at, own);
    }
    return own;
  }
}

interface Ranked {
  at: number;
  evidence: Evidence;
  strength: number;
}

/** What is not the same to the letter is never quite certain. */
export const MOST_SURE = 0.99;

const keyOf = (text: string): string => folded(text).replace(/\s+/g, " ").trim();

/** The share of matches that is to be right where nothing else is asked for. */
export const PRECISION = 0.9;

/** The least chance that a match is taken with, whatever the others are: below, it is more likely wrong. */
const LEAST = 0.4;

/**
 * How sure a match must be for all that are at least as sure to be right in a share of `precision` of cases. What is
 * the same to the letter is not counted among them: many of those would let in any number of others.
 */
export function sureEnough(matches: readonly Pick<Match, "sure">[], precision: number): number {
  const chances = matches.map(({ sure }) => sure).filter((sure) => sure < 1 && sure >= LEAST);
  chances.sort((a, b) => b - a);
  let sum = 0;
  let least = 1;
  chances.forEach((sure, index) => {
    sum += sure;
    if (sum / (index + 1) >= precision) least = sure;
  });
  return least;
}
