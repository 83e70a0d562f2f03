/** What the host tells time by; milliseconds since 1970. */
export interface Clock {
  /** True when time moves only by sleeping and by what answers say they took. */
  readonly virtual: boolean;
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const realClock: Clock = {
  virtual: false,
  now: () => Date.now(),
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
};

/** A clock that never makes anyone wait. Sleepers that fall asleep together wake up together. */
export class VirtualClock implements Clock {
  readonly virtual = true;
  #now: number;

  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Moves the time on, as a simulated day does. */
  advance(ms: number): void {
    this.#now += ms;
  }

  async sleep(ms: number): Promise<void> {
    const wake = this.#now + ms;
    await new Promise((turn) => setImmediate(turn));
    this.#now = Math.max(this.#now, wake);
  }
}
