import { costOf } from "../tasks/price.ts";
import { compose } from "./compose.ts";
import { fits, isFirst, packLimit, timeoutAt } from "./pack-size.ts";
import type { State } from "./state.ts";

/** What a run is likely to take, before it starts. */
export interface Forecast {
  readonly distinct: number;
  readonly remembered: number;
  /** Requests, those included that will have to be sent again if the service is as it lately was. */
  readonly calls: number;
  readonly seconds: number;
  /** Undefined when nobody has told the price. */
  readonly dollars: number | undefined;
  /** Whether speed and size come from earlier answers of this model, rather than from rules of thumb. */
  readonly measured: boolean;
}

/** Packs what waits as the run would, and adds up what it is likely to take; changes nothing. */
export function forecastOf(state: State, now: number): Forecast {
  const { note, items, limits, known, pace } = state;
  const open = items.open();
  const timeout = timeoutAt(state, now);
  const use = { input: 0, output: 0, seconds: 0 };
  let packs = 0;
  let at = 0;
  while (at < open.length) {
    const isSmall = fits(state, packLimit(state, timeout, packs === 0 && isFirst(state)));
    let end = at + 1;
    while (end < open.length && isSmall(open.slice(at, end + 1))) end++;
    const { expected } = compose(state, open.slice(at, end), timeout);
    use.input += expected.input;
    use.output += expected.output;
    use.seconds += expected.seconds;
    packs += 1;
    at = end;
  }
  const lost = Math.min(0.9, (note.lost ?? 0) / Math.max(1, note.asked ?? 0));
  const calls = Math.round(packs / (1 - lost));
  const { distinct, remembered } = items.counts();
  return {
    distinct,
    remembered,
    calls,
    seconds: Math.max(use.seconds / Math.max(1, Math.min(limits.concurrency, packs)), calls * pace.gap()),
    dollars: known.price && costOf(known.price, use),
    measured: note.seconds !== undefined,
  };
}
