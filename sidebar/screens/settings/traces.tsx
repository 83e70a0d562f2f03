import { useCallback, useEffect, useState } from "preact/hooks";
import type { Trace } from "../../../src/core/api/sidebar-api.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { say, texts } from "../../texts.ts";
import { exportRecord } from "../history/export-record.ts";

/** What Stet keeps in this document, and the way to take all of it out before the sheet is published. */
export function Traces() {
  const [traces, setTraces] = useState<Trace[]>();
  const [sure, setSure] = useState(false);
  const load = useCallback(() => server.traces().then(setTraces), []);
  useEffect(() => void load(), [load]);
  const remove = async () => {
    await server.removeTraces();
    setSure(false);
    await load();
  };
  return (
    <details>
      <summary>{texts.tracesTitle}</summary>
      <div class="stack">
        {traces?.length === 0 && (
          <p class="muted" role="status">
            {texts.tracesNone}
          </p>
        )}
        {traces && traces.length > 0 && (
          <>
            <ul class="plain">
              {traces.map(({ what, name, count }) => (
                <li key={name}>{say({ code: `screens.traces.${what}`, args: { name, n: count } })}</li>
              ))}
            </ul>
            {sure ? (
              <>
                <p class="notice warn">{texts.tracesWarning}</p>
                <div class="row">
                  <Action act={remove}>{texts.tracesRemove}</Action>
                  <button type="button" onClick={() => setSure(false)}>
                    {texts.cancel}
                  </button>
                </div>
              </>
            ) : (
              <div class="row">
                <Action act={async () => exportRecord(await server.runs())}>{texts.export}</Action>
                <button type="button" onClick={() => setSure(true)}>
                  {texts.tracesRemove}
                </button>
              </div>
            )}
          </>
        )}
      </div>
    </details>
  );
}
