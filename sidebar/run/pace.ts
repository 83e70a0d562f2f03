/** How fast a run goes. */
export interface Pace {
  perSecond: number;
  /** Undefined until there is something to tell it by. */
  secondsLeft: number | undefined;
}

/** Seconds that the rate is measured over. */
const WINDOW = 20;

/** Measures the rate of a run over its last seconds; what was remembered from the start does not count as speed. */
export function newPace(): (now: number, done: number, of: number, paused: boolean) => Pace {
  let seen: { at: number; done: number }[] = [];
  return (now, done, of, paused) => {
    if (paused) seen = [];
    if (seen[seen.length - 1]?.done !== done) seen.push({ at: now, done });
    while (seen.length > 2 && now - (seen[0]?.at ?? now) > WINDOW) seen.shift();
    const first = seen[0];
    const seconds = first ? now - first.at : 0;
    const perSecond = first && seconds > 0.5 ? (done - first.done) / seconds : 0;
    return { perSecond, secondsLeft: perSecond > 0 ? (of - done) / perSecond : undefined };
  };
}
