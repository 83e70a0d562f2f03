import { addUsage, noUsage, type Usage } from "../core/usage.ts";

/** The entry of the document cache that counts the day. Kept for Google's longest, six hours after the last use. */
const ENTRY = "stet.usage";
const SECONDS = 21_600;

const today = (): string => new Date().toISOString().slice(0, 10);

/** What has been used in this document today, as far as the cache still knows. */
export function usageToday(): Usage {
  const text = CacheService.getDocumentCache()?.get(ENTRY);
  const kept = text ? (JSON.parse(text) as Usage) : noUsage(today());
  return kept.day === today() ? kept : noUsage(today());
}

/**
 * Counts what a run used. Two at once may lose a count of one of them: this informs, it does not bill. Nor is what has
 * been paid for lost to a cache that fails.
 */
export function countUsage(more: Omit<Usage, "day">): void {
  try {
    const sum = addUsage(usageToday(), { ...more, day: today() });
    CacheService.getDocumentCache()?.put(ENTRY, JSON.stringify(sum), SECONDS);
  } catch {
    // The cache fails now and then: the count stays a little too low.
  }
}

/** Takes the count out of the cache, for before a sheet is published. */
export function forgetUsage(): void {
  CacheService.getDocumentCache()?.remove(ENTRY);
}
