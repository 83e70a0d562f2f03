import { type ChangedCell, changedCells } from "../../../src/core/profile/changed-cells.ts";
import type { Finding, Table } from "../../../src/core/profile/finding.ts";
import { suggestions } from "../../../src/core/profile/profile.ts";

/** What the profile's suggestions would change, or take out, in a table in which all is true. */
export function falsified(table: Table): { finding: Finding; cells: ChangedCell[] }[] {
  return suggestions(table).flatMap((finding) => {
    const { fix } = finding;
    if (fix === undefined) return [];
    if (fix.kind === "dropRows")
      return [
        {
          finding,
          cells: fix.rows.map((row) => ({ row, column: 0, was: table.columns[0]?.[row] ?? "", now: "" })),
        },
      ];
    const cells = changedCells(table, fix);
    return cells.length > 0 ? [{ finding, cells }] : [];
  });
}
