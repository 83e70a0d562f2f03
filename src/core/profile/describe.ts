import { type Cell, isBlank } from "../cells/grid.ts";
import { type Facets, facetsOf } from "../facets/facets.ts";
import { onlyMarksIn } from "../facets/only-marks.ts";
import { type ColumnType, columnType } from "./column-type.ts";

/** What a column holds, for a person who looks at it the first time. */
export interface Described extends Facets, Pick<ColumnType, "type" | "share"> {}

/**
 * @param column every row of it, blank ones as well
 * @param rows those that are counted, from 0; what is blank in them is told by the whole column
 */
export function describe(column: readonly Cell[], rows?: readonly number[]): Described {
  const isMarks = onlyMarksIn(column);
  const cells = rows?.map((row) => column[row] ?? "") ?? column;
  const { type, share } = columnType(cells.filter((cell) => !isBlank(cell) && !isMarks(cell)));
  return { ...facetsOf(cells, isMarks), type, share };
}
