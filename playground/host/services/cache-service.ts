import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";
import type { CacheStore } from "../stores/cache-store.ts";

export class CacheService extends Remote {
  static readonly title = "CacheService";
  static readonly members: Members<CacheService, GoogleAppsScript.Cache.CacheService> = {
    getDocumentCache: "-",
    getScriptCache: "-",
    getUserCache: "-",
  };

  getDocumentCache(): Cache {
    return this.#of("document");
  }
  getScriptCache(): Cache {
    return this.#of("script");
  }
  getUserCache(): Cache {
    return this.#of(`user ${this.execution.account.email}`);
  }
  #of(scope: string): Cache {
    return new Cache(this.execution, this.execution.deployment.cache(scope));
  }
}

export class Cache extends Remote {
  static readonly title = "CacheService.Cache";
  static readonly members: Members<Cache, GoogleAppsScript.Cache.Cache> = {
    get: "s",
    getAll: "a",
    put: "ss ssn",
    putAll: "o on",
    remove: "s",
    removeAll: "a",
  };

  constructor(
    execution: Execution,
    private readonly store: CacheStore,
  ) {
    super(execution);
  }

  get(key: string | null): string | null {
    return this.store.get(key);
  }
  /** Leaves out keys that are missing. */
  getAll(keys: readonly unknown[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys.map(String)) {
      const value = this.store.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string | null, value: string | null, seconds?: number): void {
    this.store.put(key, value, seconds);
  }
  putAll(values: Record<string, unknown>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.store.put(key, String(value), seconds);
  }
  remove(key: string | null): void {
    this.store.remove(key);
  }
  removeAll(keys: readonly unknown[]): void {
    for (const key of keys.map(String)) this.store.remove(key);
  }
}
