import type { Cell } from "../../core/cells/grid.ts";
import { type Columns, rowsOfAll } from "../../core/facets/narrow.ts";
import { widthOf } from "../../core/run/fitting.ts";
import { chosenColumns, type Plan } from "../../core/run/plan.ts";

/**
 * The rows, from 0, that a run is done to alone, by the columns as they were numbered when it began: of a column that it
 * writes into, by what stood there before. Undefined where it is done to all.
 * @param rows what is read, what is written, and then what stands in the columns of `chosenColumns`, row by row
 */
export function chosenIn(plan: Plan, rows: readonly Cell[][]): ReadonlySet<number> | undefined {
  if (plan.only === undefined) return undefined;
  const others = plan.columns.length + widthOf(plan);
  const at = (index: number) => rows.map((cells) => cells[index] ?? "");
  const columns: Columns = new Map([
    ...chosenColumns(plan).map((column, index) => [column, at(others + index)] as const),
    ...plan.columns.map(({ column }, index) => [column, at(index)] as const),
  ]);
  return new Set(rowsOfAll(columns, plan.only));
}
