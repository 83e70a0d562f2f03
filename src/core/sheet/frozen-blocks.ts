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

/** Functions by which a formula of anybody's fills cells below its own. */
const FILLS = /^=\s*\{|\b(?:ARRAYFORMULA|FILTER|SORTN?|UNIQUE|QUERY|MAP|BYROW|SCAN|FLATTEN|SEQUENCE)\s*\(/i;

/**
 * Cells, from row and column 1, that have gone blank without the formulas that were taken out: those had filled them. A cell
 * that holds a formula itself, or is filled by one that still stands above it, is blank only because that reads them.
 * @param held what the sheet showed before
 * @param left what it shows without them
 * @param standing the formulas that are still there
 */
export function lostCells(
  held: readonly (readonly Cell[])[],
  left: readonly (readonly Cell[])[],
  standing: readonly (readonly string[])[],
): { row: number; column: number; cell: Cell }[] {
  const lost: { row: number; column: number; cell: Cell }[] = [];
  const isFilled: boolean[] = [];
  held.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const formula = standing[row]?.[column] ?? "";
      const isGone = cell !== "" && left[row]?.[column] === "";
      isFilled[column] = formula === "" ? isGone && isFilled[column] === true : FILLS.test(formula);
      if (isGone && formula === "" && !isFilled[column])
        lost.push({ row: row + 1, column: column + 1, cell });
    });
  });
  return lost;
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
