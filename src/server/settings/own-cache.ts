import { countedFetches } from "../requests/fetch-count.ts";
import { learnedNotes } from "../requests/learned.ts";
import { quietly } from "./quietly.ts";

/** Google's longest for a cache entry. */
const SECONDS = 21_600;

/**
 * Puts what this execution has counted and learned into the acting person's own cache, in one call; for when it ends.
 * The cache fails now and then: the count is then a little too low, and the next run learns anew.
 */
export function saveOwnCache(): void {
  quietly(() => {
    const entries = { ...countedFetches(), ...learnedNotes() };
    if (Object.keys(entries).length > 0) CacheService.getUserCache().putAll(entries, SECONDS);
  }, undefined);
}
