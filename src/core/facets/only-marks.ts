import { type Cell, isBlank } from "../cells/grid.ts";

/** White space, characters that nobody sees, and marks that only stand between or around what is said. */
const MARKS = /^[\s\u200b-\u200f\u2060\ufeff,;:.…·/\\|_\-–—'"‘’“”()[\]{}]+$/;

/** Marks that say something where others like them stand: a dash beside a plus is a minus. */
const DASHES = /[-–—/]/;

/** A cell that is nothing but a sign, or a grade. */
const SIGN = /^\s*(?:[+±−=<>*~^]+|\p{L}{1,3}[+−-])\s*$/u;

/** Whether a cell holds something, and nothing of it says anything: `, `, `--`, `()`. */
export const isOnlyMarks = (cell: Cell): cell is string =>
  typeof cell === "string" && !isBlank(cell) && MARKS.test(cell);

/** The same for the cells of one column: where signs stand in it, dashes and strokes are signs as well. */
export function onlyMarksIn(column: readonly Cell[]): (cell: Cell) => boolean {
  let signs: boolean | undefined;
  return (cell) => {
    if (!isOnlyMarks(cell)) return false;
    if (!DASHES.test(cell)) return true;
    signs ??= column.some((each) => typeof each === "string" && SIGN.test(each));
    return !signs;
  };
}
