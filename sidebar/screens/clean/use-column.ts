import { useEffect, useRef, useState } from "preact/hooks";
import { type Cell, isBlank } from "../../../src/core/cells/grid.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { Notice } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";

/** What a column holds. */
export interface ColumnContent {
  /** The rows with something in the first column, a cell a column that is read. */
  rows: Cell[][];
  /** The sheet row of each. */
  at: number[];
  /** The first column, every row of it from `from` on, blank ones as well. */
  cells: Cell[];
  from: number;
  /** The same, each value once, the most frequent first, with its number of rows. */
  distinct: { read: Cell[]; rows: number }[];
  notices: Notice[];
}

/**
 * Reads columns of a sheet whenever another is chosen, or `version` changes; undefined until they are there. `known` is
 * what is known of these columns meanwhile: to be shown, as what would vanish for a moment would move all that is below.
 */
export function useColumn(
  sheetId: string,
  columns: readonly number[],
  fromRow: number,
  version: number,
): { content: ColumnContent | undefined; known: ColumnContent | undefined; failure: string } {
  const [content, setContent] = useState<ColumnContent>();
  const last = useRef<{ where: string; content: ColumnContent }>();
  const [failure, setFailure] = useState("");
  const which = columns.join();
  const where = `${sheetId} ${which} ${fromRow}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are compared by their numbers
  useEffect(() => {
    let current = true;
    setContent(undefined);
    setFailure("");
    Promise.all([server.read(sheetId, [...columns], fromRow), server.inspect(sheetId, columns[0] ?? 1)]).then(
      ([cells, notices]) => {
        if (!current) return;
        last.current = { where, content: { ...countValues(cells, fromRow), notices } };
        setContent(last.current.content);
      },
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [where, version]);
  // What is read of a column is never taken for another that has just been chosen.
  const known = last.current?.where === where ? last.current.content : undefined;
  return { content: known && content, known, failure };
}

function countValues(cells: Cell[][], fromRow: number): Omit<ColumnContent, "notices"> {
  const at = cells.flatMap(([first], index) => (isBlank(first) ? [] : [fromRow + index]));
  const rows = at.map((row) => cells[row - fromRow] ?? []);
  const found = new Map<string, { read: Cell[]; rows: number }>();
  for (const read of rows) {
    const key = rowKey(read);
    const known = found.get(key);
    if (known) known.rows += 1;
    else found.set(key, { read, rows: 1 });
  }
  const first = cells.map(([cell]) => cell ?? "");
  return {
    rows,
    at,
    cells: first,
    from: fromRow,
    distinct: [...found.values()].sort((a, b) => b.rows - a.rows),
  };
}
