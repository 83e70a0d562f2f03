import type { Execution } from "../execution.ts";

const POLL_MS = 20;

/** The locks of a script, each held by at most one execution at a time. */
export class Locks {
  readonly #holders = new Map<string, number>();

  /** Tries for so long to get a lock, in less than no time never; true at once for who holds it already. */
  async acquire(scope: string, execution: Execution, ms: number): Promise<boolean> {
    if (ms < 0) return this.holds(scope, execution.id);
    const until = execution.now + ms;
    while (!this.take(scope, execution.id)) {
      const left = until - execution.now;
      if (left <= 0) return false;
      await execution.sleep(Math.min(POLL_MS, left));
    }
    return true;
  }

  /** Takes a lock that is free. */
  take(scope: string, execution: number): boolean {
    const holder = this.#holders.get(scope) ?? execution;
    if (holder === execution) this.#holders.set(scope, execution);
    return holder === execution;
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
