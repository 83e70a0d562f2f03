import { CHANGE_COLUMNS, changeLines } from "../../../src/core/journal/change.ts";
import { RUN_COLUMNS, type RunRecord, runLine } from "../../../src/core/journal/run-record.ts";
import { server } from "../../server.ts";
import { csv, download } from "./csv.ts";

/** Downloads the whole record: the runs, and every change of every run, the archived ones too. */
export async function exportRecord(runs: readonly RunRecord[]): Promise<void> {
  download("stet-log.csv", csv([RUN_COLUMNS.map(([, heading]) => heading), ...runs.map(runLine)]));
  const changes = [];
  for (const { run } of runs) changes.push(...(await server.changes(run)).flatMap(changeLines));
  download("stet-changes.csv", csv([[...CHANGE_COLUMNS], ...changes]));
}
