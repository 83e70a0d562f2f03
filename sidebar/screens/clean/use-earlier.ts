import { useEffect, useMemo, useState } from "preact/hooks";
import type { Earlier, Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";

/** The table with the result columns of earlier runs, once they are known: opening the sidebar does not wait for them. */
export function useEarlier(table: Table): Table {
  const [found, setFound] = useState<{ layout: string; earlier: Earlier[] }>();
  const { sheetId } = table;
  // Where columns were inserted, what was known names others.
  const layout = JSON.stringify([sheetId, table.columns]);
  // Read again with the table: what changed it may have made or undone such a column.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let current = true;
    server.earlier(sheetId).then(
      (earlier) => current && setFound({ layout, earlier }),
      () => {}, // Nothing can be gone on with, then.
    );
    return () => {
      current = false;
    };
  }, [table]);
  return useMemo(
    () => (found?.layout === layout ? { ...table, earlier: found.earlier } : table),
    [table, found, layout],
  );
}
