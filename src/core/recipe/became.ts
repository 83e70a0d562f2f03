import type { Change } from "../journal/change.ts";
import { whyNotWritten } from "../journal/not-written.ts";
import { rowKey } from "../journal/row-key.ts";
import { verdictIn } from "../journal/verdicts.ts";
import { MOST } from "./recipe.ts";
import { shownText } from "./shown-text.ts";

/** Which texts become which, and how many have no such text. */
interface Became {
  pairs: [was: string, now: string][];
  unclear: number;
}

/** What came of one value that a run has read. */
interface Known {
  /** Undefined where another column was read beside it. */
  was: string | undefined;
  /** What the run wrote, in all its cells. */
  ways: Set<string | undefined>;
  /** What stood there when a person first decided on it, and what was decided last. */
  corrected?: { from: string | undefined; to: string | undefined };
}

/** A text stands for a number or a date in a recipe, and would become one that only looks like it. */
const textIn = ([cell, ...more]: Change["after"]): string | undefined =>
  typeof cell === "string" && more.length === 0 && cell.length <= MOST.cell ? cell : undefined;

function knownOf(changes: readonly Change[]): Known[] {
  const known = new Map<string, Known>();
  for (const { value, before, after, by } of changes) {
    if (whyNotWritten(by) !== undefined) continue;
    const was = value.length === 1 ? shownText(value[0] ?? "") : undefined;
    const key = rowKey(value);
    const own: Known = known.get(key) ?? { was, ways: new Set() };
    known.set(key, own);
    const verdict = verdictIn(by);
    if (verdict === undefined) own.ways.add(textIn(after));
    else own.corrected = { from: (own.corrected ?? { from: textIn(before) }).from, to: textIn(after) };
  }
  return [...known.values()];
}

/** What a text became; undefined where it is none, or hangs together with more than itself. */
interface Way {
  was: string | undefined;
  nows: readonly (string | undefined)[];
}

/** The pairs of which each text becomes one text alone. */
function clear(ways: readonly Way[]): Became {
  const all = new Map<string, Set<string | undefined>>();
  let unclear = 0;
  for (const { was, nows } of ways) {
    if (was === undefined || was.length > MOST.cell) unclear += 1;
    else all.set(was, new Set([...(all.get(was) ?? []), ...nows]));
  }
  const pairs: [string, string][] = [];
  for (const [was, [now, ...others]] of all) {
    if (now === undefined || others.length > 0) unclear += 1;
    else if (was !== now) pairs.push([was, now]);
  }
  return { pairs, unclear };
}

/**
 * What each value became, as the run wrote it or a person decided it in review since, as far as that is one text for all
 * its cells.
 * @param blanks whether a person has had all blank cells written; what else fills one depends on its row
 */
export function pairsOf(changes: readonly Change[], blanks: boolean): Became {
  return clear(
    knownOf(changes).flatMap(({ was, ways, corrected }): Way[] => {
      const nows = corrected ? [corrected.to] : [...ways];
      if (nows.every((now) => now === was)) return [];
      return [{ was: was?.trim() === "" && !blanks ? undefined : was, nows }];
    }),
  );
}

/**
 * What a person decided in review of what steps had written: what they had written becomes what was decided, unless the
 * same stands for values that nobody decided so of.
 */
export function correctedAfter(changes: readonly Change[], standing: ReadonlySet<string>): Became {
  return clear(
    knownOf(changes).flatMap(({ corrected }): Way[] => {
      if (corrected === undefined || corrected.from === corrected.to) return [];
      const { from, to } = corrected;
      return [
        {
          was: from === undefined || from.trim() === "" || standing.has(from) ? undefined : from,
          nows: [to],
        },
      ];
    }),
  );
}

/** How many values a person has given another answer in review. */
export const countCorrected = (changes: readonly Change[]): number =>
  knownOf(changes).filter(({ corrected }) => corrected && corrected.from !== corrected.to).length;
