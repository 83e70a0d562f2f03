import type { Change } from "../../core/journal/change.ts";
import { newRun, type RunRecord } from "../../core/journal/run-record.ts";
import { actingPerson } from "./acting-person.ts";
import { appendChanges, saveRun } from "./journal-tabs.ts";

/** A change of a run, without what is the same for all. */
export type WrittenDown = Omit<Change, "run" | "when" | "by">;

/** A change of a sheet that is done at once. */
interface Work {
  /** What is kept and marked before anything is changed. */
  prepare: () => void;
  changes: readonly WrittenDown[];
  change: () => void;
  /** Takes back what `prepare` did, as far as nothing was changed under it. Returns how much stays changed. */
  takeBack: () => number;
}

/**
 * Carries out a change as a run of its own: it is written down first, and as stopped, with the reason, where it fails.
 * @throws Error with the sentence of what failed.
 */
export function asRunOfItsOwn(
  known: Omit<Partial<RunRecord>, "run"> & Pick<RunRecord, "run" | "by">,
  { prepare, changes, change, takeBack }: Work,
): void {
  const { run, by } = known;
  const when = new Date().toISOString();
  const line = newRun({ ...known, started: when, who: actingPerson() });
  saveRun(line);
  try {
    prepare();
    appendChanges(changes.map((each) => ({ ...each, run, when, by })));
    SpreadsheetApp.flush();
    change();
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    saveRun({ ...line, status: "stopped", changed: takeBack(), note, ended: new Date().toISOString() });
    throw error;
  }
  saveRun({ ...line, status: "finished", ended: new Date().toISOString() });
}
