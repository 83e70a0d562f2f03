import type { Cell } from "../grid.ts";
import type { Change } from "./change.ts";
import type { RunRow } from "./reconcile.ts";
import { rowKey } from "./row-key.ts";

/** What a revert puts back, and what it leaves to the person who changed it since. */
export interface Revert {
  /** Index into the rows, and the cells to put back. */
  restore: { index: number; cells: readonly Cell[] }[];
  /** Cells that no longer hold what the run wrote. */
  edited: { index: number; wrote: readonly Cell[]; holds: readonly Cell[] }[];
}

/**
 * Plans the undoing of one run on the sheet as it stands now, whatever it was sorted by since.
 * A row is known by what the run read in it. A cell goes back only if it holds exactly what the run wrote; one that a
 * person changed since is listed and left. Where the value beside it was edited too, what the run wrote still tells
 * what stood there, unless several values gave the same.
 */
export function planRevert(rows: readonly RunRow[], changes: readonly Change[]): Revert {
  const byValue = new Map<string, Change[]>();
  const byAfter = new Map<string, Change[]>();
  for (const change of changes) {
    push(byValue, rowKey(change.value), change);
    push(byAfter, rowKey(change.after), change);
  }
  const restore: Revert["restore"] = [];
  const edited: Revert["edited"] = [];
  rows.forEach((row, index) => {
    const holds = rowKey(row.written);
    const own = byValue.get(rowKey(row.read)) ?? [];
    const exact = own.find((change) => rowKey(change.after) === holds);
    const before = exact?.before ?? (own.length === 0 ? sharedBefore(byAfter.get(holds) ?? []) : undefined);
    if (before) restore.push({ index, cells: before });
    else if (own[0] && !own.some((change) => rowKey(change.before) === holds)) {
      edited.push({ index, wrote: (own[own.length - 1] as Change).after, holds: row.written });
    }
  });
  return { restore, edited };
}

function sharedBefore(changes: readonly Change[]): readonly Cell[] | undefined {
  const first = changes[0];
  return first && changes.every((change) => rowKey(change.before) === rowKey(first.before))
    ? first.before
    : undefined;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
