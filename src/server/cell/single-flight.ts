import { hash, keyedParameters } from "../../core/inference/key.ts";
import type { Job } from "../../core/tasks/job.ts";
import { quietly } from "../settings/quietly.ts";

/** Seconds that it holds when nobody lets go of it: a formula that was killed must not block the next for long. */
const SECONDS = 30;

/** Milliseconds in which that of another execution that came at the same time is seen. */
const SETTLE = 80;

/** Seconds to wait for another execution that asks the same. */
const PATIENCE = 15;

/**
 * Says that this execution is about to ask for a job, so that another one that is asked the same (two people open the
 * file at once) waits for its answers instead of paying for them again. By the cache: locks are rationed in cells.
 */
export function singleFlight(job: Job): Flight {
  const name = `stet.asking.${hash(JSON.stringify({ ...job, parameters: keyedParameters(job.parameters) }))}`;
  let own = "";
  let until = 0;
  const put = (cache: GoogleAppsScript.Cache.Cache): void => {
    cache.put(name, own, SECONDS);
    until = Date.now() + PATIENCE * 1000;
  };
  const asked = (): boolean => {
    const cache = CacheService.getDocumentCache();
    if (cache === null) return false;
    own = Utilities.getUuid();
    if (cache.get(name) === null) {
      put(cache);
      // Two may have found nothing at the same moment: the one who wrote last asks.
      Utilities.sleep(SETTLE);
      if (cache.get(name) === own) return false;
    }
    for (let waited = 0; waited < PATIENCE && cache.get(name) !== null; waited++) Utilities.sleep(1000);
    put(cache);
    return true;
  };
  const release = (): void => {
    const cache = CacheService.getDocumentCache();
    // Only who has waited so long takes it over: looking first would cost every formula a call.
    if (Date.now() < until || cache?.get(name) === own) cache?.remove(name);
  };
  return { waitForAnother: () => quietly(asked, false), release: () => quietly(release, undefined) };
}

export interface Flight {
  /** Begins; true when another execution had begun and was waited for: what it asked may be remembered now. */
  waitForAnother(): boolean;
  release(): void;
}
