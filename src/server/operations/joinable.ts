import type { Change } from "../../core/journal/change.ts";
import { ROWS_SPLIT } from "../../core/journal/run-record.ts";
import { isNumberless } from "../../core/journal/split-rows.ts";
import { said, Told } from "../../core/messages/said.ts";
import { readRuns } from "../journal/journal-tabs.ts";
import { marksOf } from "../sheet/columns.ts";
import { type SplitSheet, standingRows } from "./split-sheet.ts";

/**
 * Refuses to make rows one again where none could be found, or where rows that a later run has split would stay beside them.
 * @throws Error with a sentence.
 */
export function refuseUnlessJoinable(run: string, found: SplitSheet, changes: readonly Change[]): void {
  const runs = readRuns();
  const marks = marksOf(found.sheet);
  const later = runs
    .slice(runs.findIndex((each) => each.run === run) + 1)
    .find(
      ({ run: other, place, status }) =>
        place === ROWS_SPLIT && status !== "reverted" && marks.get(other)?.written[1] !== undefined,
    );
  if (later) throw new Told(said("runs.splitSince", { run: later.run, column: later.read }));
  if (isNumberless(standingRows(found), changes)) throw new Told(said("runs.numbersGone"));
}
