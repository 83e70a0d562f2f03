import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { byRules } from "../../../src/core/journal/by-rules.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import type { Plan } from "../../../src/core/run/plan.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { type Counted, writeValues } from "../../run/write-values.ts";
import { texts } from "../../texts.ts";
import { tellingColumns } from "./telling-columns.ts";
import type { Ticked } from "./use-duplicates.ts";

/** What rows are marked by, as the log says it. */
const BY = byRules("duplicate rows");

/** What a row is: one that stays beside duplicates, a duplicate, or one of a group of which nothing was said. */
type Mark = "keep" | "out" | "check";

/** The marks of all rows that are in groups, by their place, in the order of the rows. */
export function marksOf(groups: readonly Ticked[]): { row: number; group: number; mark: Mark }[] {
  return groups
    .flatMap(({ group, out }, at) =>
      group.members.map(({ row }) => ({
        row,
        group: at + 1,
        mark: out.has(row) ? ("out" as const) : out.size > 0 ? ("keep" as const) : ("check" as const),
      })),
    )
    .sort((a, b) => a.row - b.row);
}

/**
 * Writes into a new column right of the table which group a row is in, and whether it stays, as one run; wherever each
 * row stands by then. Of rows that are the same in all cells, the first has the first mark.
 * @param only the rows that are chosen
 * @param compared the columns that were compared, by their places, and what they are called
 * @throws Error with a sentence; the run is then ended, and what it wrote can be undone in the history.
 */
export async function writeMarks(
  table: Table,
  only: Only | undefined,
  rows: readonly (readonly Cell[])[],
  groups: readonly Ticked[],
  { compared, headings }: { compared: readonly number[]; headings: readonly string[] },
): Promise<Mended> {
  // The first column of a plan is the one beside which it writes.
  const last = table.columns.length - 1;
  const marks = marksOf(groups);
  const order = tellingColumns(
    rows,
    [...new Set([last, ...compared])],
    marks.map(({ row }) => row),
  );
  const digits = String(groups.length).length;
  const writes = marks.map(
    ({ row, group, mark }): Counted => ({
      read: order.map((at) => rows[row]?.[at] ?? ""),
      // With zeros before it, so that the column is sorted as it is read.
      now: [texts.duplicates.marks[mark]({ group: String(group).padStart(digits, "0") })],
      by: BY,
      most: 1,
      rows: 1,
    }),
  );
  const out = groups.reduce((sum, each) => sum + each.out.size, 0);
  const found = said("duplicatesMarked", {
    count: writes.length,
    headings: [...headings],
    out,
    groups: groups.length,
  });
  const plan: Plan = {
    function: "Duplicate rows",
    arguments: [],
    argumentsText: "",
    sheetId: table.sheetId,
    columns: order.map((at, parameter) => ({ column: table.columns[at]?.column ?? 1, parameter })),
    headingRow: table.headingRow,
    place: "beside",
    rows: "all",
    ...(only && { only }),
    headings: [texts.duplicates.heading],
    by: BY,
    provider: "",
  };
  return writeValues(plan, writes, { rows: rows.length, distinct: writes.length, found }, () => {});
}
