import type { Change } from "../../../src/core/journal/change.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import { runsDoneTo, runsThatStand } from "../../../src/core/recipe/from-history.ts";
import { shownText } from "../../../src/core/recipe/shown-text.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { server } from "../../server.ts";
import type { ColumnDone, ToldRun } from "./history-steps.ts";
import type { RecipeWorker } from "./recipe-worker.ts";

/** A run with the column that it was done to. */
export interface RunTold {
  heading: string;
  record: RunRecord;
  told: ToldRun;
}

export interface History {
  /** The oldest first. */
  runs: readonly RunTold[];
  /** Runs of the sheet that are no column's here: of rows, of several columns, of columns that have other names now. */
  others: readonly RunRecord[];
  /** Headings that several columns have, so that nobody can tell which of them a run was done to. */
  repeated: readonly string[];
}

/** What was done to one column of a sheet, or to all of them. */
export async function readHistory(
  table: Table,
  column: number | undefined,
  worker: RecipeWorker,
): Promise<History> {
  const titles = table.columns.map(columnTitle);
  const isAlone = (title: string) => titles.filter((each) => each === title).length === 1;
  const wanted = table.columns.filter((each) => column === undefined || each.column === column);
  const repeated = [...new Set(wanted.map(columnTitle).filter((title) => !isAlone(title)))];
  const standing = runsThatStand(await server.runs(), table.sheetName);
  const columns: (Omit<ColumnDone, "runs"> & { runs: { record: RunRecord; changes: Change[] }[] })[] = [];
  for (const head of wanted) {
    const heading = columnTitle(head);
    const own = isAlone(heading) ? runsDoneTo(standing, heading) : [];
    if (own.length === 0) continue;
    const runs = [];
    for (const record of own) runs.push({ record, changes: await server.changes(record.run) });
    const cells = await server.read(table.sheetId, [head.column], table.headingRow + 1);
    columns.push({ heading, runs, standing: [...new Set(cells.map(([cell = ""]) => shownText(cell)))] });
  }
  const told = await worker.apart("told", columns, await server.recipes());
  const all = columns.flatMap(({ heading, runs }, at) =>
    runs.flatMap(({ record }, nth): RunTold[] => {
      const each = told[at]?.[nth];
      return each ? [{ heading, record, told: each }] : [];
    }),
  );
  const placeOf = ({ record }: RunTold) => standing.indexOf(record);
  return {
    runs: all.sort((one, other) => placeOf(one) - placeOf(other)),
    others: column === undefined ? standing.filter((each) => !all.some(({ record }) => record === each)) : [],
    repeated,
  };
}
