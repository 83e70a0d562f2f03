import { type Cell, isBlank } from "../cells/grid.ts";
import { rowKey, sameCells } from "../journal/row-key.ts";

/** One row of the sheet as it stands now: what a run reads in it and what stands where the run writes. */
export interface RunRow {
  read: readonly Cell[];
  written: readonly Cell[];
}

/** What a run still has to do, told from the sheet alone. */
export interface Standing {
  /** Distinct values that wait for an answer, as their rows of cells, in the order of the sheet. */
  missing: { key: string; read: readonly Cell[] }[];
  /** Values whose answer is known but does not stand beside them yet. */
  ready: string[];
  /** Cells that hold the answer of a value that was edited since; they may be written again over exactly `was`. */
  stale: { key: string; read: readonly Cell[]; was: readonly Cell[] }[];
  /** Rows that hold the right answer already, by value. */
  done: Map<string, number>;
  /** Rows that hold something else: a person's work, left alone. */
  theirs: number;
  /**
   * Rows that hold something to read, by value, without those that a person filled. The first column decides: where
   * it is blank there is nothing to do.
   */
  rows: Map<string, number>;
}

/**
 * Compares the sheet with what is known. Says nothing of row numbers, because people sort, insert and edit meanwhile.
 *
 * A cell that is neither untouched nor right was edited by a person, or belongs to a value that was. The count of rows
 * written per value tells which: where a value lost a row and its answer turned up beside another value, the value was
 * edited; where a value's own answer is gone, the answer was. In doubt a cell counts as a person's.
 *
 * @param untouched what stands in the cells to write before the run came by, given what is read there
 * @param wrote how many rows of each value the run has written
 */
export function reconcile(
  rows: readonly RunRow[],
  answers: ReadonlyMap<string, readonly Cell[]>,
  wrote: ReadonlyMap<string, number>,
  untouched: (read: readonly Cell[]) => readonly Cell[],
): Standing {
  const missing = new Map<string, readonly Cell[]>();
  const ready = new Set<string>();
  const standing = new Map<string, number>();
  const odd: { key: string; row: RunRow }[] = [];
  const filled = new Map<string, number>();

  for (const row of rows) {
    const key = rowKey(row.read);
    if (isBlank(row.read[0])) {
      if (!sameCells(row.written, untouched(row.read))) odd.push({ key, row });
      continue;
    }
    const answer = answers.get(key);
    if (answer !== undefined && sameCells(row.written, answer))
      standing.set(key, (standing.get(key) ?? 0) + 1);
    else if (sameCells(row.written, untouched(row.read)))
      answer ? ready.add(key) : missing.set(key, row.read);
    else {
      odd.push({ key, row });
      continue;
    }
    filled.set(key, (filled.get(key) ?? 0) + 1);
  }

  const lost = new Map<string, number>();
  for (const [key, count] of wrote) {
    const gone = count - (standing.get(key) ?? 0);
    if (gone > 0) lost.set(key, gone);
  }
  const stale: Standing["stale"] = [];
  for (const { key, row } of edited(odd, lost, answers)) {
    stale.push({ key, read: row.read, was: row.written });
    if (isBlank(row.read[0])) continue;
    filled.set(key, (filled.get(key) ?? 0) + 1);
    if (!answers.has(key)) missing.set(key, row.read);
  }
  return {
    missing: [...missing].map(([key, read]) => ({ key, read })),
    ready: [...ready],
    stale,
    done: standing,
    theirs: odd.length - stale.length,
    rows: filled,
  };
}

/** Of the cells that hold something unexpected, those that still hold the answer of the value that stood there. */
function edited(
  odd: readonly { key: string; row: RunRow }[],
  lost: Map<string, number>,
  answers: ReadonlyMap<string, readonly Cell[]>,
) {
  const take = (key: string | undefined): boolean => {
    const left = key === undefined ? 0 : (lost.get(key) ?? 0);
    if (left > 0) lost.set(key as string, left - 1);
    return left > 0;
  };
  const others = odd.filter(({ key }) => !take(key));
  const losersByAnswer = new Map<string, string[]>();
  for (const key of lost.keys()) {
    const answer = rowKey(answers.get(key) ?? []);
    losersByAnswer.set(answer, [...(losersByAnswer.get(answer) ?? []), key]);
  }
  return others.filter(({ row }) => {
    const losers = losersByAnswer.get(rowKey(row.written)) ?? [];
    return take(losers.find((key) => (lost.get(key) ?? 0) > 0));
  });
}
