import { useEffect, useRef, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Only } from "../../../src/core/facets/only.ts";
import { saysOf } from "../../../src/core/messages/said.ts";
import type { ColumnChoice } from "../../../src/core/recipe/choose-columns.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { readChosen } from "../../run/read-chosen.ts";
import { server } from "../../server.ts";
import type { OpenedRecipe } from "./opened-recipe.ts";
import { type RecipeWorker, Stopped } from "./recipe-worker.ts";
import { type RowsFirst, rowsFirst } from "./rows-first.ts";
import { say } from "./texts.ts";
import { placeNow } from "./under-way.ts";
import { namesOf } from "./use-examples.ts";
import type { Replayed } from "./worked-out.ts";

/** Rows by whose values columns are told apart. */
const SOME = 200;

/** Finds a recipe's columns in a sheet, and runs it over all their rows, or those that are chosen, apart from the page. */
export function useReplay(
  worker: RecipeWorker,
  recipe: Recipe,
  table: Table,
  only: Only | undefined,
  version: number,
  here: OpenedRecipe["here"],
) {
  const [choice, setChoice] = useState<ColumnChoice>();
  const [columns, setColumns] = useState<readonly (number | undefined)[]>();
  const [replayed, setReplayed] = useState<Replayed>();
  const [failure, setFailure] = useState("");
  const [isStopped, setStopped] = useState(false);
  const [tries, setTries] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [rows, setRows] = useState<RowsFirst>();
  const taken = useRef(new Set<number>());
  const running = useRef(() => {});
  const fail = (error: unknown) => {
    if (!(error instanceof Stopped)) setFailure(say(saysOf(error)));
  };
  const numbers = table.columns.map(({ column }) => column);
  const inputs = JSON.stringify(recipe.inputs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns are found once; a person may choose others, and edit steps
  useEffect(() => {
    server
      .read(table.sheetId, numbers, table.headingRow + 1, SOME)
      .then((some) => worker.do("choose", recipe, namesOf(table, numbers), some))
      .then((found) => {
        setChoice(found);
        setColumns(
          found.columns.map(
            (at, input) => placeNow(table, here?.[input]) ?? (at === undefined ? undefined : numbers[at]),
          ),
        );
      })
      .catch(fail);
  }, [inputs]);
  const headings = useRef<string[]>([]);
  useEffect(() => {
    setColumns((before) =>
      before?.map((column, at) => column && following(table, column, headings.current[at])),
    );
  }, [table]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they were called when they were chosen
  useEffect(() => {
    headings.current = (columns ?? []).map((column) => (column ? (namesOf(table, [column])[0] ?? "") : ""));
  }, [columns]);
  const which = JSON.stringify(columns);
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns are compared by their numbers
  useEffect(() => {
    let current = true;
    running.current = () => {
      current = false;
    };
    setReplayed(undefined);
    setFailure("");
    setStopped(false);
    const own = (columns ?? []).filter((column) => column !== undefined);
    if (own.length === 0) return;
    const run = async () => {
      const rows = Math.max(0, table.lastRow - table.headingRow);
      const begun = performance.now();
      const { columns: cells } = await readChosen(
        table.sheetId,
        own,
        table.headingRow + 1,
        rows,
        only,
        () => current,
      );
      if (!current) return;
      setSeconds((performance.now() - begun) / 1000);
      const read = (columns ?? []).map((column): readonly Cell[] | null =>
        column === undefined ? null : (cells[own.indexOf(column)] ?? []),
      );
      const found = await worker.do("replay", recipe, read);
      const steps = found.reach.first?.filter((at) => !taken.current.has(at)) ?? [];
      const first = await rowsFirst(recipe, steps, table, columns ?? []);
      if (!current) return;
      setRows(first);
      setReplayed(found);
    };
    run().catch((error) => current && fail(error));
    return () => {
      current = false;
    };
  }, [which, version, tries, JSON.stringify(only), recipe]);
  const choose = (at: number, column: number | undefined) =>
    setColumns((before) => before?.map((each, index) => (index === at ? column : each)));
  const stop = () => {
    running.current();
    worker.stop();
    setStopped(true);
  };
  const again = () => setTries((before) => before + 1);
  return {
    columns,
    choose,
    choice,
    replayed,
    failure,
    isStopped,
    stop,
    again,
    seconds,
    rows,
    taken: taken.current,
  };
}

/** Where a column stands that bore this heading: still there, or where the nearest of that heading is. */
function following(table: Table, column: number, heading = ""): number {
  const alike = table.columns.filter((each) => columnTitle(each) === heading).map((each) => each.column);
  return alike.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0] ?? column;
}
