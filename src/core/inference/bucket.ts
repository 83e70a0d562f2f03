import type { Json } from "../cells/json.ts";

/**
 * Remembered answers are kept in a fixed number of buckets, by key, several answers a bucket: small enough in
 * number for the document cache (1,000 entries), few enough to list them all, so that nothing kept is ever lost sight of.
 */
export const BUCKETS = 256;

/**
 * What one bucket holds: by key, the answer, the day it was remembered (days since 1970) and, in a document's tab, the
 * mark by which Stet knows it for its own. Oldest first.
 */
export type Bucket = Record<string, readonly [answer: Json, day: number, mark?: string]>;

/** The bucket of a key, 0 to 255 (FNV-1a). */
export function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

/** Reads a bucket as it was stored; what is not one (cut off, of another version, typed by somebody) is left out. */
export function readBucket(text: string | null | undefined): Bucket {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(isEntry));
  } catch {
    return {};
  }
}

const isEntry = (entry: [string, unknown]): entry is [string, Bucket[string]] =>
  Array.isArray(entry[1]) && [2, 3].includes(entry[1].length) && typeof entry[1][1] === "number";

/**
 * A bucket as text of at most `bytes` bytes in UTF-8: the oldest answers are dropped first, and before them what would
 * not even fit alone.
 */
export function writeBucket(bucket: Bucket, bytes: number): string {
  const entries = Object.entries(bucket)
    .map((entry) => {
      const text = `${JSON.stringify(entry[0])}:${JSON.stringify(entry[1])}`;
      return { text, bytes: utf8Length(text) + 1 };
    })
    .filter((entry) => entry.bytes + 2 <= bytes);
  let total = entries.reduce((sum, entry) => sum + entry.bytes, 2);
  let first = 0;
  while (total > bytes && first < entries.length) total -= entries[first++]?.bytes ?? 0;
  return `{${entries
    .slice(first)
    .map((entry) => entry.text)
    .join(",")}}`;
}

/** Sorts keys or entries by bucket. */
export function byBucket<T>(items: readonly T[], keyOf: (item: T) => string): Map<number, T[]> {
  const sorted = new Map<number, T[]>();
  for (const item of items) {
    const bucket = bucketOf(keyOf(item));
    const there = sorted.get(bucket);
    if (there) there.push(item);
    else sorted.set(bucket, [item]);
  }
  return sorted;
}

/** The length of a text in UTF-8, in bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
