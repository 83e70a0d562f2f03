import type { Note } from "./learned.ts";
import type { State } from "./state.ts";

/** How larger requests are tried, once some were too slow. */
export interface Trying {
  /** The fewest inputs of a request that was too slow, as far as it still holds. */
  readonly tooMany: number | undefined;
  /** Requests of the size that goes well, since it was found. */
  readonly good: number;
  /** So many of them before a size is tried again that was too slow: it may cost a minute. */
  readonly wait: number;
}

const WAIT = 10;
const LONGEST_WAIT = 80;

/** As a run begins that has this note. */
export const untried = ({ inTime }: Note): Trying => ({
  tooMany: undefined,
  good: inTime ? 1 : 0,
  wait: WAIT,
});

/**
 * How many inputs may go in the next request. Where some were too slow, it is the size that went well since; a larger one
 * is tried by one request at a time, so that what goes well goes on beside it.
 */
export function sizeInTime({ note: { slow }, trying, flights }: State): number {
  if (slow === undefined) return Number.POSITIVE_INFINITY;
  const { tooMany = Number.POSITIVE_INFINITY, good, wait } = trying;
  const more = Math.min(Math.ceil(slow * 1.5), Math.ceil((slow + tooMany) / 2));
  const isDue = good >= (more < tooMany ? 1 : wait);
  const isTried = [...flights.values()].some(({ indexes }) => indexes.length > slow);
  return isDue && !isTried ? more : slow;
}

/** A request of so many inputs took too long: half as many go in the next, unless it was larger than what went well anyway. */
export function wasTooSlow(state: State, count: number): void {
  const { slow } = state.note;
  const { tooMany, good, wait } = state.trying;
  if (slow === undefined || count <= slow)
    state.note = { ...state.note, slow: Math.max(1, Math.floor(count / 2)), inTime: undefined };
  // Those that were out together have failed once.
  state.trying = {
    tooMany: Math.min(count, tooMany ?? count),
    good: 0,
    wait: good < wait ? wait : Math.min(LONGEST_WAIT, 2 * wait),
  };
}

/** A request of so many inputs was answered in time. */
export function wasInTime(state: State, count: number): void {
  const { slow } = state.note;
  const { tooMany, good, wait } = state.trying;
  if (slow === undefined || count < slow) return;
  state.note = { ...state.note, slow: count, inTime: true };
  const isOver = tooMany !== undefined && count >= tooMany;
  state.trying = {
    tooMany: isOver ? undefined : tooMany,
    good: count > slow ? 1 : good + 1,
    wait: isOver ? WAIT : wait,
  };
}
