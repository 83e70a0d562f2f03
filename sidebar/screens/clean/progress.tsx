import { useRef } from "preact/hooks";
import type { Watched } from "../../../src/core/run/run-progress.ts";
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
      <p class="big">{texts.rowsDone({ done: state.done, of: state.rows })}</p>
      <progress
        value={state.done}
        max={Math.max(1, state.rows)}
        aria-label={texts.rowsDone({ done: state.done, of: state.rows })}
      />
      <p>
        {texts.phases[state.phase]}
        {secondsLeft !== undefined && state.phase === "asking" && ` ${texts.left({ seconds: secondsLeft })}`}
      </p>
      <p class="muted small">
        {texts.valuesDone({ done: state.settled, of: state.distinct })}
        {perSecond > 0 && <>, {rate(perSecond)}</>}
      </p>
      <p class="muted small">{texts.asked({ requests: state.requests, remembered: state.remembered })}</p>
      {state.failures.length > 0 && <p class="bad">{texts.unanswered({ n: state.failures.length })}</p>}
      <p class="hidden" role="status">
        {`${texts.phases[state.phase]} ${quarter * 25} %`}
      </p>
    </section>
  );
}

const rate = (perSecond: number): string =>
  perSecond >= 1
    ? texts.ratePerSecond({ n: Math.round(perSecond) })
    : texts.ratePerMinute({ n: Math.round(perSecond * 60) });
