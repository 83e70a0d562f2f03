import type { Finding, Table } from "../../src/core/profile/finding.ts";

/** A table as it was profiled, what was found in it, and where its rows and columns stand in the sheet, from 1. */
export interface Profiled {
  table: Table;
  findings: readonly Finding[];
  sheetId: string;
  headingRow: number;
  rowAt: (row: number) => number;
  columnAt: (column: number) => number;
}
