/** What the host tells time by; milliseconds since 1970. */
export interface Clock {
  /** True when time moves only by sleeping and by what answers say they took. */
  readonly virtual: boolean;
  now(): number;
  /** Says that an execution begins, and how it waits from now on. */
  begin(): Waiter;
}

/** How one execution waits. */
export interface Waiter {
  /** Waits so long, or until something else has happened; without end only where time is virtual. */
  sleep(ms: number, until?: Promise<unknown>): Promise<void>;
  /** The execution is over, whether it sleeps or not. */
  end(): void;
}

export const realClock: Clock = {
  virtual: false,
  now: () => Date.now(),
  begin: () => ({
    async sleep(ms, until) {
      let timer: NodeJS.Timeout | undefined;
      const slept = new Promise<void>((wake) => {
        timer = setTimeout(wake, ms);
      });
      await Promise.race(until === undefined ? [slept] : [slept, until]);
      clearTimeout(timer);
    },
    end() {},
  }),
};

interface Sleeper {
  readonly wake: number;
  readonly wakeUp: () => void;
  /** True when something real may end the sleep, which is then given a moment to do so. */
  readonly expects: boolean;
}

/** Real milliseconds in which what a sleeper expects may still happen before the time moves on. */
const MOMENT = 50;

/**
 * A clock that never makes anyone wait: when every execution sleeps, the time moves to where the first one wakes up.
 * While one computes, or waits for an answer, the time stands still.
 */
export class VirtualClock implements Clock {
  readonly virtual = true;
  #now: number;
  #running = 0;
  #sleepers: Sleeper[] = [];
  #looking: "not" | "soon" | "in a moment" = "not";
  #timer: NodeJS.Timeout | undefined;

  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Moves the time on, as a simulated day does. */
  advance(ms: number): void {
    this.#now += ms;
    this.#wakeUp();
  }

  begin(): Waiter {
    this.#running++;
    let over = false;
    let own: Sleeper | undefined;
    return {
      sleep: (ms, until) =>
        new Promise((resolve) => {
          const sleeper = { wake: this.#now + ms, wakeUp: resolve, expects: until !== undefined };
          own = sleeper;
          if (!over) this.#sleepers.push(sleeper);
          void until?.then(() => {
            this.#forget(sleeper);
            resolve();
          });
          this.#look();
        }),
      end: () => {
        if (over) return;
        over = true;
        this.#running--;
        if (own !== undefined) this.#forget(own);
        this.#look();
      },
    };
  }

  /** Looks, once whatever is happening now has happened, whether all are asleep. */
  #look(): void {
    const next = Math.min(...this.#sleepers.map(({ wake }) => wake));
    if (next === Number.POSITIVE_INFINITY) return;
    const expects = this.#sleepers.some((each) => each.expects);
    if (this.#looking === "soon" || (this.#looking === "in a moment" && expects)) return;
    clearTimeout(this.#timer);
    this.#looking = expects ? "in a moment" : "soon";
    const look = () => {
      this.#looking = "not";
      if (this.#sleepers.length === 0 || this.#sleepers.length < this.#running) return;
      const wake = Math.min(...this.#sleepers.map((each) => each.wake));
      if (wake === Number.POSITIVE_INFINITY) return;
      this.#now = Math.max(this.#now, wake);
      this.#wakeUp();
    };
    if (expects) this.#timer = setTimeout(look, MOMENT);
    else setImmediate(look);
  }

  #wakeUp(): void {
    const awake = this.#sleepers.filter(({ wake }) => wake <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ wake }) => wake > this.#now);
    for (const { wakeUp } of awake) wakeUp();
  }

  #forget(sleeper: Sleeper): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
  }
}
