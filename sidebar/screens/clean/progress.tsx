import { useRef } from "preact/hooks";
import type { Watched } from "../../../src/core/run/watched.ts";
import { clock } from "../../clock.ts";
import { newPace } from "../../run/pace.ts";
import { texts } from "../../texts.ts";

/** How far a run is, how fast it goes, and how long it will take. */
export function Progress({ state }: { state: Watched }) {
  const pace = useRef(newPace());
  const { perSecond, secondsLeft } = pace.current(
    clock.now(),
    state.settled,
    state.distinct,
    state.phase === "paused",
  );
  const quarter = state.rows === 0 ? 0 : Math.floor((state.done / state.rows) * 4);
  return (
    <section class="stack" aria-label={texts.phases[state.phase]}>
      <p class="big">{texts.rowsDone(state.done, state.rows)}</p>
      <progress
        value={state.done}
        max={Math.max(1, state.rows)}
        aria-label={texts.rowsDone(state.done, state.rows)}
      />
      <p>
        {texts.phases[state.phase]}
        {secondsLeft !== undefined && state.phase === "asking" && ` ${texts.left(secondsLeft)}`}
      </p>
      <p class="muted small">
        {texts.valuesDone(state.settled, state.distinct)}
        {perSecond > 0 && <>, {texts.rate(perSecond)}</>}
      </p>
      <p class="muted small">{texts.asked(state.requests, state.remembered)}</p>
      {state.failures.length > 0 && <p class="bad">{texts.unanswered(state.failures.length)}</p>}
      <p class="hidden" role="status">
        {`${texts.phases[state.phase]} ${quarter * 25} %`}
      </p>
    </section>
  );
}
