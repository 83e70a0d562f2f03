import type { Change } from "../../core/journal/change.ts";
import { newRun, type RunRecord } from "../../core/journal/run-record.ts";
import { actingPerson } from "../account/acting-person.ts";
import { quietly } from "../settings/quietly.ts";
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
  /** Drops what was needed for `takeBack` alone, once the log says how it went. */
  tidy?: () => void;
}

/**
 * Carries out a change as a run of its own: it is written down first, and as stopped, with the reason, where it fails.
 * @throws Error with the sentence of what failed.
 */
export function asRunOfItsOwn(
  known: Omit<Partial<RunRecord>, "run"> & Pick<RunRecord, "run" | "by">,
  { prepare, changes, change, takeBack, tidy }: Work,
): void {
  const { run, by } = known;
  const when = new Date().toISOString();
  const line = newRun({ ...known, started: when, who: actingPerson() });
  // Until it says how many, nothing of the sheet but the room for it has been changed.
  saveRun({ ...line, changed: 0 });
  try {
    prepare();
    appendChanges(changes.map((each) => ({ ...each, run, when, by })));
    saveRun(line);
    SpreadsheetApp.flush();
    change();
  } catch (error) {
    const stopped = error instanceof Error ? error.message : String(error);
    // Where this fails as well, the log says that it is running, and its undo looks at what there is.
    quietly(() => {
      saveRun({ ...line, status: "stopped", changed: takeBack(), stopped, ended: new Date().toISOString() });
      tidy?.();
    }, undefined);
    throw error;
  }
  saveRun({ ...line, status: "finished", ended: new Date().toISOString() });
}
