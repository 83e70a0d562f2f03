/** Where to cut is asked of texts of so many letters in all, and tried in so many places; fewer texts are cut evenly. */
const ASKED = 8000;
const TRIED = 24;
const FEW = 50;

/**
 * Texts of one length, by the pieces that each is cut into: one more than letters may be wrong, so that one piece at
 * least stands unharmed in what is near (PASS-JOIN, Li and others, VLDB 2012). The cuts are put where few texts share a
 * piece: a thousand names begin with "Patricia", and to cut there would be to compare them all.
 */
export class Pieces {
  private readonly cuts: readonly number[];
  /** For each piece, what is known by its letters. */
  private readonly known: readonly Map<string, number[]>[];

  /**
   * @param texts all that are to be kept
   * @param length of each of them, in letters
   * @param most how many letters may be wrong
   */
  constructor(
    texts: readonly string[],
    private readonly length: number,
    private readonly most: number,
  ) {
    this.cuts = cutsOf(texts, length, most + 1);
    this.known = Array.from({ length: most + 1 }, () => new Map<string, number[]>());
  }

  /** Keeps a text under a number. */
  keep(text: string, as: number): void {
    for (const [index, known] of this.known.entries()) {
      const piece = text.slice(this.cuts[index], this.cuts[index + 1]);
      const same = known.get(piece);
      if (same) same.push(as);
      else known.set(piece, [as]);
    }
  }

  /** What is kept of which a piece stands in a text where at most `most` wrong letters leave it; some may come twice. */
  sharedBy(text: string): number[][] {
    const found: number[][] = [];
    const longer = text.length - this.length;
    for (const [index, known] of this.known.entries()) {
      const [start = 0, end = 0] = [this.cuts[index], this.cuts[index + 1]];
      // One unharmed piece at least has no more wrong letters before it than pieces, nor after it. Each moves it by one.
      const [before, after] = [index, this.most - index];
      const first = Math.max(-start, -before, longer - after);
      const last = Math.min(text.length - end, before, longer + after);
      for (let shift = first; shift <= last; shift++) {
        const same = known.get(text.slice(start + shift, end + shift));
        if (same) found.push(same);
      }
    }
    return found;
  }
}

/**
 * Where to cut texts of a length so that the fewest share a piece: the start of each piece, and the end. Where a text has
 * fewer letters than pieces, some stay empty, and all share them.
 */
function cutsOf(texts: readonly string[], length: number, pieces: number): number[] {
  const step = Math.ceil((texts.length * length) / ASKED);
  const asked = texts.filter((_, at) => at % step === 0);
  const tried = texts.length < FEW ? pieces : Math.max(pieces, Math.min(length, TRIED));
  const places = Array.from({ length: tried + 1 }, (_, at) => Math.floor((at * length) / tried));
  const shared = places.map((start, from) => places.slice(0, from).map((end) => sharing(asked, end, start)));
  // The best way to cut what stands before each place, by one piece more in each round.
  let ways = places.map((place) => ({ cost: place === 0 ? 0 : Infinity, cuts: [] as number[] }));
  for (let piece = 0; piece < pieces; piece++) {
    const lookups = 1 + Math.min(piece, pieces - 1 - piece);
    ways = shared.map((of) => {
      let best = { cost: Infinity, cuts: [] as number[] };
      for (const [from, way] of ways.slice(0, of.length).entries()) {
        const cost = way.cost + lookups * (of[from] ?? 0);
        if (cost < best.cost) best = { cost, cuts: [...way.cuts, places[from] ?? 0] };
      }
      return best;
    });
  }
  return [...(ways[tried]?.cuts ?? []), length];
}

/** How many pairs of texts have the same letters in a place; by a little more where it is short, for even pieces. */
function sharing(texts: readonly string[], start: number, end: number): number {
  const counts = new Map<string, number>();
  let pairs = 0;
  for (const text of texts) {
    const piece = text.slice(start, end);
    const same = counts.get(piece) ?? 0;
    pairs += same;
    counts.set(piece, same + 1);
  }
  return pairs + 1 / (1 + end - start);
}
