import { type Cell, isBlank } from "../cells/grid.ts";
import { isFailed } from "../cells/show-result.ts";
import { rowKey } from "../journal/row-key.ts";
import { MOST } from "./recipe.ts";
import { shownText } from "./shown-text.ts";

/** Rows of a sheet that read the same. */
export interface DifferentRow {
  texts: readonly string[];
  /** The cells that read so, each kind once: a number and its text are two. */
  cells: readonly { read: readonly Cell[]; at: readonly number[] }[];
  /** The places of the rows, counted from 0. */
  at: readonly number[];
  /** False where a cell holds no value but why there is none, or is longer than a recipe reads: it has no answer. */
  isReadable: boolean;
}

/** The different rows of some columns, in their order; a row that is blank in all of them is none. */
export function differentRows(columns: readonly (readonly Cell[])[]): DifferentRow[] {
  const found = new Map<
    string,
    { texts: string[]; cells: Map<string, { read: Cell[]; at: number[] }>; at: number[] }
  >();
  const length = Math.max(0, ...columns.map((column) => column.length));
  for (let at = 0; at < length; at++) {
    const cells = columns.map((column) => column[at] ?? "");
    if (cells.every(isBlank)) continue;
    const texts = cells.map(shownText);
    const key = texts.join("\u0000");
    const row = found.get(key) ?? { texts, cells: new Map<string, { read: Cell[]; at: number[] }>(), at: [] };
    found.set(key, row);
    const own = row.cells.get(rowKey(cells)) ?? { read: cells, at: [] };
    row.cells.set(rowKey(cells), own);
    own.at.push(at);
    row.at.push(at);
  }
  return [...found.values()].map(({ texts, cells, at }) => ({
    texts,
    cells: [...cells.values()],
    at,
    isReadable: texts.every((text) => text.length <= MOST.cell && !isFailed(text)),
  }));
}
