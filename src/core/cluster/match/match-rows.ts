import { Index } from "./candidates.ts";
import { evidenceOf } from "./evidence.ts";
import { chance, fitted, weighed } from "./logistic.ts";
import { type Entry, Vocabulary } from "./vocabulary.ts";

/** A row of one table that stands for the same as a row of another. */
export interface Pair {
  a: number;
  b: number;
  /** The chance that it is so. */
  sure: number;
  /** How alike each column is, from 0 to 1; -1 where one of them is blank. */
  alike: readonly number[];
}

/** Rows of the other table that are looked at closely for each row. */
const CANDIDATES = 6;

/** Times that what was learned is learned anew from what it found. */
const ROUNDS = 6;

/** Share of the best pairs that nobody would doubt, from which the first lesson is drawn, and the fewest of them. */
const CERTAIN = 0.12;
const FEWEST = 5;

/** How strongly weights are held near 0. */
const RIDGE = 1;

/**
 * Finds the rows that two tables have in common, each row once at most, without one example of what is right. How
 * much each column tells is learned from the tables themselves: from the pairs that are alike all over, against the
 * rows that come second to them, again and again. Breathes (yields); returns the pairs that are each other's best.
 * @param a rows of cells
 * @param b rows of as many cells
 */
export function* matchRows(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): Generator<number, Pair[]> {
  const compared = yield* candidatesOf(a, b);
  if (compared.length === 0) return [];
  let best = bestOf(compared);
  let likely = firstLesson(best);
  const doubted = new Set(best.filter((each) => !likely.has(each)));
  for (let round = 0; round < ROUNDS; round++) {
    yield b.length;
    const taught = round === 0 ? compared.filter((each) => !doubted.has(each)) : compared;
    const weights = fitted(
      taught.map(({ features }) => features),
      taught.map((each) => likely.get(each) ?? 0),
      RIDGE,
    );
    for (const each of compared) each.strength = weighed(each.features, weights);
    best = bestOf(compared);
    likely = new Map(best.map((each) => [each, chance(each.strength + lead(each.ahead) - DOUBT)]));
  }
  return best.map((each) => ({ a: each.a, b: each.b, sure: likely.get(each) ?? 0, alike: each.alike }));
}

/** How far a pair is ahead of the second best of either row adds to it, within bounds. */
const lead = (ahead: number): number => 0.5 * Math.min(4, ahead);
const DOUBT = 0.3;

interface Compared {
  a: number;
  b: number;
  common: number;
  alike: readonly number[];
  features: readonly number[];
  strength: number;
  ahead: number;
}

function* candidatesOf(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): Generator<number, Compared[]> {
  const columns = Array.from({ length: a[0]?.length ?? 0 }, (_, column) => {
    const [left, right] = [a, b].map((rows) => rows.map((row) => row[column] ?? "")) as [string[], string[]];
    const vocabulary = new Vocabulary([...left, ...right]);
    const read = (value: string) => vocabulary.read(value);
    return { vocabulary, left: left.map(read), right: right.map(read) };
  });
  const whole = (side: "left" | "right", row: number): Entry =>
    together(columns.map((column) => column[side][row] as Entry));
  const index = new Index(a.map((_, row) => whole("left", row)));
  const compared: Compared[] = [];
  for (let row = 0; row < b.length; row++) {
    yield row;
    for (const { at, common } of index.nearest(whole("right", row), CANDIDATES)) {
      const alike = columns.map(({ vocabulary, left, right }) => {
        const [one, two] = [right[row] as Entry, left[at] as Entry];
        if (one.words.length === 0 || two.words.length === 0) return -1;
        const { ofValue, ofEntry, letters } = evidenceOf(one, two, 0, vocabulary);
        return 0.35 * (ofValue + ofEntry) + 0.3 * letters;
      });
      const features = [1, common, ...alike.flatMap(steps)];
      compared.push({ a: at, b: row, common, alike, features, strength: common, ahead: 0 });
    }
  }
  return compared;
}

/** One column's likeness as the regression sees it: how much, and whether it is the same, or quite another. */
const steps = (alike: number): number[] =>
  alike < 0 ? [0.5, 0, 0] : [alike, alike >= 0.97 ? 1 : 0, alike < 0.25 ? 1 : 0];

/** A row as one entry: the pieces of each column count for themselves. */
function together(entries: readonly Entry[]): Entry {
  const pieces = new Map<string, number>();
  let squares = 0;
  entries.forEach((entry, column) => {
    for (const [piece, weight] of entry.pieces) {
      pieces.set(`${column}${piece}`, weight);
      squares += weight * weight;
    }
  });
  return { words: [], pieces, length: Math.sqrt(squares) || 1 };
}

/** The pairs that are each other's best, with how far they are ahead. */
function bestOf(compared: readonly Compared[]): Compared[] {
  const first = { a: new Map<number, Compared>(), b: new Map<number, Compared>() };
  const second = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const each of compared)
    for (const side of ["a", "b"] as const) {
      const row = each[side];
      const best = first[side].get(row);
      if (!best || each.strength > best.strength) {
        if (best) second[side].set(row, best.strength);
        first[side].set(row, each);
      } else second[side].set(row, Math.max(second[side].get(row) ?? -Infinity, each.strength));
    }
  return [...first.b.values()].filter((each) => {
    if (first.a.get(each.a) !== each) return false;
    const next = Math.max(second.a.get(each.a) ?? -Infinity, second.b.get(each.b) ?? -Infinity);
    each.ahead = each.strength - next;
    return true;
  });
}

/** The pairs that are most alike in all columns together. */
function firstLesson(best: readonly Compared[]): Map<Compared, number> {
  const likeness = ({ alike, common }: Compared): number => {
    const told = alike.filter((one) => one >= 0);
    return common + told.reduce((sum, one) => sum + one, 0) / Math.max(1, told.length);
  };
  const count = Math.max(FEWEST, Math.floor(best.length * CERTAIN));
  const sorted = [...best].sort((p, q) => likeness(q) - likeness(p));
  return new Map(sorted.slice(0, count).map((each) => [each, 1]));
}
