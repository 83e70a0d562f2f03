import type { Cell } from "../cells/grid.ts";
import type { Change } from "../journal/change.ts";
import { openResults } from "../journal/review.ts";
import { rowKey } from "../journal/row-key.ts";
import type { Plan, RunRows } from "./plan.ts";

/** What stood in the result's cells before a run that asks again, by value, for the values it asks again. */
export type Before = ReadonlyMap<string, readonly Cell[]>;

/**
 * The results of an earlier run that a person would have to look at, as they stand now: they are written over only by a
 * new answer, so that a run that fails loses none of them.
 * @param changes what the earlier run changed
 */
export const askedAgain = (
  { read, written }: RunRows,
  changes: readonly Change[],
  { below }: NonNullable<Plan["again"]>,
): Before =>
  new Map(
    openResults(
      read.map((each, index) => ({ read: each, written: written[index] ?? [] })),
      changes,
      below,
    ).map((each) => [rowKey(each.read), each.holds]),
  );
