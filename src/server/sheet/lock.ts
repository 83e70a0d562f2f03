import { said, Told } from "../../core/messages/said.ts";

/** Whether this execution has it: asking the lock itself is a call of its own. */
let held = false;

/**
 * Runs `work` while nobody else's script run writes this document; within another such work, as a part of it.
 * @throws Error with a sentence when another holds it for 20 seconds.
 */
export function locked<T>(work: () => T): T {
  if (held) return work();
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(20_000)) {
    throw new Told(said("sheet.locked"));
  }
  held = true;
  try {
    return work();
  } finally {
    held = false;
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
