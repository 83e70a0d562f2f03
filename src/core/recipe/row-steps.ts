import { type Cell, isBlank } from "../cells/grid.ts";
import { isFailed } from "../cells/show-result.ts";
import { holds } from "./guards.ts";
import { MOST, type Step } from "./recipe.ts";
import { shownText } from "./shown-text.ts";
import { readRow } from "./write-row.ts";

/** A step that takes out rows, or fills cells from other rows. */
export type RowStep = Extract<Step, { op: "keepRows" | "dropRows" | "fillDown" }>;

export const isRowStep = (step: Step): step is RowStep =>
  step.op === "keepRows" || step.op === "dropRows" || step.op === "fillDown";

/** What such a step does to a sheet: rows that go, or cells that get another value; places are counted from 0. */
export interface RowWork {
  gone: readonly number[];
  filled: readonly { at: number; value: Cell }[];
}

/**
 * What a row step would do to the rows of a sheet. A row that cannot be read stays, a row that is blank throughout is
 * filled with nothing, and no cell is filled with why another has no value.
 * @param columns the cells of each column that the recipe reads; none where the sheet has no such column
 * @param isEmpty whether a row is blank in all columns of the sheet
 */
export function rowWork(
  step: RowStep,
  columns: readonly (readonly Cell[] | undefined)[],
  isEmpty: (at: number) => boolean,
): RowWork {
  const height = Math.max(0, ...columns.map((column) => column?.length ?? 0));
  const places = Array.from({ length: height }, (_, at) => at);
  if (step.op === "fillDown") {
    let above: Cell = "";
    const filled = places.flatMap((at) => {
      const cell = columns[step.column]?.[at] ?? "";
      if (!isBlank(cell)) above = isReadable(cell) ? cell : "";
      return isBlank(cell) && !isBlank(above) && !isEmpty(at) ? [{ at, value: above }] : [];
    });
    return { gone: [], filled };
  }
  const gone = places.filter((at) => {
    const cells = columns.map((column) => column?.[at] ?? "");
    return (
      cells.every(isReadable) && holds(step.when, readRow(cells.map(shownText))) !== (step.op === "keepRows")
    );
  });
  return { gone, filled: [] };
}

/** The first of these steps of a recipe that has something to do, with what that is; undefined where none has. */
export function firstRowWork(
  steps: readonly Step[],
  places: readonly number[],
  columns: readonly (readonly Cell[] | undefined)[],
  isEmpty: (at: number) => boolean,
): (RowWork & { step: number }) | undefined {
  for (const step of places) {
    const own = steps[step];
    if (own === undefined || !isRowStep(own)) continue;
    const work = rowWork(own, columns, isEmpty);
    if (work.gone.length + work.filled.length > 0) return { ...work, step };
  }
  return undefined;
}

const isReadable = (cell: Cell): boolean => !isFailed(cell) && shownText(cell).length <= MOST.cell;
