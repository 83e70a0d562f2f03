import { type Cell, isBlank } from "../cells/grid.ts";
import { type Facets, facetsOf } from "../facets/facets.ts";
import { onlyMarksIn } from "../facets/only-marks.ts";
import { type ColumnType, columnType } from "./column-type.ts";

/** What a column holds, for a person who looks at it the first time. */
export interface Described extends Facets, Pick<ColumnType, "type" | "share"> {}

/** @param column every row of it, blank ones as well */
export function describe(column: readonly Cell[]): Described {
  const isMarks = onlyMarksIn(column);
  const { type, share } = columnType(column.filter((cell) => !isBlank(cell) && !isMarks(cell)));
  return { ...facetsOf(column), type, share };
}
