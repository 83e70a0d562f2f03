import type { Cell } from "../cells/grid.ts";
import { rowKey } from "../journal/row-key.ts";
import { type Span, spans } from "../journal/row-set.ts";

/** What one call writes: consecutive rows with their own cells, or the same cell in rows that may lie apart. */
export interface WriteCall {
  rows: readonly number[];
  same: boolean;
}

/** Rows from which on those that follow each other are written as one rectangle, whatever they hold. */
const LONG = 20;

/** Ranges that one list names. */
export const RANGES = 200;

/** The calls that write cells of a column, as few as can be: by rectangles, or by lists of ranges where cells repeat. */
export function writeCalls(rows: readonly { row: number; cells: readonly Cell[] }[]): WriteCall[] {
  const apart = spans(rows.map(({ row }) => row));
  const short = apart.filter(({ count }) => count < LONG);
  const rectangles = (list: readonly Span[]) => list.map((span) => ({ rows: rowsOf([span]), same: false }));
  if (rows.some(({ cells }) => cells.length !== 1)) return rectangles(apart);
  const inShort = new Set(rowsOf(short));
  const byCell = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    if (!inShort.has(row)) continue;
    const key = rowKey(cells);
    const own = byCell.get(key);
    if (own) own.push(row);
    else byCell.set(key, [row]);
  }
  const lists = [...byCell.values()].flatMap(rangeLists).map((list) => ({ rows: rowsOf(list), same: true }));
  const long = rectangles(apart.filter(({ count }) => count >= LONG));
  return [...long, ...(lists.length < short.length ? lists : rectangles(short))];
}

/** Rows as ranges, so many to a list. */
export function rangeLists(rows: readonly number[]): Span[][] {
  const all = spans(rows);
  return Array.from({ length: Math.ceil(all.length / RANGES) }, (_, at) =>
    all.slice(at * RANGES, (at + 1) * RANGES),
  );
}

const rowsOf = (list: readonly Span[]): number[] =>
  list.flatMap(({ first, count }) => Array.from({ length: count }, (_, step) => first + step));

/** Calls after which a change may rest. */
const STEP = 20;

/** Cells of a column in parts that take a few calls each, so many at most. */
export function inParts<Row extends { row: number; cells: readonly Cell[] }>(
  rows: readonly Row[],
  most = STEP,
): Row[][] {
  const byRow = new Map(rows.map((each) => [each.row, each]));
  const calls = writeCalls(rows);
  return Array.from({ length: Math.ceil(calls.length / most) }, (_, at) =>
    calls
      .slice(at * most, (at + 1) * most)
      .flatMap((call) => call.rows.flatMap((row) => byRow.get(row) ?? [])),
  );
}
