import type { Verdicts } from "../../../src/core/journal/review.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";

/** What a person decided in one step: of one value, or of a group. */
export interface Decision {
  verdicts: readonly Verdicts[];
  /** Rows that it should concern. */
  rows: number;
}

/** As many decisions from the first on as can be written in one call: each value once, since the last word on it holds. */
export function nextBatch(queue: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  const end = queue.findIndex(({ verdicts }) => {
    const keys = verdicts.map(({ read }) => rowKey(read));
    if (keys.some((key) => seen.has(key))) return true;
    for (const key of keys) seen.add(key);
    return false;
  });
  return end === -1 ? [...queue] : queue.slice(0, end);
}
