import { inAll, type Trial } from "../../../src/core/run/trial.ts";
import { Shares } from "../../parts/shares.tsx";
import { say, texts } from "../../texts.ts";
import { BeforeAfter } from "./before-after.tsx";

interface Props {
  trial: Trial;
  /** Rows of the whole column, and different values of it. */
  rows: number;
  distinct: number;
  byModel: boolean;
  /** The score below which a label is unsure, where there is one. */
  below?: number | undefined;
}

/** What came of a trial on random rows, and what that comes to in the whole column. */
export function TrialResult({ trial, rows, distinct, byModel, below }: Props) {
  const { done, requests, remembered, dollars, failures, failedRows, unsureRows, changed } = trial;
  const asked = trial.settled - remembered;
  const left = asked > 0 ? (dollars / asked) * Math.max(0, distinct - trial.settled) : 0;
  const [allChanged, allFailed, allUnsure] = [byModel ? 0 : changed, failedRows, unsureRows].map((n) =>
    inAll(n, trial, rows),
  ) as [number, number, number];
  const parts = [
    ...(allChanged > 0 ? [texts.trialInAllChanged({ n: allChanged })] : []),
    ...(allFailed > 0 ? [texts.trialInAllFailed({ n: allFailed })] : []),
    ...(allUnsure > 0 ? [texts.trialInAllUnsure({ n: allUnsure })] : []),
    ...(left > 0 ? [texts.trialInAllCost({ dollars: left })] : []),
  ];
  return (
    <section class="card stack">
      <h3 role="status">
        {done === trial.rows
          ? texts.trialTitle({ of: trial.rows })
          : texts.trialStopped({ done, of: trial.rows })}
      </h3>
      {byModel && <Shares shares={trial.shares} />}
      {!byModel && <p>{texts.trialChanged({ n: changed })}</p>}
      {failedRows > 0 && (
        <p class="bad">
          {texts.trialFailed({ n: failedRows })}: {failures[0] && say(failures[0].says)}
        </p>
      )}
      {below !== undefined && <p>{texts.trialBelow({ n: unsureRows, below })}</p>}
      {below === undefined && unsureRows > 0 && <p>{texts.trialUnsure({ n: unsureRows })}</p>}
      {byModel && <p class="small">{texts.asked({ requests, remembered })}</p>}
      {dollars > 0 && <p class="small">{texts.cost({ dollars })}</p>}
      {parts.length > 0 && <p>{texts.trialInAll({ rows, parts })}</p>}
      <details>
        <summary>{texts.trialResults}</summary>
        <BeforeAfter shown={trial.results} />
      </details>
      {byModel && <p class="muted small">{texts.trialKept}</p>}
    </section>
  );
}
