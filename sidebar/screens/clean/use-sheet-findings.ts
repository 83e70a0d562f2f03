import { useEffect, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { server } from "../../server.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { Profiled } from "./profiled.ts";

/** Cells that one call reads, and that a profile looks at in all; of a larger sheet the first rows. */
const CELLS_A_CALL = 100_000;
const MOST_CELLS = 1_000_000;

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
  const most = Math.floor(MOST_CELLS / Math.max(1, columns.length));
  const rows = Math.min(lastRow - headingRow, most);
  const [profile, setProfile] = useState<SheetProfile>({ share: 0, rows, cut: rows < lastRow - headingRow });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is looked at once
  useEffect(() => {
    let current = true;
    const aside = new Aside();
    const take = (part: Partial<SheetProfile>) => current && setProfile((before) => ({ ...before, ...part }));
    const look = async () => {
      const numbers = columns.map(({ column }) => column);
      const piece = Math.max(1, Math.floor(CELLS_A_CALL / columns.length));
      const cells: Cell[][] = [];
      for (let row = 0; row < rows && current; row += piece) {
        cells.push(
          ...(await server.read(sheetId, numbers, headingRow + 1 + row, Math.min(piece, rows - row))),
        );
        take({ share: (0.3 * (row + piece)) / rows });
      }
      const table = {
        headings: columns.map(columnTitle),
        columns: numbers.map((_, column) => cells.map((line) => line[column] ?? "")),
      };
      const findings = await aside.do("findings", [table], (share) => take({ share: 0.3 + 0.7 * share }));
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
