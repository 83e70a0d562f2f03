import { useEffect, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import type { ByHand, Chosen, Found } from "../../../src/core/operations/by-hand/by-hand.ts";
import { columnLetter } from "../../../src/core/sheet/column-letter.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { readCells, rowsToRead } from "../../run/read-cells.ts";
import { chosenAmong, withChosen } from "../../run/read-chosen.ts";
import { wordsOf } from "../../texts.ts";
import { Aside } from "../../worker/in-worker.ts";
import type { Profiled } from "../clean/profiled.ts";

/** The cells that an operation is worked out from. */
export interface Seen extends Omit<Profiled, "findings"> {
  /** The same, row by row. */
  cells: readonly (readonly Cell[])[];
  /** Where its column stands among them. */
  own: number;
  /** The rows that are chosen, from 0. */
  chosen?: readonly number[];
  /** How many rows, and whether the sheet has more. */
  rows: number;
  cut: boolean;
}

interface Looked {
  /** Undefined while it is read. */
  seen: Seen | undefined;
  /** Undefined while it is worked out. */
  found: readonly Found[] | undefined;
  failure: string;
}

/**
 * Reads what an operation is worked out from whenever `version` changes, and works it out whenever something else is
 * chosen, apart from the page.
 * @param only the rows that are chosen
 * @param chosen undefined until it is known what the column suggests
 */
export function useByHand(
  byHand: ByHand,
  sheet: Table,
  column: number,
  only: Only | undefined,
  chosen: Chosen | undefined,
  version: number,
): Looked {
  const [seen, setSeen] = useState<Seen>();
  const [found, setFound] = useState<readonly Found[]>();
  const [failure, setFailure] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read is read anew for another version
  useEffect(() => {
    let current = true;
    setSeen(undefined);
    const heads = sheet.columns.filter((each) => byHand.reads !== "column" || each.column === column);
    const headingRow = byHand.reads === "sheet" ? 0 : sheet.headingRow;
    const numbers = heads.map((head) => head.column);
    const { rows, cut } = rowsToRead(sheet.lastRow, headingRow, numbers.length);
    readCells(sheet.sheetId, withChosen(numbers, only), headingRow + 1, rows, () => current).then(
      (read) => {
        if (!current) return;
        const headings = headingRow === 0 ? numbers.map(columnLetter) : heads.map(columnTitle);
        setSeen({
          table: { headings, columns: read.columns.slice(0, numbers.length) },
          cells: read.rows,
          ...(only && { only, chosen: chosenAmong(numbers, read.rows, only) }),
          sheetId: sheet.sheetId,
          headingRow,
          rowAt: (row) => headingRow + 1 + row,
          columnAt: (at) => numbers[at] ?? 1,
          lastRow: headingRow + rows,
          own: Math.max(0, numbers.indexOf(column)),
          rows,
          cut,
        });
      },
      (error: Error) => current && setFailure(wordsOf(error)),
    );
    return () => {
      current = false;
    };
  }, [version, JSON.stringify(only)]);
  const choices = JSON.stringify(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is compared by what it says
  useEffect(() => {
    setFound(undefined);
    if (seen === undefined || chosen === undefined) return;
    const aside = new Aside();
    aside
      .do("byHand", [byHand.name, seen.table.headings, seen.cells, seen.own, chosen, seen.chosen])
      .then(setFound, (error: Error) => setFailure(wordsOf(error)));
    return () => aside.end();
  }, [seen, choices]);
  return { seen, found, failure };
}
