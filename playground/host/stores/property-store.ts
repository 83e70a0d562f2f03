import { ServiceException } from "../exception.ts";

const STORE_BYTES = 500 * 1024;

/** One property store: 500 KB in all (docs/apps-script.md 4.1). */
export class PropertyStore {
  readonly #values = new Map<string, string>();

  constructor(private readonly valueBytes: number) {}

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  /** @throws ServiceException for a value or a store that grows too large. */
  set(key: string, value: string): void {
    if (Buffer.byteLength(value) > this.valueBytes) throw new ServiceException("Argument too large: value");
    let bytes = Buffer.byteLength(key) + Buffer.byteLength(value);
    for (const [name, text] of this.#values)
      if (name !== key) bytes += Buffer.byteLength(name) + Buffer.byteLength(text);
    if (bytes > STORE_BYTES) throw new ServiceException("You have exceeded the property storage quota");
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }
}
