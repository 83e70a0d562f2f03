import type { Cell } from "../grid.ts";
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

/** Changed cells of one column that held the same and are to hold the same. */
export interface ChangeGroup {
  name: string;
  column: number;
  was: Cell;
  now: Cell;
  cells: ChangedCell[];
}

/** The same, one for each before and after, the most frequent first: what a person looks through. */
export function grouped(cells: readonly ChangedCell[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const cell of cells) {
    const { column, was, now } = cell;
    const name = rowKey([column, was, now]);
    const group = groups.get(name);
    if (group) group.cells.push(cell);
    else groups.set(name, { name, column, was, now, cells: [cell] });
  }
  return [...groups.values()].sort((a, b) => b.cells.length - a.cells.length);
}
