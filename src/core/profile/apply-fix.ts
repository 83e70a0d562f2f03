import { type Cell, isBlank } from "../cells/grid.ts";
import { clean } from "../rules/clean.ts";
import type { Fix, Table } from "./finding.ts";

/** The table after a fix. Rows keep their order; only `dropRows` changes how many there are. */
export function applyFix(table: Table, fix: Fix): Table {
  if (fix.kind === "dropRows") {
    const gone = new Set(fix.rows);
    return { ...table, columns: table.columns.map((column) => column.filter((_, row) => !gone.has(row))) };
  }
  const columns = table.columns.map((column) => [...column]);
  if (fix.kind === "cells") {
    for (const { row, column, value } of fix.cells) {
      const cells = columns[column];
      if (cells !== undefined && row < cells.length) cells[row] = value;
    }
    return { ...table, columns };
  }
  columns[fix.column] = fixColumn(columns[fix.column] ?? [], fix);
  return { ...table, columns };
}

/** Several fixes are made in this order: what names cells as they stood before what rewrites columns, rows last. */
const ORDER: Readonly<Record<Fix["kind"], number>> = { cells: 0, map: 1, clean: 2, fillDown: 3, dropRows: 4 };

/** The table after fixes of one profile, all of which speak of the table as it was profiled. */
export function applyFixes(table: Table, fixes: readonly Fix[]): Table {
  const rows = new Set(fixes.flatMap((fix) => (fix.kind === "dropRows" ? fix.rows : [])));
  const inOrder = fixes
    .filter((fix) => fix.kind !== "dropRows")
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const mended = inOrder.reduce(applyFix, table);
  return rows.size === 0 ? mended : applyFix(mended, { kind: "dropRows", rows: [...rows] });
}

/** One column after a fix that looks at nothing else. */
function fixColumn(column: readonly Cell[], fix: Exclude<Fix, { kind: "cells" | "dropRows" }>): Cell[] {
  if (fix.kind === "map") {
    const pairs = new Map(fix.pairs);
    return column.map((cell) => (typeof cell === "string" ? (pairs.get(cell) ?? cell) : cell));
  }
  if (fix.kind === "fillDown") {
    let above: Cell = "";
    return column.map((cell) => {
      if (!isBlank(cell)) above = cell;
      return isBlank(cell) ? above : cell;
    });
  }
  const { grid } = clean(
    column.map((cell) => [cell]),
    fix.what,
  );
  return grid.map(([cell]) => cell ?? "");
}
