import { said, Told } from "../../core/messages/said.ts";
import { changingOwn } from "../settings/own-properties.ts";

/** Longer than a request to Hugging Face may take. */
const PATIENCE = 25_000;

/**
 * Runs `work` while no other execution of the acting person changes what they are signed in with: a refresh token may
 * be used once, and what is forgotten must not be written back.
 * @throws Error with a sentence when another holds it for 25 seconds.
 */
export function alone<T>(work: () => T): T {
  const lock = LockService.getUserLock();
  if (lock.hasLock()) return work();
  if (!lock.tryLock(PATIENCE)) throw new Told(said("signIn.otherWindow"));
  try {
    changingOwn(); // Another execution may have written while this one waited.
    return work();
  } finally {
    lock.releaseLock();
  }
}
