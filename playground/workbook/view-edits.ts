import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Book, Mutation } from "../book.ts";

export type Edits = Pick<
  Book,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "moveColumn"
  | "renameSheet"
  | "deleteSheet"
>;

interface Params {
  subUnitId: string;
  range: IRange;
  sourceRange: IRange;
  targetRange: IRange;
  name: string;
}

const AGAIN: Record<string, (edits: Edits, params: Params) => void> = {
  [InsertRowMutation.id]: (edits, { subUnitId, range }) => edits.insertRows(subUnitId, ...rows(range)),
  [RemoveRowMutation.id]: (edits, { subUnitId, range }) => edits.deleteRows(subUnitId, ...rows(range)),
  [InsertColMutation.id]: (edits, { subUnitId, range }) => edits.insertColumns(subUnitId, ...columns(range)),
  [RemoveColMutation.id]: (edits, { subUnitId, range }) => edits.deleteColumns(subUnitId, ...columns(range)),
  [SetWorksheetNameMutation.id]: (edits, { subUnitId, name }) => edits.renameSheet(subUnitId, name),
  [RemoveSheetMutation.id]: (edits, { subUnitId }) => edits.deleteSheet(subUnitId),
};

/**
 * Makes an edit of a view here once more, as an edit rather than as a bare change of the grid, so that formulas
 * follow even if the view does not know them. False when the change is not of that kind.
 */
export function editAgain(edits: Edits, mutation: Mutation): boolean {
  const params = mutation.params as Params;
  if (
    mutation.id === MoveColsMutation.id &&
    params.sourceRange.startColumn === params.sourceRange.endColumn
  ) {
    edits.moveColumn(
      params.subUnitId,
      params.sourceRange.startColumn + 1,
      params.targetRange.startColumn + 1,
    );
    return true;
  }
  const again = AGAIN[mutation.id];
  again?.(edits, params);
  return again !== undefined;
}

function rows({ startRow, endRow }: IRange): [number, number] {
  return [startRow + 1, endRow - startRow + 1];
}

function columns({ startColumn, endColumn }: IRange): [number, number] {
  return [startColumn + 1, endColumn - startColumn + 1];
}
