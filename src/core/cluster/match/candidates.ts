import type { Entry } from "./vocabulary.ts";

/** An entry of the list by its place in it, and how much it has in common with what was asked about, from 0 to 1. */
export interface Candidate {
  at: number;
  common: number;
}

/** Entries that a piece may stand in before it says too little to look all of them up. */
const MOST_ENTRIES = 2000;

/** Finds entries that have pieces in common. */
export class Index {
  private readonly holders = new Map<string, { at: number; weight: number }[]>();
  private readonly sums: Float64Array;

  constructor(private readonly entries: readonly Entry[]) {
    this.sums = new Float64Array(entries.length);
    entries.forEach(({ pieces }, at) => {
      for (const [piece, weight] of pieces) {
        const own = this.holders.get(piece);
        if (own) own.push({ at, weight });
        else this.holders.set(piece, [{ at, weight }]);
      }
    });
  }

  /** The entries that have most in common with one, best first. */
  nearest({ pieces, length }: Entry, most: number): Candidate[] {
    const touched: number[] = [];
    for (const [piece, weight] of pieces) {
      const holders = this.holders.get(piece) ?? [];
      if (holders.length > MOST_ENTRIES && holders.length > this.entries.length / 2) continue;
      for (const { at, weight: other } of holders) {
        if (this.sums[at] === 0) touched.push(at);
        this.sums[at] = (this.sums[at] ?? 0) + weight * other;
      }
    }
    const found = touched.map((at) => {
      const common = (this.sums[at] ?? 0) / (length * (this.entries[at]?.length ?? 1));
      this.sums[at] = 0;
      return { at, common };
    });
    return best(found, most);
  }
}

/** The first few by what they have in common, without sorting all. */
function best(found: readonly Candidate[], most: number): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of found) {
    if (kept.length === most && one.common <= (kept[most - 1]?.common ?? 0)) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.common ?? 0) < one.common) place--;
    kept.splice(place, 0, one);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
