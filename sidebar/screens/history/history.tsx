import { useEffect, useState } from "preact/hooks";
import { saysIn } from "../../../src/core/journal/log-says.ts";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import { kindOf, type RunRecord } from "../../../src/core/journal/run-record.ts";
import { titleOf } from "../../named.ts";
import { moment } from "../../numbers.ts";
import { Action } from "../../parts/action.tsx";
import { answeredBy } from "../../parts/answered-by.ts";
import { UndoResult } from "../../parts/undo-result.tsx";
import { server } from "../../server.ts";
import { say, texts, wordsOf } from "../../texts.ts";
import { DamagedLines } from "./damaged-lines.tsx";
import { exportRecord } from "./export-record.ts";
import { Methodology } from "./methodology.tsx";

/** What was run in this document, the latest first; each can be undone. */
export function History() {
  const [runs, setRuns] = useState<RunRecord[]>();
  const [undone, setUndone] = useState<Reverted>();
  const [failure, setFailure] = useState("");
  const load = () => {
    server.runs().then(
      (found) => setRuns(found.reverse()),
      (error: Error) => setFailure(wordsOf(error)),
    );
  };
  useEffect(load, []);
  if (undone) {
    const leave = () => {
      setUndone(undefined);
      load();
    };
    return <UndoResult undone={undone} leave={leave} />;
  }
  if (failure !== "") return <p class="notice error">{failure}</p>;
  return (
    <main>
      {runs === undefined && <p class="muted">{texts.loading}</p>}
      {runs?.length === 0 && <p class="muted">{texts.historyEmpty}</p>}
      <DamagedLines />
      {runs?.map((run) => (
        <RunCard key={run.run} run={run} undo={async () => setUndone(await server.revert(run.run))} />
      ))}
      {runs && runs.length > 0 && (
        <>
          <p class="muted small">{texts.historyAgain}</p>
          <Methodology runs={[...runs].reverse()} />
          <div class="row">
            <Action act={() => server.showLog()}>{texts.seeLog}</Action>
            <Action act={() => exportRecord(runs)}>{texts.export}</Action>
          </div>
        </>
      )}
    </main>
  );
}

function RunCard({ run, undo }: { run: RunRecord; undo: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const only = saysIn(run, "only");
  return (
    <article class="card stack">
      <div>
        <h2>{texts.running({ title: titleOf(run.function), column: run.read })}</h2>
        <p class="muted small">
          {moment(run.started)} · {texts.runStatus[run.status]}
        </p>
        <p class="small">
          {kindOf(run) === "removal"
            ? texts.rowsRemoved({ n: run.changed })
            : kindOf(run) === "split"
              ? texts.rowsSplit({ n: run.changed })
              : texts.runLine({ changed: run.changed, failed: run.failed })}
        </p>
        {only && <p class="small">{say(only)}</p>}
        <p class="muted small">{answeredBy(run.by)}</p>
      </div>
      {run.status !== "reverted" && !asking && (
        <div>
          <button type="button" class="link" onClick={() => setAsking(true)}>
            {texts.undo}
          </button>
        </div>
      )}
      {asking && (
        <>
          <p>
            {kindOf(run) === "removal"
              ? texts.undoRowsAsk({ n: run.changed })
              : kindOf(run) === "split"
                ? texts.undoSplitAsk({ n: run.changed })
                : texts.undoAsk({ changed: run.changed })}
          </p>
          <div class="row">
            <Action kind="primary" act={undo}>
              {texts.undo}
            </Action>
            <button type="button" onClick={() => setAsking(false)}>
              {texts.cancel}
            </button>
          </div>
        </>
      )}
    </article>
  );
}
