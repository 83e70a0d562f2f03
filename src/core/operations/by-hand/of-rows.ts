import { englishOf } from "../../messages/english.ts";
import type { Fix, Table } from "../../profile/finding.ts";
import { FOUND } from "../../profile/sentences.ts";
import { ASKED_FOR } from "../sentences.ts";
import type { Found } from "./by-hand.ts";
import type { RowSplits } from "./split-rows.ts";

/**
 * What an operation has found, of some rows alone: it is worked out from the whole table, since what stands above, or twice,
 * may stand in another row; nothing where none of these rows is concerned.
 * @param rows those that are chosen, from 0
 */
export const ofRows = (found: readonly Found[], table: Table, rows: ReadonlySet<number>): Found[] =>
  found.flatMap((each) => {
    const { fix, splits, samples } = each;
    const own = {
      ...each,
      samples: samples.filter(({ row }) => rows.has(row)),
      ...(fix && { fix: fixOf(fix, rows) }),
      ...(each.rows && { rows: each.rows.filter((row) => rows.has(row)) }),
      ...(splits && { splits: splitsOf(splits, table, rows) }),
    };
    const count = countOf(own);
    return count === 0 ? [] : [{ ...own, count, ...said(own, count, table) }];
  });

function fixOf(fix: Fix, rows: ReadonlySet<number>): Fix {
  if (fix.kind === "cells") return { ...fix, cells: fix.cells.filter(({ row }) => rows.has(row)) };
  return fix.kind === "dropRows" ? { ...fix, rows: fix.rows.filter((row) => rows.has(row)) } : fix;
}

function splitsOf(splits: RowSplits, { columns }: Table, rows: ReadonlySet<number>): RowSplits {
  const own = splits.rows.filter(({ row }) => rows.has(row));
  const numbers = splits.numbers.map(({ column, sum }) => {
    const added = own.map(({ row, parts }) => {
      const cell = columns[column]?.[row];
      return typeof cell === "number" ? cell * (parts.length - 1) : 0;
    });
    return { column, sum, repeated: added.reduce((all, each) => all + each, sum) };
  });
  return { ...splits, rows: own, numbers };
}

function countOf({ fix, rows, splits }: Found): number {
  if (splits) return splits.rows.length;
  if (fix?.kind === "cells") return fix.cells.length;
  return (fix?.kind === "dropRows" ? fix.rows : (rows ?? [])).length;
}

/** The same sentence with what is counted in it. */
function said({ says, splits }: Found, count: number, { columns }: Table): Pick<Found, "says" | "sentence"> {
  const into = (splits?.rows ?? []).reduce((sum, { parts }) => sum + parts.length, 0);
  const all = (columns[0]?.length ?? 0) - count + into;
  const now = { ...says, args: { ...says.args, count, ...(splits && { into, all }) } };
  return { says: now, sentence: englishOf(now, { asked: ASKED_FOR, ...FOUND }) };
}
