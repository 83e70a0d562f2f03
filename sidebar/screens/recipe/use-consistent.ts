import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Only } from "../../../src/core/facets/only.ts";
import { saysOf } from "../../../src/core/messages/said.ts";
import type { PartName, Proposed } from "../../../src/core/recipe/learn/proposed.ts";
import type { TidyCounts } from "../../../src/core/recipe/learn/tidy-rows.ts";
import type { Step } from "../../../src/core/recipe/recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { rowsToRead } from "../../run/read-cells.ts";
import { readChosen } from "../../run/read-chosen.ts";
import { RecipeWorker, Stopped } from "./recipe-worker.ts";
import { say } from "./texts.ts";

export interface Consistency {
  /** Undefined while the column is read. */
  proposed: Proposed | undefined;
  /** Whether the sheet has more rows than are read. */
  cut: boolean;
  rows: number;
  isTaken: (name: PartName) => boolean;
  take: (name: PartName, taken: boolean) => void;
  steps: readonly Step[];
  /** What the taken parts come to; undefined while that is counted. */
  counts: TidyCounts | undefined;
  worker: RecipeWorker;
  failure: string;
}

/**
 * Reads a column and has steps proposed that make it consistent; what loses nothing is taken until a person leaves it out.
 * @param countries where telephone numbers without a country's code may be from
 * @param version another one when the sheet has changed
 */
export function useConsistent(
  script: string,
  {
    table,
    column,
    heading,
    only,
    countries,
  }: {
    table: Table;
    column: number;
    heading: string;
    /** The rows that are chosen. */
    only: Only | undefined;
    countries: readonly string[];
  },
  version: number,
): Consistency {
  const worker = useRef<RecipeWorker>();
  worker.current ??= new RecipeWorker(script);
  const own = worker.current;
  const [proposed, setProposed] = useState<Proposed>();
  const [read, setRead] = useState({ rows: 0, cut: false });
  const [chosen, setChosen] = useState<Partial<Record<PartName, boolean>>>({});
  const [counts, setCounts] = useState<TidyCounts>();
  const [failure, setFailure] = useState("");
  const fail = (error: unknown) => {
    if (!(error instanceof Stopped)) setFailure(say(saysOf(error)));
  };
  useEffect(() => () => own.stop(), [own]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is read anew for another version
  useEffect(() => {
    let current = true;
    const wanted = rowsToRead(table.lastRow, table.headingRow, 1);
    const look = async () => {
      const {
        columns: [cells = []],
      } = await readChosen(table.sheetId, [column], table.headingRow + 1, wanted.rows, only, () => current);
      if (!current) return;
      const found = await own.do("propose", cells, countries);
      if (!current) return;
      setRead(wanted);
      setProposed(found);
    };
    setFailure("");
    setCounts(undefined);
    look().catch((error) => current && fail(error));
    return () => {
      current = false;
    };
  }, [column, version, JSON.stringify(only)]);

  const isChoice = (name: PartName): boolean =>
    proposed?.choices.some((choice) => choice.name === name) === true;
  const isTaken = (name: PartName): boolean => chosen[name] ?? !isChoice(name);
  const which = JSON.stringify(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is compared by what it says
  const steps = useMemo(
    () =>
      [...(proposed?.parts ?? []), ...(proposed?.choices ?? [])].flatMap((part) =>
        isTaken(part.name) ? part.steps : [],
      ),
    [proposed, which],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading changes with the column alone
  useEffect(() => {
    let current = true;
    setCounts(undefined);
    if (proposed === undefined || steps.length === 0) return;
    own.do("tidy", steps, heading).then(
      (found) => current && setCounts(found),
      (error) => current && fail(error),
    );
    return () => {
      current = false;
    };
  }, [steps]);
  return {
    ...{ proposed, ...read, isTaken, steps, counts, failure },
    take: (name, taken) => setChosen((before) => ({ ...before, [name]: taken })),
    worker: own,
  };
}
