import { useEffect, useRef, useState } from "preact/hooks";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { Profiled } from "./profiled.ts";
import type { ColumnContent } from "./use-column.ts";

/** What a column holds and what may be wrong with it; each undefined until it is known. */
export interface Looked {
  described?: Described;
  profiled?: Profiled;
}

/** Looks through every row of the column, apart from the page. While it looks again, `described` says what it saw before. */
export function useFindings(
  { sheetId, headingRow, columns }: Table,
  column: number,
  content: ColumnContent | undefined,
): Looked {
  const [looked, setLooked] = useState<Looked>({});
  const place = `${sheetId} ${column}`;
  const before = useRef(place);
  const heading = columns.find((each) => each.column === column)?.heading ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is read anew when anything else changes
  useEffect(() => {
    const isSame = before.current === place;
    before.current = place;
    setLooked(({ described }) => (isSame && described ? { described } : {}));
    if (content === undefined || content.whole.rows.length === 0) return;
    const aside = new Aside();
    const cells = content.whole.rows.map(([cell = ""]) => [cell]);
    const table = { headings: [heading], columns: [cells.flat()] };
    const take = (part: Looked) => setLooked((before) => ({ ...before, ...part }));
    // What cannot be profiled can still be cleaned.
    aside.do("describe", [content.cells]).then((described) => take({ described }), ignore);
    const rowAt = (row: number) => content.whole.at[row] ?? 0;
    const lastRow = rowAt(content.whole.rows.length - 1);
    const at = { sheetId, headingRow, rowAt, columnAt: () => column, lastRow };
    aside
      .do("findings", [table.headings, cells])
      .then((findings) => take({ profiled: { table, findings, ...at } }), ignore);
    return () => aside.end();
  }, [place, heading, content]);
  return before.current === place ? looked : {};
}

const ignore = () => {};
