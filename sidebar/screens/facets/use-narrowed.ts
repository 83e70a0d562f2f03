import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Columns, columnsIn, type Facet, rowsOfAll } from "../../../src/core/facets/narrow.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";
import { wordsOf } from "../../texts.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { ColumnContent } from "../clean/use-column.ts";

/** The column that the screen was opened for, as it is known already. */
interface Opened {
  table: Table;
  column: number;
  content: ColumnContent | undefined;
  described: Described;
}

interface Narrowed {
  /** The columns that are shown or chosen in, all of one read of the sheet; undefined while they are read. */
  columns: Columns | undefined;
  /** What stands in the column that is shown, of the rows that facets of others choose; undefined while that is counted. */
  described: Described | undefined;
  /** How many rows those are; undefined where no other column chooses. */
  among: number | undefined;
  failure: string;
}

/** Reads the columns that facets are about, and counts the one that is shown in the rows that the others choose. */
export function useNarrowed(
  { table, column, content, described }: Opened,
  shown: number,
  facets: readonly Facet[],
): Narrowed {
  const [failure, setFailure] = useState("");
  const wanted = [...new Set([shown, ...facets.map((each) => each.column)])].sort((a, b) => a - b);
  const isOwn = wanted.length === 1 && shown === column;
  // While the column is read again, what was typed is not to vanish.
  const last = useRef<ColumnContent>();
  if (content) last.current = content;
  const cells = last.current?.cells;
  const own = useMemo(() => cells && new Map([[column, cells]]), [column, cells]);
  const [read, setRead] = useState<Columns>();
  const where = `${table.sheetId} ${wanted.join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again with the column, and where others are wanted
  useEffect(() => {
    if (isOwn || content === undefined) return;
    let current = true;
    setFailure("");
    server.read(table.sheetId, wanted, table.headingRow + 1).then(
      (rows) => current && setRead(columnsIn(wanted, rows)),
      (error) => current && setFailure(wordsOf(error)),
    );
    return () => {
      current = false;
    };
  }, [where, content]);
  const has = (columns: Columns | undefined) => wanted.every((each) => columns?.has(each));
  const columns = isOwn ? own : has(read) ? read : undefined;

  const others = facets.filter((each) => each.column !== shown);
  const key = JSON.stringify(others);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facets are compared by what they choose
  const rows = useMemo(
    () => (columns && others.length > 0 ? rowsOfAll(columns, others) : undefined),
    [columns, key],
  );
  const [counted, setCounted] = useState<{ columns: Columns; rows: typeof rows; is: Described }>();
  useEffect(() => {
    if (isOwn || columns === undefined) return;
    const aside = new Aside();
    aside.do("describe", [columns.get(shown) ?? [], rows]).then(
      (is) => setCounted({ columns, rows, is }),
      (error) => setFailure(wordsOf(error)),
    );
    return () => aside.end();
  }, [isOwn, columns, rows, shown]);
  const isCounted = counted?.columns === columns && counted?.rows === rows;
  return {
    columns,
    described: isOwn ? described : isCounted ? counted?.is : undefined,
    among: rows?.length,
    failure,
  };
}
