import { useEffect, useRef, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { saysOf } from "../../../src/core/messages/said.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { rowsToRead } from "../../run/read-cells.ts";
import { readChosen } from "../../run/read-chosen.ts";
import { RecipeWorker, Stopped } from "./recipe-worker.ts";
import { say } from "./texts.ts";

export interface Proposal<Found> {
  /** Undefined until the column was read once. */
  proposed: Found | undefined;
  /** Whether the column is read: what was proposed stands meanwhile, and nothing may be written by it. */
  isReading: boolean;
  /** Whether the sheet has more rows than are read. */
  cut: boolean;
  rows: number;
  worker: RecipeWorker;
  failure: string;
  fail: (error: unknown) => void;
}

export interface Proposing {
  table: Table;
  column: number;
  /** The rows that are chosen. */
  only: Only | undefined;
}

/**
 * Reads a column and has something proposed for its cells, apart from the page.
 * @param version another one when the sheet has changed
 */
export function useProposal<Found>(
  script: string,
  { table, column, only }: Proposing,
  version: number,
  propose: (worker: RecipeWorker, cells: readonly Cell[]) => Promise<Found>,
): Proposal<Found> {
  const worker = useRef<RecipeWorker>();
  worker.current ??= new RecipeWorker(script);
  const own = worker.current;
  const [proposed, setProposed] = useState<Found>();
  const [read, setRead] = useState({ rows: 0, cut: false });
  /** The version that was read last. */
  const [known, setKnown] = useState("");
  const [failure, setFailure] = useState("");
  const fail = (error: unknown) => {
    if (!(error instanceof Stopped)) setFailure(say(saysOf(error)));
  };
  useEffect(() => () => own.leave(), [own]);
  const wantedNow = JSON.stringify([column, version, only]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is read anew for another version
  useEffect(() => {
    let current = true;
    const wanted = rowsToRead(table.lastRow, table.headingRow, 1);
    const look = async () => {
      const {
        columns: [cells = []],
      } = await readChosen(table.sheetId, [column], table.headingRow + 1, wanted.rows, only, () => current);
      if (!current) return;
      const found = await propose(own, cells);
      if (!current) return;
      setRead(wanted);
      setProposed(found);
      setKnown(wantedNow);
    };
    setKnown("");
    setFailure("");
    look().catch((error) => current && fail(error));
    return () => {
      current = false;
    };
  }, [wantedNow]);
  return { proposed, isReading: known !== wantedNow, ...read, worker: own, failure, fail };
}
