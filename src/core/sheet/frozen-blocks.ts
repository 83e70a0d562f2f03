import { serialize } from "../api/serialize.ts";
import type { Cell } from "../cells/grid.ts";
import { hash } from "../inference/key.ts";

/** A rectangle of cells; rows and columns from 1. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * What each formula had filled, from where formulas stood and which cells have gone blank without them. A formula fills
 * cells below and to the right of it, so such a cell belongs to the nearest formula above or to the left. In the order of
 * the formulas; undefined where two would overlap.
 */
export function blocksOf(
  formulas: readonly { row: number; column: number }[],
  lost: readonly { row: number; column: number }[],
): Block[] | undefined {
  const blocks = formulas.map(({ row, column }): Block => ({ row, column, rows: 1, columns: 1 }));
  const order = blocks
    .map((_, at) => at)
    .sort((a, b) => at(b).row - at(a).row || at(b).column - at(a).column);
  function at(index: number): Block {
    return blocks[index] as Block;
  }
  const starts = formulas.map(({ row, column }) => ({ row, column }));
  for (const cell of lost) {
    const above = order.filter((index) => at(index).row <= cell.row);
    let owner: number | undefined;
    for (let column = cell.column; column >= 1 && owner === undefined; column--)
      owner = above.find((index) => starts[index]?.column === column);
    if (owner === undefined) return undefined;
    const block = at(owner);
    block.rows = Math.max(block.rows, cell.row - block.row + 1);
    block.columns = Math.max(block.columns, cell.column - block.column + 1);
  }
  const taken = new Set<string>();
  for (const { row, column, rows, columns } of blocks)
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++) {
        const name = `${row + down} ${column + right}`;
        if (taken.has(name)) return undefined;
        taken.add(name);
      }
  return blocks;
}

/** One text for the cells of a block but its first. */
export const hashOfRest = (cells: readonly (readonly Cell[])[]): string =>
  hash(serialize(cells.flat().slice(1)));
