import type { Clock } from "../clock.ts";

const POLL_MS = 20;

/** The locks of a script, each held by at most one execution at a time. */
export class Locks {
  readonly #holders = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Tries for so long to get a lock; true at once for who holds it already. */
  async acquire(scope: string, execution: number, ms: number): Promise<boolean> {
    const until = this.clock.now() + ms;
    for (;;) {
      const holder = this.#holders.get(scope);
      if (holder === undefined || holder === execution) {
        this.#holders.set(scope, execution);
        return true;
      }
      const left = until - this.clock.now();
      if (left <= 0) return false;
      // On a virtual clock every poll moves the time, so whoever holds the lock gets a turn of the event loop too.
      await this.clock.sleep(Math.min(POLL_MS, left));
      await new Promise((turn) => setImmediate(turn));
    }
  }

  holds(scope: string, execution: number): boolean {
    return this.#holders.get(scope) === execution;
  }

  release(scope: string, execution: number): void {
    if (this.holds(scope, execution)) this.#holders.delete(scope);
  }

  /** Lets go of everything an execution holds, as happens when it ends. */
  releaseAll(execution: number): void {
    for (const [scope, holder] of this.#holders) if (holder === execution) this.#holders.delete(scope);
  }
}
