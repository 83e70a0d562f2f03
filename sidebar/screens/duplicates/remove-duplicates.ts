import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Keep } from "../../../src/core/cluster/duplicates.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { hashOfRows } from "../../../src/core/profile/seen.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";

/** By what rows were found to repeat each other, and by what one of them stays: headings, as they are shown. */
interface By {
  headings: readonly string[];
  keep: Keep;
  by: string;
}

/**
 * Takes rows out of a sheet, if it still holds what was read.
 * @param rows all of them, from the first below the heading
 * @param out which of them, by their place
 */
export function removeDuplicates(
  { sheetId, headingRow, columns }: Table,
  only: Only | undefined,
  rows: readonly (readonly Cell[])[],
  out: readonly number[],
  by: By,
) {
  const all = rows.map((cells, at) => ({ row: headingRow + 1 + at, cells }));
  return server.removeRows({
    sheetId,
    headingRow,
    check: "duplicate rows",
    ...said("duplicateRows", { count: out.length, ...by }),
    rows: out.map((at) => ({ row: headingRow + 1 + at, was: rows[at] ?? [] })),
    seen: {
      columns: columns.map((head) => head.column),
      lastRow: headingRow + rows.length,
      hash: hashOfRows(all),
    },
    ...(only && { only }),
  });
}
