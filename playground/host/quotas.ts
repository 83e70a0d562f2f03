import type { Clock } from "./clock.ts";
import { ServiceException } from "./exception.ts";
import type { User } from "./options.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Calls a day (docs/apps-script.md 4.1). */
const DAILY = {
  urlfetch: { consumer: 20_000, workspace: 100_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
} as const;

export type Quota = keyof typeof DAILY;

/** What each account has used of its daily quotas; a day begins with the first call. */
export class Quotas {
  readonly #used = new Map<string, { since: number; calls: number }>();

  constructor(private readonly clock: Clock) {}

  /**
   * Uses up calls of an account.
   * @throws ServiceException when the day's are spent.
   */
  use(quota: Quota, user: User, calls = 1): void {
    const entry = this.#entry(quota, user);
    entry.calls += calls;
    if (entry.calls > DAILY[quota][user.account])
      throw new ServiceException(`Service invoked too many times for one day: ${quota}.`);
  }

  /** Spends what is left of the day, but for so many calls. */
  spend(quota: Quota, user: User, leaving = 0): void {
    this.#entry(quota, user).calls = DAILY[quota][user.account] - leaving;
  }

  used(quota: Quota, user: User): number {
    return this.#entry(quota, user).calls;
  }

  #entry(quota: Quota, user: User) {
    const key = `${quota} ${user.email}`;
    const now = this.clock.now();
    const found = this.#used.get(key);
    if (found !== undefined && now - found.since < DAY) return found;
    const fresh = { since: now, calls: 0 };
    this.#used.set(key, fresh);
    return fresh;
  }
}
