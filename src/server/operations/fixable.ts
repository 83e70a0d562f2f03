import { sameCells } from "../../core/journal/row-key.ts";
import type { Mend } from "../../core/profile/mend.ts";
import { refusals } from "../sheet/data-validation.ts";
import { readColumns } from "../sheet/table.ts";
import { chipsIn } from "../sheet/typed-columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type MendedCell = Mend["cells"][number];

/**
 * Those cells of a fix that can be fixed: they still hold what it was made for, no formula and no chip, the rules of their
 * column let the new value in, and the same is true of all that the fix changes in their row.
 */
export const fixable = (sheet: Sheet, cells: readonly MendedCell[]): MendedCell[] =>
  wholeRows(cells, accepted(sheet, stillThere(sheet, cells)));

/** The cells that still hold what the fix was made for, and no formula. */
function stillThere(sheet: Sheet, cells: readonly MendedCell[]): MendedCell[] {
  const last = sheet.getLastRow();
  const columns = [...new Set(cells.map(({ column }) => column))];
  const held = new Map(
    columns.map((column) => {
      const values = readColumns(sheet, [column], 1, last);
      const area = last === 0 ? null : sheet.getRange(1, column, last, 1);
      return [column, { values, formulas: area?.getFormulas(), chips: area ? chipsIn(area) : [] }] as const;
    }),
  );
  return cells.filter(({ row, column, was }) => {
    const { values = [], formulas = [], chips = [] } = held.get(column) ?? {};
    return sameCells(values[row - 1] ?? [], [was]) && formulas[row - 1]?.[0] === "" && !chips[row - 1];
  });
}

/** Those that the column's own rules let in. */
function accepted(sheet: Sheet, cells: readonly MendedCell[]): MendedCell[] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const own = cells.filter((cell) => cell.column === column);
    const refused = refusals(
      sheet,
      column,
      own.map(({ row, now }) => ({ row, cells: [now] })),
    );
    return own.filter(({ row }) => !refused.has(row));
  });
}

/** Those of which all cells of their row are left. */
function wholeRows(all: readonly MendedCell[], left: readonly MendedCell[]): MendedCell[] {
  const count = (cells: readonly MendedCell[]) => {
    const rows = new Map<number, number>();
    for (const { row } of cells) rows.set(row, (rows.get(row) ?? 0) + 1);
    return rows;
  };
  const asked = count(all);
  const can = count(left);
  return left.filter(({ row }) => asked.get(row) === can.get(row));
}
