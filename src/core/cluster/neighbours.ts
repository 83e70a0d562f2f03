import { distanceWithin } from "./edit-distance.ts";

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
 * to blocking. By partition (PASS-JOIN, Li and others, VLDB 2012): of a text cut into one piece more than letters may
 * be wrong, one piece at least stands unharmed in the other, nearly where it stood.
 *
 * Breathes (yields how many texts it has looked at) so that a page stays alive; returns the pairs.
 * @param radius a number of letters, or one by the length of the shorter text that never falls as it grows
 */
export function* neighbours(
  texts: readonly string[],
  radius: number | ((length: number) => number) = radiusFor,
): Generator<number, Near[]> {
  const radiusAt = typeof radius === "number" ? () => radius : radius;
  const order = texts.map((_, at) => at).sort((a, b) => lengthOf(texts, a) - lengthOf(texts, b));
  const pieces = new Pieces();
  /** Texts too short to be cut in as many pieces. */
  const short: number[] = [];
  const seen = new Int32Array(texts.length).fill(-1);
  const found: Near[] = [];
  // A letter inserted, deleted or replaced changes which letters there are, or are an odd number of, by two at most.
  const present = Int32Array.from(texts, (text) => lettersOf(text, (set, bit) => set | bit));
  const odd = Int32Array.from(texts, (text) => lettersOf(text, (set, bit) => set ^ bit));
  const furthest = Math.max(0, ...[...new Set(texts.map(({ length }) => length))].map(radiusAt));

  for (const [done, at] of order.entries()) {
    if (done % STRIDE === 0) yield done;
    const text = texts[at] ?? "";
    const compare = (other: number, most: number): void => {
      if (seen[other] === at) return;
      seen[other] = at;
      if (apart(present[at], present[other]) > 2 * most || apart(odd[at], odd[other]) > 2 * most) return;
      const shorter = texts[other] ?? "";
      const distance = distanceWithin(shorter, text, most);
      if (distance > 0 && distance < Infinity) found.push({ a: other, b: at, distance });
    };
    for (const other of short) compare(other, radiusAt(lengthOf(texts, other)));
    for (let length = Math.max(1, text.length - furthest); length <= text.length; length++) {
      const most = radiusAt(length);
      if (text.length - length <= most) pieces.look(text, length, most, (other) => compare(other, most));
    }
    const most = radiusAt(text.length);
    if (text.length <= most) short.push(at);
    else if (most > 0) pieces.keep(text, at, most);
  }
  return found;
}

/** The letters of a text as bits of one number. */
function lettersOf(text: string, put: (set: number, bit: number) => number): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set = put(set, 1 << (text.charCodeAt(at) & 31));
  return set;
}

/** How many bits of two numbers differ. */
function apart(one = 0, two = 0): number {
  // Summed in parallel, in pairs of bits, then fours, then bytes.
  let bits = one ^ two;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const lengthOf = (texts: readonly string[], at: number): number => texts[at]?.length ?? 0;

/** The pieces of all texts looked at so far: by length of the text, number of the piece and its letters. */
class Pieces {
  private readonly byLength = new Map<number, Map<string, number[]>[]>();

  keep(text: string, at: number, most: number): void {
    let numbered = this.byLength.get(text.length);
    if (!numbered) {
      numbered = Array.from({ length: most + 1 }, () => new Map<string, number[]>());
      this.byLength.set(text.length, numbered);
      // What is shorter than any text to come can reach is let go.
      for (const length of this.byLength.keys())
        if (length < text.length - FURTHEST) this.byLength.delete(length);
    }
    numbered.forEach((pieces, index) => {
      const [start, size] = pieceOf(text.length, most, index);
      const piece = text.substr(start, size);
      const own = pieces.get(piece);
      if (own) own.push(at);
      else pieces.set(piece, [at]);
    });
  }

  /** Tells of every kept text of a length of which a piece stands in a text where at most `most` wrong letters leave it. */
  look(text: string, length: number, most: number, tell: (at: number) => void): void {
    const numbered = this.byLength.get(length);
    if (!numbered) return;
    const longer = text.length - length;
    for (let index = 0; index <= most; index++) {
      const [start, size] = pieceOf(length, most, index);
      const pieces = numbered[index];
      if (!pieces) continue;
      const first = Math.max(0, start - index, start + longer - (most - index));
      const last = Math.min(text.length - size, start + index, start + longer + (most - index));
      for (let place = first; place <= last; place++)
        for (const at of pieces.get(text.substr(place, size)) ?? []) tell(at);
    }
  }
}

/** Letters by which any radius may reach; texts shorter than that by as much are no longer needed. */
const FURTHEST = 64;

/** Where a piece begins and how long it is; the last ones take the letters that are left over. */
function pieceOf(length: number, most: number, index: number): [start: number, size: number] {
  const size = Math.floor(length / (most + 1));
  const even = most + 1 - (length % (most + 1));
  return index < even ? [index * size, size] : [even * size + (index - even) * (size + 1), size + 1];
}
