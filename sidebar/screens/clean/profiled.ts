import type { Only } from "../../../src/core/facets/only.ts";
import type { Finding, Table } from "../../../src/core/profile/finding.ts";
import { hashOfRows, type Seen } from "../../../src/core/profile/seen.ts";

/** A table as it was profiled, what was found in it, and where its rows and columns stand in the sheet, from 1. */
export interface Profiled {
  table: Table;
  findings: readonly Finding[];
  sheetId: string;
  headingRow: number;
  rowAt: (row: number) => number;
  columnAt: (column: number) => number;
  /** The last row of the sheet that was read. */
  lastRow: number;
  /** The rows that a fix is made for alone, where some are chosen. */
  only?: Only;
}

/** What a fix is worked out from that depends on other cells than its own. */
export function seenIn({ table: { columns }, rowAt, columnAt, lastRow }: Profiled): Seen {
  const length = columns[0]?.length ?? 0;
  const rows = Array.from({ length }, (_, row) => ({
    row: rowAt(row),
    cells: columns.map((column) => column[row] ?? ""),
  }));
  return { columns: columns.map((_, column) => columnAt(column)), lastRow, hash: hashOfRows(rows) };
}
