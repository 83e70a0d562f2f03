import { distanceWithin } from "./edit-distance.ts";
import { Pieces } from "./pieces.ts";

/** Two values, by their place in the list that was given, and how many letters tell them apart. */
export interface Near {
  a: number;
  b: number;
  distance: number;
}

/** Values looked at between two breaths. */
const STRIDE = 64;

/**
 * How many letters may tell two names apart that are meant to be one, by the length of the shorter: of a short word
 * another letter makes another word.
 */
export const radiusFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 24 ? 2 : 3);

/**
 * All pairs of different texts that are at most a radius apart by edit distance, whatever they share: nothing is lost
 * to blocking. From the shortest to the longest, each text is looked up among the pieces of those before it.
 *
 * Breathes (yields how many texts it has looked at) so that a page stays alive; returns the pairs.
 * @param radius a number of letters, or one by the length of the shorter text that never falls as it grows
 */
export function* neighbours(
  texts: readonly string[],
  radius: number | ((length: number) => number) = radiusFor,
): Generator<number, Near[]> {
  const radiusAt = typeof radius === "number" ? () => radius : radius;
  const byLength = [...placesByLength(texts)].sort(([a], [b]) => a - b);
  /** Where the texts stand in the list that was given, in the order in which they are looked at. */
  const order = byLength.flatMap(([, places]) => places);
  const seen = new Int32Array(texts.length).fill(-1);
  const letters = new LetterSets(texts.length);
  const found: Near[] = [];
  let within: { reach: number; most: number; pieces: Pieces }[] = [];
  let rank = 0;

  for (const [length, places] of byLength) {
    // What is shorter than any text to come can reach is let go.
    within = within.filter(({ reach }) => reach >= length);
    const most = radiusAt(length);
    const same = places.map((at) => texts[at] ?? "");
    const own = most > 0 ? new Pieces(same, length, most) : undefined;
    if (own) within.push({ reach: length + most, most, pieces: own });
    for (const b of places) {
      if (rank % STRIDE === 0) yield rank;
      const text = texts[b] ?? "";
      letters.set(rank, text);
      for (const { most, pieces } of within)
        for (const sharing of pieces.sharedBy(text))
          for (const other of sharing) {
            if (letters.apart(rank, other) > 2 * most || seen[other] === rank) continue;
            seen[other] = rank;
            const a = order[other] ?? 0;
            const distance = distanceWithin(texts[a] ?? "", text, most);
            if (distance > 0 && distance < Infinity) found.push({ a, b, distance });
          }
      own?.keep(text, rank);
      rank += 1;
    }
  }
  return found;
}

function placesByLength(texts: readonly string[]): Map<number, number[]> {
  const byLength = new Map<number, number[]>();
  for (const [at, { length }] of texts.entries()) {
    const places = byLength.get(length);
    if (places) places.push(at);
    else byLength.set(length, [at]);
  }
  return byLength;
}

/** Which letters each of many texts has, and has an odd number of, as bits of numbers. */
class LetterSets {
  private readonly present: Int32Array;
  private readonly odd: Int32Array;

  constructor(size: number) {
    this.present = new Int32Array(size);
    this.odd = new Int32Array(size);
  }

  set(at: number, text: string): void {
    let [present, odd] = [0, 0];
    for (let letter = 0; letter < text.length; letter++) {
      const bit = 1 << (text.charCodeAt(letter) & 31);
      present |= bit;
      odd ^= bit;
    }
    this.present[at] = present;
    this.odd[at] = odd;
  }

  /** At most twice as many as letters must be inserted, deleted or replaced: of each, a set changes by two at most. */
  apart(one: number, two: number): number {
    return Math.max(differing(this.present[one], this.present[two]), differing(this.odd[one], this.odd[two]));
  }
}

/** How many bits of two numbers differ. */
function differing(one = 0, two = 0): number {
  // Summed in parallel, in pairs of bits, then fours, then bytes.
  let bits = one ^ two;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
