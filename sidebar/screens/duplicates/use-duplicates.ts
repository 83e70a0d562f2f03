import { useEffect, useState } from "preact/hooks";
import { type Cell, isDate } from "../../../src/core/cells/grid.ts";
import type { Duplicates } from "../../../src/core/cluster/duplicates.ts";
import { isSure, type Keep, keptOf } from "../../../src/core/cluster/duplicates.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { server } from "../../server.ts";
import { Aside } from "../../worker/in-worker.ts";

/** A group, the row that stays by the rule, and the rows that are ticked to be taken out; all by their place. */
export interface Ticked {
  group: Duplicates;
  /** Undefined where the rule cannot tell. */
  kept: number | undefined;
  out: ReadonlySet<number>;
}

/** All cells of the sheet, row by row, read again whenever the table is. */
export function useRows(table: Table): { rows: Cell[][] | undefined; failure: string } {
  const [rows, setRows] = useState<Cell[][]>();
  const [failure, setFailure] = useState("");
  useEffect(() => {
    let current = true;
    setRows(undefined);
    setFailure("");
    const all = table.columns.map(({ column }) => column);
    server.read(table.sheetId, all, table.headingRow + 1).then(
      (read) => current && setRows(read),
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [table]);
  return { rows, failure };
}

/** Looks apart from the page; what is sure first, the largest groups first. */
export async function duplicatesOf(rows: readonly (readonly Cell[])[]): Promise<Duplicates[]> {
  const aside = new Aside();
  try {
    const groups = await aside.do("duplicates", [rows]);
    return groups.sort(
      (a, b) => Number(b.isTelling) - Number(a.isTelling) || b.members.length - a.members.length,
    );
  } finally {
    aside.end();
  }
}

/** Ticked are the rows that surely repeat the one that stays. */
export function tickedBy(group: Duplicates, rows: readonly Cell[][], keep: Keep, column: number): Ticked {
  const members = group.isTelling ? group.members.filter(isSure) : group.members;
  const kept = keptOf({ ...group, members }, rows, keep, column);
  const out =
    group.isTelling && kept !== undefined ? members.flatMap(({ row }) => (row === kept ? [] : [row])) : [];
  return { group, kept, out: new Set(out) };
}

/** The first column that holds dates, by its place. */
export const datesIn = (rows: readonly Cell[][]): number =>
  Math.max(0, rows.find((cells) => cells.some(isDate))?.findIndex(isDate) ?? 0);
