import { type Cell, isBlank, textOf } from "../cells/grid.ts";
import { shapeOf } from "./checks/shapes.ts";
import { type ColumnType, columnType } from "./column-type.ts";

/** Values that are built alike: one of them, and in how many rows such stand. */
export interface Shape {
  example: string;
  rows: number;
}

/** What a column holds, for a person who looks at it the first time. */
export interface Described extends ColumnType {
  /** The most frequent first, and no more than `MOST`. */
  shapes: Shape[];
  /** Rows whose shape is none of those. */
  otherShapes: number;
}

/** Shapes that are told apart. */
const MOST = 6;

/** The type of a column, and how its values are built: "12/03/2021" 4,011 times, "March 2021" 12 times. */
export function describe(column: readonly Cell[]): Described {
  const shapes = new Map<string, Shape>();
  for (const cell of column) {
    if (isBlank(cell)) continue;
    const shape = shapeOf(textOf(cell));
    const known = shapes.get(shape);
    if (known) known.rows += 1;
    else shapes.set(shape, { example: textOf(cell), rows: 1 });
  }
  const sorted = [...shapes.values()].sort((a, b) => b.rows - a.rows);
  return {
    ...columnType(column),
    shapes: sorted.slice(0, MOST),
    otherShapes: sorted.slice(MOST).reduce((sum, { rows }) => sum + rows, 0),
  };
}
