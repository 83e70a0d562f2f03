/** Choices that depend on a seed alone (mulberry32). */
export interface SeededChoice {
  /** 0 up to 1. */
  share(): number;
  /** A whole number from 0 up to a limit. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** Whether something of this likelihood happens. */
  happens(share: number): boolean;
  /** Some of a list, in another order. */
  some<T>(from: readonly T[], count: number): T[];
}

export function seededChoice(seed: number): SeededChoice {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    happens: (likely) => share() < likely,
    some<T>(from: readonly T[], count: number): T[] {
      const left = [...from];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0] as T,
      );
    },
  };
}
