import { useEffect, useRef, useState } from "preact/hooks";
import { TRIAL_ROWS, type Trial, type TrialRows, trialRows } from "../../../src/core/run/trial.ts";
import { Action } from "../../parts/action.tsx";
import { startTrial, type Trying } from "../../run/trial.ts";
import { texts } from "../../texts.ts";
import { BeforeAfter } from "./before-after.tsx";
import { TrialResult } from "./trial-result.tsx";
import type { ColumnContent } from "./use-column.ts";
import type { Preview as Made } from "./use-preview.ts";

interface Props {
  preview: Made;
  /** Whether it is being made again: a trial of it would be void at once. */
  stale: boolean;
  content: ColumnContent;
  /** Which rows a trial draws: the same for the same column. */
  seed: string;
}

/** Before and after, on a few values: at once where rules do it, on request where a model is asked; or on random rows. */
export function Preview({ preview, stale, content, seed }: Props) {
  const [trial, setTrial] = useState<Trial>();
  const [sampled, setSampled] = useState(false);
  const going = useRef<Trying>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another preview makes the trial void
  useEffect(() => {
    setTrial(undefined);
    return () => {
      going.current?.stop();
      going.current = undefined;
    };
  }, [preview]);
  const start = async (rows: TrialRows, random: boolean) => {
    setSampled(random);
    going.current?.stop();
    const tell = (now: Trial) => going.current === own && setTrial(now);
    const own = startTrial(preview.ask(rows.values), rows, tell, preview.below);
    going.current = own;
    try {
      const ended = await own.ended;
      if (going.current === own) setTrial(ended);
    } catch (error) {
      if (going.current === own) setTrial(undefined);
      throw error;
    }
  };

  const local = preview.job === null;
  const under = trial?.phase === "asking" ? trial : undefined;
  const done = trial && !under ? trial : undefined;
  const shown = local ? preview.shown : done && !sampled ? done.results : [];
  const by = [...new Set(done?.results.flatMap((each) => (each.failure === undefined ? [each.by] : [])))];
  return (
    <section class="stack" aria-label={texts.preview}>
      <h2>{texts.preview}</h2>
      {local && (
        <p class="muted small" role="status">
          {texts.changes({ changed: preview.changed, of: preview.of })}
          {preview.left > 0 && ` ${texts.rulesLeft({ n: preview.left })}.`}
        </p>
      )}
      {shown.length > 0 && <BeforeAfter shown={shown} />}
      {done && sampled && (
        <TrialResult
          trial={done}
          rows={content.rows.length}
          distinct={content.distinct.length}
          byModel={!local}
          below={preview.below}
        />
      )}
      {!local && by.length > 0 && <p class="muted small">{texts.by({ who: by.join(", ") })}</p>}
      {under && (
        <>
          <p role="status">{texts.valuesDone({ done: under.settled, of: under.distinct })}</p>
          <progress value={under.settled} max={under.distinct} aria-label={texts.trying} />
          <button type="button" onClick={() => going.current?.stop()}>
            {texts.stop}
          </button>
        </>
      )}
      <div class="row" hidden={under !== undefined}>
        {!local && (
          <Action act={() => start(preview.few, false)} disabled={stale}>
            {texts.tryOn({ n: preview.few.values.length })}
          </Action>
        )}
        {content.rows.length > TRIAL_ROWS && (
          <Action act={() => start(trialRows(content.rows, seed), true)} disabled={stale}>
            {texts.tryRows({ n: TRIAL_ROWS })}
          </Action>
        )}
      </div>
    </section>
  );
}
