import { type Failure, failureText } from "../tasks/failure.ts";
import type { Result } from "../tasks/job.ts";
import { type Cell, type Grid, isBlank } from "./grid.ts";
import type { Json } from "./json.ts";

/** What a function shows in a cell: a value, or why there is none. */
export type Shown = Cell | { readonly failure: Failure };

export const isUnanswered = (shown: Shown | undefined): shown is { readonly failure: Failure } =>
  typeof shown === "object" && "failure" in shown;

/** What stands in the cell. */
export const cellOf = (shown: Shown): Cell => (isUnanswered(shown) ? failureText(shown.failure) : shown);

/** The cells of a range that there is something to ask about, and the way back into the shape of the range. */
export interface Filled {
  cells: Cell[];
  /**
   * One row of cells per filled cell → the grid, blanks staying blank. Where an answer takes several columns,
   * each column of the range becomes as many.
   */
  back(shown: readonly (readonly Shown[])[], width?: number): Shown[][];
}

/**
 * Takes out the cells of a range that are not blank, row by row. A cell that holds no value but why there is none, of
 * Sheets or of an earlier formula of ours, is not asked about either: it shows the same again.
 * @param settled what stands for a cell that needs no asking; undefined for one that is asked about.
 */
export function filled(grid: Grid, settled: (cell: Cell) => Cell | undefined = () => undefined): Filled {
  const known = (cell: Cell): Cell | undefined =>
    isBlank(cell) ? "" : isFailed(cell) ? cell : settled(cell);
  const cells = grid.flat().filter((cell) => known(cell) === undefined);
  return {
    cells,
    back(shown, width = 1) {
      let next = 0;
      return grid.map((row) =>
        row.flatMap((cell) => {
          const value = known(cell);
          const values = value === undefined ? (shown[next++] ?? []) : [value];
          return Array.from({ length: width }, (_, index) => values[index] ?? "");
        }),
      );
    },
  };
}

/** What Sheets and Stet show instead of a value. */
const FAILED =
  /^\s*(?:#HF [A-Z]+ |#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)\s*$|Loading\.\.\.\s*$)/;

/** Whether a cell says why it has no value. */
export const isFailed = (cell: Cell): boolean => typeof cell === "string" && FAILED.test(cell);

/** A number, a date, a tick, or a text without a single letter: nothing to translate, and in no language. */
export const isWordless = (cell: Cell): boolean => typeof cell !== "string" || !/\p{L}/u.test(cell);

/** The cells for one result: what `show` makes of the answer, or the failure in the first of them. */
export function showResult(result: Result | undefined, show: (answer: Json) => Cell[]): Shown[] {
  if (result === undefined) return [""];
  return "failure" in result ? [{ failure: result.failure }] : show(result.answer);
}
