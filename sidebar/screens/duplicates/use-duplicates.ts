import { useEffect, useState } from "preact/hooks";
import { type Cell, isDate } from "../../../src/core/cells/grid.ts";
import type { Duplicates } from "../../../src/core/cluster/duplicates.ts";
import { isSure, type Keep, keptOf } from "../../../src/core/cluster/duplicates.ts";
import { rowsAgain } from "../../../src/core/cluster/rows-again.ts";
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

interface Rows {
  rows: Cell[][] | undefined;
  /** Another one where what was found in rows of before is void; blank while the sheet is being changed. */
  where: string;
  /** Takes rows that were read since, in which all that was decided has been found again. */
  replace: (rows: Cell[][]) => void;
  failure: string;
}

/**
 * All cells of the sheet, row by row; read again when `version` changes, from which moment on those of before are void.
 * @param version undefined while the sheet is being changed
 */
export function useRows(table: Table, version: number | undefined): Rows {
  const [read, setRead] = useState<{ where: string; rows: Cell[][] }>();
  const [failure, setFailure] = useState("");
  const { sheetId, headingRow, columns } = table;
  const where = version === undefined ? "" : [sheetId, headingRow, columns.length, version].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is looked at again for what else is known of it
  useEffect(() => {
    let current = true;
    setFailure("");
    if (where === "") return;
    const all = columns.map(({ column }) => column);
    server.read(sheetId, all, headingRow + 1).then(
      (rows) => current && setRead({ where, rows }),
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [where]);
  const replace = (rows: Cell[][]) => setRead({ where, rows });
  return { rows: where !== "" && read?.where === where ? read.rows : undefined, where, replace, failure };
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

/**
 * What was decided of rows, where these stand by now; a group of which a row is another now, or gone, is lost: whether its
 * other rows still repeat one that stays is not known.
 * @param chosen the rows that are looked at alone
 */
export function decidedAgain(
  groups: readonly Ticked[],
  before: readonly Cell[][],
  now: readonly Cell[][],
  chosen?: ReadonlySet<number>,
): { groups: Ticked[]; lost: Ticked[] } {
  const places = rowsAgain(before, now);
  const lost: Ticked[] = [];
  const found = groups.flatMap((ticked): Ticked[] => {
    const { group, kept, out } = ticked;
    const members = group.members.flatMap(({ row, alike }) => {
      const place = places[row];
      return place === undefined || chosen?.has(place) === false ? [] : [{ row: place, alike }];
    });
    if (members.length < group.members.length) {
      lost.push(ticked);
      return [];
    }
    const at = (row: number) => places[row] as number;
    return [
      {
        group: { ...group, members },
        kept: kept === undefined ? undefined : at(kept),
        out: new Set([...out].map(at)),
      },
    ];
  });
  return { groups: found, lost };
}

/** The first column that holds dates, by its place. */
export const datesIn = (rows: readonly Cell[][]): number =>
  Math.max(0, rows.find((cells) => cells.some(isDate))?.findIndex(isDate) ?? 0);
