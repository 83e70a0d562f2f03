import { useState } from "preact/hooks";
import { saysIn } from "../../../src/core/journal/log-says.ts";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { RunRecord } from "../../../src/core/journal/run-record.ts";
import type { Watched } from "../../../src/core/run/run-progress.ts";
import { isTaught } from "../../../src/core/teach/by-taught.ts";
import { Action } from "../../parts/action.tsx";
import { answeredBy } from "../../parts/answered-by.ts";
import { Shares } from "../../parts/shares.tsx";
import { UndoResult } from "../../parts/undo-result.tsx";
import { server } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { Unanswered } from "./unanswered.tsx";

/** What came of a run. */
export function Done({
  record,
  state,
  leave,
}: {
  record: RunRecord;
  state: Watched;
  leave: (review?: string) => void;
}) {
  const [undone, setUndone] = useState<Reverted>();
  if (undone) return <UndoResult undone={undone} leave={() => leave()} />;
  const byModel = state.requests + state.remembered > 0;
  const taught = isTaught(record.by);
  // What rules make blank is meant to be.
  const toReview = byModel || taught ? state.toReview : state.failures.length;
  const unsure = saysIn(record, "unsure");
  const only = saysIn(record, "only");
  const whole = record.status === "finished";
  return (
    <div class="app">
      <main>
        <h1 role="status">
          {whole ? texts.finished({ n: state.done }) : texts.stoppedAt({ n: state.done, of: state.rows })}
        </h1>
        <p>
          {byModel
            ? texts.summary({
                distinct: state.distinct,
                requests: state.requests,
                remembered: state.remembered,
              })
            : texts.changedRows({ changed: state.changed, of: state.done })}
        </p>
        {only && <p class="muted">{say(only)}</p>}
        {(byModel || taught) && <Shares shares={state.shares} />}
        {unsure && <p>{say(unsure)}</p>}
        {record.cost > 0 && <p>{texts.cost({ dollars: record.cost })}</p>}
        <p class="muted">{answeredBy(record.by)}</p>
        {state.theirs > 0 && <p>{texts.theirs({ n: state.theirs })}</p>}
        {state.failures.length > 0 && <Unanswered failures={state.failures} />}
        <div class="row">
          {state.done > 0 && (
            <Action act={async () => setUndone(await server.revert(record.run))}>{texts.undo}</Action>
          )}
          <Action act={() => server.showLog()}>{texts.seeLog}</Action>
        </div>
      </main>
      <footer>
        {toReview > 0 && (
          <button type="button" class="primary wide" onClick={() => leave(record.run)}>
            {texts.lookAt({ n: toReview })}
          </button>
        )}
        <button type="button" class={toReview > 0 ? "wide" : "primary wide"} onClick={() => leave()}>
          {texts.another}
        </button>
      </footer>
    </div>
  );
}
