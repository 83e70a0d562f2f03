import { addUsage, noUsage, type Usage } from "../../core/journal/usage.ts";
import { field, readJson } from "../../core/tasks/json-shape.ts";
import { quietly } from "../settings/quietly.ts";

/** The entry of the document cache that counts the day. Kept for Google's longest, six hours after the last use. */
const ENTRY = "stet.usage";
const SECONDS = 21_600;

const today = (): string => new Date().toISOString().slice(0, 10);

/** What has been used in this document today, as far as the cache still knows. */
export function usageToday(): Usage {
  const text = quietly(() => CacheService.getDocumentCache()?.get(ENTRY), null);
  const kept = readJson(text ?? "");
  const none = noUsage(today());
  if (field(kept, "day") !== none.day) return none;
  const numbers = Object.keys(none).filter((name) => name !== "day");
  return numbers.every((name) => Number.isFinite(field(kept, name))) ? (kept as unknown as Usage) : none;
}

/**
 * Counts what a run used. Two at once may lose a count of one of them: this informs, it does not bill. Nor is what has
 * been paid for lost to a cache that fails.
 */
export function countUsage(more: Omit<Usage, "day" | "runs">): void {
  try {
    const sum = addUsage(usageToday(), { ...more, runs: 1, day: today() });
    CacheService.getDocumentCache()?.put(ENTRY, JSON.stringify(sum), SECONDS);
  } catch {
    // The cache fails now and then: the count stays a little too low.
  }
}

/** Takes the count out of the cache, for before a sheet is published. */
export function forgetUsage(): void {
  CacheService.getDocumentCache()?.remove(ENTRY);
}
