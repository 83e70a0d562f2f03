import { useEffect, useState } from "preact/hooks";
import { type Cell, isBlank } from "../../../src/core/cells/grid.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { Notice } from "../../../src/core/sheet/sheet.ts";
import { chosenAmong, withChosen } from "../../run/read-chosen.ts";
import { server } from "../../server.ts";

/** What a column holds. */
export interface ColumnContent {
  /** The chosen rows with something in the first column, a cell a column that is read; all where none are chosen. */
  rows: Cell[][];
  /** The sheet row of each. */
  at: number[];
  /** How many rows are chosen, blank ones as well; undefined where none are. */
  chosen?: number;
  /** All rows with something in the first column, chosen or not, and the sheet row of each. */
  whole: { rows: Cell[][]; at: number[] };
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
 * @param only the rows that are chosen
 */
export function useColumn(
  sheetId: string,
  columns: readonly number[],
  fromRow: number,
  version: number,
  only: Only | undefined,
): { content: ColumnContent | undefined; known: ColumnContent | undefined; failure: string } {
  const [last, setLast] = useState<{ where: string; version: number; content: ColumnContent }>();
  const [failure, setFailure] = useState("");
  const which = columns.join();
  const where = `${sheetId} ${which} ${fromRow} ${JSON.stringify(only)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are compared by their numbers
  useEffect(() => {
    let current = true;
    setFailure("");
    Promise.all([
      server.read(sheetId, withChosen(columns, only), fromRow),
      server.inspect(sheetId, columns[0] ?? 1),
    ]).then(
      ([cells, notices]) => {
        if (!current) return;
        setLast({ where, version, content: { ...countValues(cells, columns, fromRow, only), notices } });
      },
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [where, version]);
  // What is read of a column is never taken for another that has just been chosen.
  const known = last?.where === where ? last.content : undefined;
  return { content: last?.version === version ? known : undefined, known, failure };
}

function countValues(
  read: Cell[][],
  columns: readonly number[],
  fromRow: number,
  only: Only | undefined,
): Omit<ColumnContent, "notices"> {
  const cells = only ? read.map((row) => row.slice(0, columns.length)) : read;
  const filledIn = (places: readonly number[]) => {
    const at = places.flatMap((place) => (isBlank(cells[place]?.[0]) ? [] : [fromRow + place]));
    return { at, rows: at.map((row) => cells[row - fromRow] ?? []) };
  };
  const whole = filledIn([...cells.keys()]);
  const chosen = only && chosenAmong(columns, read, only);
  const { rows, at } = chosen ? filledIn(chosen) : whole;
  const found = new Map<string, { read: Cell[]; rows: number }>();
  for (const read of rows) {
    const key = rowKey(read);
    const known = found.get(key);
    if (known) known.rows += 1;
    else found.set(key, { read, rows: 1 });
  }
  const first = cells.map(([cell]) => cell ?? "");
  return {
    ...{ rows, at, whole },
    ...(chosen && { chosen: chosen.length }),
    cells: first,
    from: fromRow,
    distinct: [...found.values()].sort((a, b) => b.rows - a.rows),
  };
}
