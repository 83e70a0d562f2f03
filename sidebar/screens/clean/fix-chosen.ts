import type { ChangedCell } from "../../../src/core/profile/changed-cells.ts";
import type { Finding, Fix } from "../../../src/core/profile/finding.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { server } from "../../server.ts";
import { type Profiled, seenIn } from "./profiled.ts";

/** Has the cells of a finding's fix changed in the sheet that was looked at. */
export const mendCells = (
  profiled: Profiled,
  { check, sentence, says }: Finding,
  fix: Fix,
  cells: readonly ChangedCell[],
): Promise<Mended> =>
  server.mend({
    sheetId: profiled.sheetId,
    headingRow: profiled.headingRow,
    check,
    sentence,
    says,
    cells: cells.map(({ row, column, was, now }) => ({
      row: profiled.rowAt(row),
      column: profiled.columnAt(column),
      was,
      now,
    })),
    ...(fix.kind !== "map" && { seen: seenIn(profiled) }),
    ...(profiled.only && { only: profiled.only }),
  });
