/** How fast one service is asked. */
export interface Pace {
  /** How many requests may start now. */
  room(now: number, inFlight: number): number;
  /** Seconds until there may be room again, as far as time decides it. */
  delay(now: number): number;
  started(now: number, count: number): void;
  succeeded(): void;
  /**
   * A request that was sent at `sentAt` came back with trouble.
   * @param trouble `pause`: seconds that the service itself asked for; nothing starts before they are over. `tooFast`: it
   * complained of too many requests. `mild`: it may well be there, and a model loading or an input to blame.
   */
  troubled(
    sentAt: number,
    now: number,
    trouble: { pause?: number | undefined; tooFast?: boolean; mild?: boolean },
  ): void;
  /** One more of the next requests goes out with nothing else in flight. */
  alone(): void;
  /** Seconds between starts that the service put up with, pauses included; 0 while it does not complain. */
  gap(): number;
  /** The service has been down for so long that this run gives up. */
  isDown(): boolean;
}

const FIRST_WINDOW = 4;
const LONGEST_PAUSE = 60;
/** Troubles in a row that open the circuit: from then on a single request at a time tries whether the service is back. */
const OPENS_AFTER = 5;
const TRIES_WHEN_OPEN = 4;
/** Starts from which their spacing tells what a service puts up with. */
const TELLING = 20;
const MARGIN = 1e-6;

/**
 * Additive increase, multiplicative decrease of what is in flight and, once a service says "too many", of what is
 * started a second; exponential back-off with jitter; `Retry-After` to the letter; a circuit that opens and half-opens.
 * @param firstGap seconds between starts that the service was content with before; 0 when it never complained.
 * @param random numbers in [0, 1), seeded, so that a run is the same each time.
 */
export function startPace(most: number, random: () => number, firstGap: number): Pace {
  const ceiling = Math.max(1, most);
  let window = Math.min(ceiling, FIRST_WINDOW);
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let lastTrouble = Number.NEGATIVE_INFINITY;
  let streak = 0;
  let tries = 0;
  // Seconds between starts, 0 while nobody complained of too many; with what has been saved up since the last start.
  let gap = firstGap;
  let saved = 1;
  let savedAt = 0;
  let solo = 0;
  let firstStart: number | undefined;
  let lastStart = 0;
  let complained = firstGap > 0;
  let starts = 0;

  const spacing = (now: number) => (starts < 2 ? gap : (now - (firstStart ?? now)) / starts);
  const isOpen = () => streak >= OPENS_AFTER;
  const savedUp = (now: number) => (gap === 0 ? window : Math.min(window, saved + (now - savedAt) / gap));

  return {
    room(now, inFlight) {
      if (now < pausedUntil) return 0;
      if (isOpen() || solo > 0) return inFlight === 0 ? 1 : 0;
      return Math.max(0, Math.min(Math.floor(window + MARGIN) - inFlight, Math.floor(savedUp(now) + MARGIN)));
    },
    delay: (now) => Math.max(0, pausedUntil - now, gap === 0 || isOpen() ? 0 : (1 - savedUp(now)) * gap),
    started(now, count) {
      firstStart ??= now;
      lastStart = now;
      starts += count;
      solo = Math.max(0, solo - count);
      saved = savedUp(now) - count;
      savedAt = now;
    },
    succeeded() {
      streak = 0;
      tries = 0;
      window = Math.min(ceiling, window + 1 / window);
      gap = gap < 0.02 ? 0 : gap * 0.97;
    },
    troubled(sentAt, now, { pause, tooFast = false, mild = false }) {
      // What was in flight when the trouble began is the same trouble.
      const isNew = sentAt >= lastTrouble;
      if (isNew) {
        if (isOpen()) tries += 1;
        streak += mild ? 0.5 : 1;
        window = Math.max(1, window / 2);
        if (tooFast) {
          complained = true;
          saved = 0;
          savedAt = now;
          gap = Math.min(LONGEST_PAUSE, Math.max(0.05, gap === 0 ? spacing(now) : gap * 1.25));
        }
        lastTrouble = now;
      }
      const backOff = Math.min(LONGEST_PAUSE, (isOpen() ? 10 : 1) * 2 ** (isOpen() ? tries : streak - 1));
      const seconds = pause === undefined ? backOff * (0.5 + random() / 2) : pause + 0.05 + random() / 2;
      pausedUntil = Math.max(pausedUntil, now + seconds);
    },
    alone() {
      solo += 1;
    },
    gap: () => (!complained ? 0 : starts < TELLING ? Math.max(firstGap, gap) : spacing(lastStart)),
    isDown: () => tries >= TRIES_WHEN_OPEN,
  };
}
