import { type Cell, type Grid, isBlank } from "./grid.ts";
import { failureText } from "./inference/failure.ts";
import type { Result } from "./inference/job.ts";
import type { Json } from "./json.ts";

/** The cells of a range that hold something to ask about, and the way back into the shape of the range. */
export interface Filled {
  cells: Cell[];
  /**
   * One row of cells per filled cell → the grid, blanks staying blank. Where an answer takes several columns,
   * each column of the range becomes as many.
   */
  back(shown: readonly (readonly Cell[])[], width?: number): Grid;
}

/** Takes out the cells of a range that are not blank, row by row. */
export function filled(grid: Grid): Filled {
  const cells = grid.flat().filter((cell) => !isBlank(cell));
  return {
    cells,
    back(shown, width = 1) {
      let next = 0;
      const blank = Array<Cell>(width).fill("");
      return grid.map((row) =>
        row.flatMap((cell) => {
          if (isBlank(cell)) return blank;
          const values = shown[next++] ?? blank;
          return blank.map((_, index) => values[index] ?? "");
        }),
      );
    },
  };
}

/** The cells for one result: what `show` makes of the answer, or the failure as text in the first of them. */
export function showResult(result: Result | undefined, show: (answer: Json) => Cell[]): Cell[] {
  if (result === undefined) return [""];
  return "failure" in result ? [failureText(result.failure)] : show(result.answer);
}
