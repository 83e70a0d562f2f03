import type { Clock } from "../clock.ts";
import { ServiceException } from "../exception.ts";

const MOST_ENTRIES = 1000;
const EVICTED_AT_ONCE = 101;
const KEY_LENGTH = 250;
const VALUE_BYTES = 102_400;

/** One cache, with the limits, the eviction and the messages of docs/apps-script.md 4.1. */
export class CacheStore {
  readonly #entries = new Map<string, { value: string; until: number }>();

  constructor(private readonly clock: Clock) {}

  get(key: string | null): string | null {
    const entry = this.#entries.get(checkKey(key));
    return entry !== undefined && entry.until > this.clock.now() ? entry.value : null;
  }

  /** @throws ServiceException for a key or value that is too large, or a lifetime outside 1 to 21,600 s. */
  put(key: string | null, value: string | null, seconds = 600): void {
    const [name, text] = [checkKey(key), String(value)];
    if (Buffer.byteLength(text) > VALUE_BYTES) throw new ServiceException("Argument too large: value");
    if (!(seconds >= 1 && seconds <= 21_600)) throw new ServiceException("Invalid argument: ttl");
    const isNew = !this.#entries.has(name);
    this.#entries.set(name, { value: text, until: this.clock.now() + seconds * 1000 });
    if (isNew && this.#entries.size > MOST_ENTRIES) this.evict(EVICTED_AT_ONCE);
  }

  remove(key: string | null): void {
    this.#entries.delete(checkKey(key));
  }

  /** Drops the oldest entries; reading does not make one younger. */
  evict(count: number): void {
    for (const key of [...this.#entries.keys()].slice(0, count)) this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  all(): Record<string, string> {
    return Object.fromEntries([...this.#entries].map(([key, { value }]) => [key, value]));
  }
}

function checkKey(key: string | null): string {
  if (key === null || key === "") throw new ServiceException("Invalid argument: key");
  if (key.length > KEY_LENGTH) throw new ServiceException("Argument too large: key");
  return key;
}
