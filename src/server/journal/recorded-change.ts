import type { Change } from "../../core/journal/change.ts";
import { inLog } from "../../core/journal/log-says.ts";
import type { Steps } from "../../core/journal/operation.ts";
import type { RunRecord } from "../../core/journal/run-record.ts";
import { said, saysOf, Told } from "../../core/messages/said.ts";
import { quietly } from "../settings/quietly.ts";
import { appendChanges, readChanges, readRuns, saveRun } from "./journal-tabs.ts";

/** A change of a run, without what is the same for all. */
export type WrittenDown = Omit<Change, "run" | "when" | "by">;

/** A change of a sheet that is a run of its own. Every part can be done again and looks at what there is. */
export interface Work {
  /** Keeps and marks what is needed, before anything is changed. */
  prepare: () => Steps<void>;
  changes: () => readonly WrittenDown[];
  /** What their lines are marked with; where the run writes when it is absent. */
  place?: () => string;
  /** How much they change, as the log counts it. */
  count: (changes: readonly WrittenDown[]) => number;
  /** Returns how much it changed where that can be less than was written down: somebody may edit meanwhile. */
  change: () => Steps<number | undefined>;
  /** Takes back what `prepare` did, as far as nothing was changed under it. Returns how much stays changed. */
  takeBack: () => number;
  /** Drops what was needed for `takeBack` alone, once the log says how it went. */
  tidy?: () => void;
}

/**
 * Carries out a run whose line stands in the log and says that nothing is changed: what it changes is written down
 * first, then how much that is, then it is done. Where it fails the log says that it was stopped, and why.
 * @throws Error with the sentence of what failed.
 */
export function* recordedChange(
  run: string,
  { prepare, changes, place, count, change, takeBack, tidy }: Work,
): Steps<RunRecord> {
  const record = recordOf(run);
  let line = record;
  try {
    if (line.changed === 0) {
      yield* prepare();
      const when = new Date().toISOString();
      const all = changes();
      if (readChanges(run).length === 0)
        appendChanges(
          all.map((each) => ({ ...each, run, when, by: line.by })),
          place?.() ?? line.place,
        );
      line = { ...line, changed: count(all) };
      saveRun(line);
      SpreadsheetApp.flush();
    }
    const changed = yield* change();
    if (changed !== undefined) line = { ...line, changed };
  } catch (error) {
    // Where this fails as well, the log says that it is running, and its undo looks at what there is.
    quietly(() => {
      saveRun({
        ...record,
        status: "stopped",
        changed: takeBack(),
        ...inLog({ stopped: saysOf(error) }, record),
        ended: new Date().toISOString(),
      });
      tidy?.();
    }, undefined);
    throw error;
  }
  const ended = { ...line, status: "finished" as const, ended: new Date().toISOString() };
  saveRun(ended);
  return ended;
}

/** @throws Error with a sentence when the log does not hold the run any more. */
export function recordOf(run: string): RunRecord {
  const record = readRuns().find((each) => each.run === run);
  if (record === undefined) throw new Told(said("runs.notInLog"));
  return record;
}

/** @throws Error with a sentence: what was not written down cannot be gone on with. */
export function refuseToBegin(): never {
  throw new Told(said("fixes.notBegun"));
}
