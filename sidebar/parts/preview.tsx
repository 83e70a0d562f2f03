import { useEffect, useState } from "preact/hooks";
import type { Settled } from "../../src/core/column-run/asking.ts";
import { rowKey } from "../../src/core/journal/row-key.ts";
import type { Preview as Made } from "../clean/use-preview.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";
import { Value } from "./value.tsx";

/** Before and after, on some values: at once where rules do it, on request where a model is asked. */
export function Preview({ preview, few }: { preview: Made; few: number }) {
  const [tried, setTried] = useState<Settled[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another preview makes the trial void
  useEffect(() => setTried([]), [preview]);
  const local = preview.job === null;
  const shown = local ? preview.shown : tried;
  const by = [...new Set(tried.flatMap((each) => (each.failure === undefined ? [each.by] : [])))].join(", ");
  return (
    <section aria-label={texts.preview}>
      <h2>{texts.preview}</h2>
      {local && (
        <p class="muted small" role="status">
          {texts.changes(preview.changed, preview.of)}
        </p>
      )}
      {shown.length > 0 && <BeforeAfter shown={shown} />}
      {!local && by !== "" && <p class="muted small">{texts.by(by)}</p>}
      {!local && (
        <Action act={async () => setTried(await preview.try())}>
          {tried.length === 0 ? texts.tryOn(few) : texts.tryAgain}
        </Action>
      )}
    </section>
  );
}

function BeforeAfter({ shown }: { shown: readonly Settled[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ read, now, failure, score }) => (
          <tr key={rowKey(read)}>
            <td>
              <Value cells={read} />
            </td>
            <td>
              {failure === undefined ? <Value cells={now} /> : <span class="bad">{failure}</span>}
              {score !== undefined && <span class="muted small">{texts.score(score)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
