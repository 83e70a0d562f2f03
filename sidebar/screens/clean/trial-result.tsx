import { inAll, type Trial } from "../../../src/core/run/trial.ts";
import { Shares } from "../../parts/shares.tsx";
import { texts } from "../../texts.ts";
import { BeforeAfter } from "./before-after.tsx";

interface Props {
  trial: Trial;
  /** Rows of the whole column, and different values of it. */
  rows: number;
  distinct: number;
  byModel: boolean;
}

/** What came of a trial on random rows, and what that comes to in the whole column. */
export function TrialResult({ trial, rows, distinct, byModel }: Props) {
  const { done, requests, remembered, dollars, failures, failedRows, unsureRows, changed } = trial;
  const asked = trial.settled - remembered;
  const left = asked > 0 ? (dollars / asked) * Math.max(0, distinct - trial.settled) : 0;
  const all = {
    rows,
    changed: byModel ? 0 : inAll(changed, trial, rows),
    failed: inAll(failedRows, trial, rows),
    unsure: inAll(unsureRows, trial, rows),
    dollars: left,
  };
  const foreseen = all.changed + all.failed + all.unsure + all.dollars > 0;
  return (
    <section class="card stack">
      <h3 role="status">{texts.trialTitle(done, trial.rows)}</h3>
      {byModel && <Shares shares={trial.shares} />}
      {!byModel && <p>{texts.trialChanged(changed)}</p>}
      {failedRows > 0 && (
        <p class="bad">
          {texts.trialFailed(failedRows)}: {failures[0]?.sentence}
        </p>
      )}
      {unsureRows > 0 && <p>{texts.trialUnsure(unsureRows)}</p>}
      {byModel && <p class="small">{texts.asked(requests, remembered)}</p>}
      {dollars > 0 && <p class="small">{texts.cost(dollars)}</p>}
      {foreseen && <p>{texts.trialInAll(all)}</p>}
      <details>
        <summary>{texts.trialResults}</summary>
        <BeforeAfter shown={trial.results} />
      </details>
      {byModel && <p class="muted small">{texts.trialKept}</p>}
    </section>
  );
}
