import type { Cell } from "../cells/grid.ts";
import type { RunRow } from "../run/reconcile.ts";
import type { Change } from "./change.ts";
import { whyNotWritten } from "./not-written.ts";
import { rowKey } from "./row-key.ts";

/** What a revert puts back, and what it leaves to the person who changed it since. */
export interface Revert {
  /** Index into the rows, and the cells to put back. */
  restore: { index: number; cells: readonly Cell[] }[];
  /** Cells that no longer hold what the run wrote. */
  edited: { index: number; wrote: readonly Cell[]; holds: readonly Cell[] }[];
}

/** What an undo has put back. */
export interface Reverted {
  restored: number;
  /** Cells edited since, left as they are. */
  edited: { cell: string; wrote: string; holds: string }[];
  /** True when the columns that the run added are gone again. */
  removedColumns: boolean;
  /** Rows that stand in the sheet again. */
  rows?: number;
  /** What the record of the run has lost, or what had to stay, as a sentence. */
  lost?: string;
}

/**
 * Plans the undoing of one run on the sheet as it stands now, whatever it was sorted by since.
 * A row is known by what the run read in it. A cell goes back only if it holds exactly what the run wrote beside such
 * a value; one that a person changed since is listed and left. Where the value itself was edited since, a cell that
 * holds any answer of the run goes back, because the run alone wrote there.
 * @param untouched what stood in the cells of a row before the run, given what it read there
 * @param alone whether the run alone wrote into these columns; in a column that was there before, people did too
 */
export function planRevert(
  rows: readonly RunRow[],
  changes: readonly Change[],
  untouched: (read: readonly Cell[]) => readonly Cell[],
  alone: boolean,
): Revert {
  const byValue = new Map<string, Change[]>();
  const answers = new Set<string>();
  for (const change of changes) {
    if (whyNotWritten(change.by) !== undefined) continue;
    const key = rowKey(change.value);
    byValue.set(key, [...(byValue.get(key) ?? []), change]);
    answers.add(rowKey(change.after));
  }
  const restore: Revert["restore"] = [];
  const edited: Revert["edited"] = [];
  rows.forEach((row, index) => {
    const holds = rowKey(row.written);
    const before = untouched(row.read);
    if (holds === rowKey(before)) return;
    const own = byValue.get(rowKey(row.read));
    const ours = own ? own.some(({ after }) => rowKey(after) === holds) : alone && answers.has(holds);
    const last = own?.[own.length - 1];
    if (ours) restore.push({ index, cells: before });
    else if (last) edited.push({ index, wrote: last.after, holds: row.written });
  });
  return { restore, edited };
}

/**
 * The same for a run that wrote into a column which others had written into, too: an earlier run's results, or a
 * person's own column. Only cells beside a value that the run answered go back, to what the run found there, and no
 * more of them than it wrote: those in its own rows first, then the lowest.
 * @param firstRow the sheet row of the first of `rows`
 */
export function planRevertAmongOthers(
  rows: readonly RunRow[],
  changes: readonly Change[],
  firstRow: number,
): Revert {
  const byValue = new Map<string, Change[]>();
  for (const change of changes) {
    if (rowKey(change.before) === rowKey(change.after)) continue;
    const key = rowKey(change.value);
    byValue.set(key, [...(byValue.get(key) ?? []), change]);
  }
  const restore: Revert["restore"] = [];
  const edited: Revert["edited"] = [];
  for (const [key, own] of byValue) {
    const wrote = new Set(own.flatMap((change) => change.rows));
    const ours = new Set(own.map(({ after }) => rowKey(after)));
    const before = own[0]?.before ?? [];
    const standing = rows.flatMap(({ read, written }, index) =>
      rowKey(read) === key ? [{ index, written, mine: wrote.has(firstRow + index) }] : [],
    );
    const holding = standing
      .filter(({ written }) => ours.has(rowKey(written)))
      .sort((a, b) => Number(b.mine) - Number(a.mine) || b.index - a.index)
      .slice(0, wrote.size);
    restore.push(...holding.map(({ index }) => ({ index, cells: before })));
    const changed = standing.filter(
      ({ written, mine }) => mine && !ours.has(rowKey(written)) && rowKey(written) !== rowKey(before),
    );
    const last = own[own.length - 1]?.after ?? [];
    edited.push(...changed.map(({ index, written }) => ({ index, wrote: last, holds: written })));
  }
  return { restore, edited };
}
