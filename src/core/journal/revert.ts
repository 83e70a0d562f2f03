import type { Cell } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import type { RunRow } from "../run/reconcile.ts";
import type { Change } from "./change.ts";
import { whyNotWritten } from "./not-written.ts";
import { rowKey, sameCells } from "./row-key.ts";

/** What a revert puts back, and what it leaves to the person who changed it since. */
export interface Revert {
  /** Indexes of rows that the run changed and that hold again what they held, by an undo that was cut short or by hand. */
  back: number[];
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
  /** What the record of the run has lost, or what had to stay. */
  lost?: Said;
}

/**
 * Plans the undoing of one run into columns of its own, on the sheet as it stands now, whatever it was sorted by since.
 * A row is known by what the run read in it. A cell goes back only if it holds exactly what the run wrote beside such
 * a value; one that a person changed since is listed and left. Where the value itself was edited since, a cell that
 * holds any answer of the run goes back, because the run alone wrote there.
 * @param untouched what stood in the cells of a row before the run, given what it read there
 */
export function planRevert(
  rows: readonly RunRow[],
  changes: readonly Change[],
  untouched: (read: readonly Cell[]) => readonly Cell[],
): Revert {
  const byValue = new Map<string, Change[]>();
  const answers = new Set<string>();
  for (const change of changes) {
    if (whyNotWritten(change.by) !== undefined) continue;
    const key = rowKey(change.value);
    byValue.set(key, [...(byValue.get(key) ?? []), change]);
    answers.add(rowKey(change.after));
  }
  const plan: Revert = { restore: [], edited: [], back: [] };
  rows.forEach((row, index) => {
    const holds = rowKey(row.written);
    const before = untouched(row.read);
    const own = byValue.get(rowKey(row.read));
    if (holds === rowKey(before)) {
      if (own) plan.back.push(index);
      return;
    }
    const ours = own ? own.some(({ after }) => isBetween(row.written, before, after)) : answers.has(holds);
    const last = own?.[own.length - 1];
    if (ours) plan.restore.push({ index, cells: before });
    else if (last) plan.edited.push({ index, wrote: last.after, holds: row.written });
  });
  return plan;
}

/** Whether each cell holds what stood there before or after: an undo may have been cut short between two of a row. */
const isBetween = (cells: readonly Cell[], before: readonly Cell[], after: readonly Cell[]): boolean =>
  cells.length === after.length &&
  cells.every((cell, at) =>
    [before, after].some((other) => other.length > at && sameCells([cell], [other[at] as Cell])),
  );

/**
 * The same for a run that wrote into a column which others write into, too: an earlier run's results, or a person's own
 * column. Only cells beside a value that the run answered go back, to what the run found there, and no
 * more of them than it wrote and are not back yet: those in its own rows first, then the lowest.
 * @param firstRow the sheet row of the first of `rows`
 * @param untouched what stood in the cells of a row before the run, given what it read there; where a copy of it is not
 *   kept, it is what the run wrote down
 * @param undone what other runs had written that were undone: a row of theirs that is blank again is not back by this one
 */
export function planRevertAmongOthers(
  rows: readonly RunRow[],
  changes: readonly Change[],
  firstRow: number,
  untouched?: (read: readonly Cell[]) => readonly Cell[],
  undone: readonly Change[] = [],
): Revert {
  const byValue = new Map<string, Change[]>();
  for (const change of changes) {
    if (rowKey(change.before) === rowKey(change.after)) continue;
    const key = rowKey(change.value);
    byValue.set(key, [...(byValue.get(key) ?? []), change]);
  }
  const byRead = new Map<string, number[]>();
  rows.forEach(({ read }, index) => {
    const key = rowKey(read);
    const known = byRead.get(key);
    if (known) known.push(index);
    else byRead.set(key, [index]);
  });
  const backByOthers = new Map<string, Set<number>>();
  for (const { value, rows: at } of undone) {
    const key = rowKey(value);
    backByOthers.set(key, new Set([...(backByOthers.get(key) ?? []), ...at]));
  }
  const plan: Revert = { restore: [], edited: [], back: [] };
  for (const [key, own] of byValue) {
    const wrote = new Set(own.flatMap((change) => change.rows));
    const before = untouched?.(own[0]?.value ?? []) ?? own[0]?.before ?? [];
    const last = own[own.length - 1]?.after ?? [];
    const isOurs = (cells: readonly Cell[]) => own.some(({ after }) => isBetween(cells, before, after));
    const holding: { index: number; mine: boolean }[] = [];
    const odd: typeof holding = [];
    let back = 0;
    for (const index of byRead.get(key) ?? []) {
      const { written } = rows[index] as RunRow;
      const mine = wrote.has(firstRow + index);
      if (sameCells(written, before)) {
        if (mine || untouched) plan.back.push(index);
        if (mine && !backByOthers.get(key)?.has(firstRow + index)) back += 1;
      } else if (isOurs(written)) holding.push({ index, mine });
      else if (mine || untouched) odd.push({ index, mine });
    }
    const ownFirst = (a: (typeof holding)[number], b: (typeof holding)[number]) =>
      Number(b.mine) - Number(a.mine) || b.index - a.index;
    // Where a copy is kept, a line whose rows cannot be read is believed all else.
    const most = untouched && wrote.size === 0 ? Number.POSITIVE_INFINITY : wrote.size - back;
    const restored = holding.sort(ownFirst).slice(0, most);
    for (const { index } of restored) plan.restore.push({ index, cells: before });
    const lost = untouched ? odd.sort(ownFirst).slice(0, most - restored.length) : odd;
    for (const { index } of lost)
      plan.edited.push({ index, wrote: last, holds: (rows[index] as RunRow).written });
  }
  return plan;
}
