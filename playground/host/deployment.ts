import type { Book } from "../book.ts";
import type { Clock } from "./clock.ts";
import { realClock } from "./clock.ts";
import { Faults } from "./faults.ts";
import { CAUTIOUS, type HostOptions, type Mode, type Unknowns, type User } from "./options.ts";
import { type Project, readProject } from "./project.ts";
import { Quotas } from "./quotas.ts";
import { CacheStore } from "./stores/cache-store.ts";
import { Locks } from "./stores/locks.ts";
import { PropertyStore } from "./stores/property-store.ts";

/** What the host remembers of one execution. */
export interface ExecutionLog {
  readonly id: number;
  readonly name: string;
  readonly mode: Mode;
  readonly user: string;
  serviceCalls: number;
  /** Those of them that take time on Google: of caches, properties, sheets and locks. */
  readonly charged: string[];
  ms: number;
  error?: string;
  readonly lines: { severity: string; text: string }[];
}

/** What the host remembers of one request. Holds no header values: a token must not be found here. */
export interface FetchLog {
  readonly execution: number;
  readonly method: string;
  readonly url: string;
  readonly sentBytes: number;
  status?: number;
  receivedBytes?: number;
  exception?: string;
}

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly type: string;
  readonly user: string;
  /** When a clock trigger first fires, and every how many hours after that. */
  readonly due?: number;
  readonly everyHours?: number;
}

/** What Google keeps between executions: stores, quotas, locks, triggers; shared by everybody with the document open. */
export class Deployment {
  readonly clock: Clock;
  readonly unknowns: Unknowns;
  readonly quotas: Quotas;
  readonly faults = new Faults();
  readonly locks: Locks;
  readonly executions: ExecutionLog[] = [];
  readonly fetches: FetchLog[] = [];
  readonly triggers: Trigger[] = [];
  nextTrigger = 1;
  /** Calls that took time, so far. */
  charged = 0;
  /** Executions under way, by the account they run as. */
  readonly running = new Map<string, number>();
  /** Numbers of sheets whose ids the workbook writes its own way. */
  readonly sheetNumbers = new Map<string, number>();
  readonly frozenRows = new Map<string, number>();
  /** When cells took locks. */
  cellLocks: number[] = [];
  readonly callCounts = new Map<string, number>();
  readonly #caches = new Map<string, CacheStore>();
  readonly #properties = new Map<string, PropertyStore>();
  project: Project;

  constructor(readonly options: HostOptions) {
    this.project = readProject(options.dist);
    this.clock = options.clock ?? realClock;
    this.unknowns = { ...CAUTIOUS, ...options.unknowns };
    this.quotas = new Quotas(this.clock);
    this.locks = new Locks();
    for (const [key, value] of Object.entries(options.scriptProperties ?? {}))
      this.properties("script").set(key, value);
    for (const [key, value] of Object.entries(options.documentProperties ?? {}))
      this.properties("document").set(key, value);
    const person = this.user().email;
    for (const email of new Set([person, this.owner ?? person]))
      for (const [key, value] of Object.entries(options.userProperties ?? {}))
        this.properties(`user ${email}`).set(key, value);
  }

  /** Reads the bundle again. */
  reload(): void {
    this.project = readProject(this.options.dist);
  }

  get book(): Book {
    return typeof this.options.book === "function" ? this.options.book() : this.options.book;
  }

  /** The cache of a scope: `document`, `script`, or `user` and an e-mail. */
  cache(scope: string): CacheStore {
    const found = this.#caches.get(scope) ?? new CacheStore(this.clock);
    this.#caches.set(scope, found);
    return found;
  }

  properties(scope: string): PropertyStore {
    const found = this.#properties.get(scope) ?? new PropertyStore(this.unknowns.propertyValueBytes);
    this.#properties.set(scope, found);
    return found;
  }

  /** Every value of every store, by scope, for those who look for traces. */
  stored(): {
    caches: Record<string, Record<string, string>>;
    properties: Record<string, Record<string, string>>;
  } {
    const all = <Store extends { all(): Record<string, string> }>(stores: Map<string, Store>) =>
      Object.fromEntries([...stores].map(([scope, store]) => [scope, store.all()]));
    return { caches: all(this.#caches), properties: all(this.#properties) };
  }

  evictCaches(): void {
    for (const cache of this.#caches.values()) cache.clear();
  }

  user(partial: Partial<User> = {}): User {
    return {
      email: "reporter@example.org",
      locale: "en_GB",
      account: "consumer",
      ...this.options.user,
      ...partial,
    };
  }

  /** The owner's e-mail; null on a shared drive. */
  get owner(): string | null {
    return this.options.owner === undefined ? this.user().email : this.options.owner;
  }
}
