import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Mutation } from "../book.ts";

/** Where lines of one direction went: `at` gives the new zero-based place of a line, undefined when it was deleted. */
export interface Shift {
  sheetId: string;
  axis: "row" | "column";
  at: (line: number) => number | undefined;
}

type Params = { subUnitId: string; range: IRange; sourceRange: IRange; targetRange: IRange };

const AXES: Record<string, "row" | "column"> = {
  [InsertRowMutation.id]: "row",
  [RemoveRowMutation.id]: "row",
  [MoveRowsMutation.id]: "row",
  [InsertColMutation.id]: "column",
  [RemoveColMutation.id]: "column",
  [MoveColsMutation.id]: "column",
};

/** How a change of the workbook moves rows or columns, if it does. */
export function shiftOf(mutation: Mutation): Shift | undefined {
  const axis = AXES[mutation.id];
  if (!axis) return undefined;
  const { subUnitId: sheetId, range, sourceRange, targetRange } = mutation.params as Params;
  const ends = (of: IRange) =>
    (axis === "row" ? [of.startRow, of.endRow] : [of.startColumn, of.endColumn]) as [number, number];
  if (range) {
    const [first, last] = ends(range);
    const count = last - first + 1;
    const removes = mutation.id === RemoveRowMutation.id || mutation.id === RemoveColMutation.id;
    if (!removes) return { sheetId, axis, at: (line) => (line >= first ? line + count : line) };
    return { sheetId, axis, at: (line) => (line < first ? line : line > last ? line - count : undefined) };
  }
  const [first, last] = ends(sourceRange);
  const count = last - first + 1;
  const before = ends(targetRange)[0];
  const target = before > first ? before - count : before;
  return {
    sheetId,
    axis,
    at(line) {
      if (line >= first && line <= last) return target + line - first;
      const without = line > last ? line - count : line;
      return without >= target ? without + count : without;
    },
  };
}
