import type { Cell } from "../cells/grid.ts";
import { rowKey, sameCells } from "../journal/row-key.ts";
import { applyFix } from "./apply-fix.ts";
import type { Fix, Table } from "./finding.ts";

/** A cell that a fix changes. Rows and columns are the table's, from 0. */
export interface ChangedCell {
  row: number;
  column: number;
  was: Cell;
  now: Cell;
}

/** Every cell that a fix changes; none where it drops rows. */
export function changedCells(table: Table, fix: Fix): ChangedCell[] {
  if (fix.kind === "dropRows") return [];
  if (fix.kind === "cells")
    return fix.cells.flatMap(({ row, column, value }) =>
      changed(row, column, table.columns[column]?.[row] ?? "", value),
    );
  const { column } = fix;
  const before = table.columns[column] ?? [];
  const after = applyFix({ headings: [], columns: [before] }, { ...fix, column: 0 }).columns[0] ?? [];
  return before.flatMap((was, row) => changed(row, column, was, after[row] ?? ""));
}

const changed = (row: number, column: number, was: Cell, now: Cell): ChangedCell[] =>
  was === now || sameCells([was], [now]) ? [] : [{ row, column, was, now }];

/** Rows that are changed alike. The changes of a row go together: half of them would be wrong. */
export interface ChangeGroup {
  name: string;
  /** What changes in each row. */
  changes: ChangedCell[];
  rows: number;
  cells: ChangedCell[];
}

/** Changed cells by row, equal rows together, the most frequent first: what a person looks through. */
export function grouped(cells: readonly ChangedCell[]): ChangeGroup[] {
  const byRow = new Map<number, ChangedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const groups = new Map<string, ChangeGroup>();
  for (const changes of byRow.values()) {
    const name = rowKey(changes.flatMap(({ column, was, now }) => [column, was, now]));
    const group = groups.get(name) ?? { name, changes, rows: 0, cells: [] };
    group.rows += 1;
    group.cells.push(...changes);
    groups.set(name, group);
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows);
}
