import { useEffect, useState } from "preact/hooks";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { readCells, rowsToRead } from "../../run/read-cells.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { Profiled } from "./profiled.ts";

/** The profile of a whole sheet while it is made. */
export interface SheetProfile {
  /** How far it is, 0 to 1. */
  share: number;
  /** Rows that are looked at, and whether there are more. */
  rows: number;
  cut: boolean;
  profiled?: Profiled;
  failure?: string;
}

/** Reads a whole sheet and looks through it, apart from the page; ends when the component goes. */
export function useSheetFindings(sheet: Table): SheetProfile {
  const { sheetId, headingRow, lastRow, columns } = sheet;
  const { rows, cut } = rowsToRead(lastRow, headingRow, columns.length);
  const [profile, setProfile] = useState<SheetProfile>({ share: 0, rows, cut });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is looked at once
  useEffect(() => {
    let current = true;
    const aside = new Aside();
    const take = (part: Partial<SheetProfile>) => current && setProfile((before) => ({ ...before, ...part }));
    const look = async () => {
      const numbers = columns.map(({ column }) => column);
      const headings = columns.map(columnTitle);
      const read = await readCells(sheetId, numbers, headingRow + 1, rows, (share) => {
        take({ share: 0.3 * share });
        return current;
      });
      const looking = (share: number) => take({ share: 0.3 + 0.7 * share });
      const findings = await aside.do("findings", [headings, read.rows], looking);
      const table = { headings, columns: read.columns };
      const rowAt = (row: number) => headingRow + 1 + row;
      const columnAt = (column: number) => numbers[column] ?? 1;
      const place = { sheetId, headingRow, rowAt, columnAt, lastRow: headingRow + rows };
      take({ share: 1, profiled: { table, findings, ...place } });
    };
    look().catch((error: Error) => take({ failure: error.message }));
    return () => {
      current = false;
      aside.end();
    };
  }, []);
  return profile;
}
