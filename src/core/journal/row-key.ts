import { serialize } from "../api/serialize.ts";
import type { Cell } from "../cells/grid.ts";

/**
 * What stands in a row, as one text. Answers are kept and looked up under it, never under a row number,
 * so that a sort or an insert in the middle of a run cannot misplace one. 1 and "1" differ.
 */
export const rowKey = (cells: readonly Cell[]): string =>
  // A run asks for it several times a row: only dates need to be looked for.
  cells.some(isObject) ? serialize(cells) : JSON.stringify(cells);

const isObject = (cell: Cell): boolean => typeof cell === "object";

/** True when both hold the same, type for type. */
export const sameCells = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  (one.length === other.length && one.every((cell, at) => cell === other[at])) ||
  rowKey(one) === rowKey(other);

/** How many cells of a row hold another value than before; a cell that was not there was blank. */
export const differing = (before: readonly Cell[], after: readonly Cell[]): number =>
  after.filter((cell, at) => !sameCells([cell], [before[at] ?? ""])).length;
