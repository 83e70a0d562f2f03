import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { Watched } from "../../../src/core/run/run-progress.ts";
import { Value } from "../../parts/value.tsx";
import { say, texts } from "../../texts.ts";

/** Values that are shown of those with the same reason. */
const SHOWN = 5;

/** The values that a run has no answer for, under the reason that they share. */
export function Unanswered({ failures }: { failures: Watched["failures"] }) {
  const reasons = [...new Set(failures.map(({ says }) => say(says)))];
  return (
    <section class="notice warn stack">
      <h2>{texts.unanswered({ n: failures.length })}</h2>
      {reasons.map((reason) => {
        const values = failures.filter(({ says }) => say(says) === reason);
        return (
          <div key={reason}>
            <p>{reason}</p>
            <ul>
              {values.slice(0, SHOWN).map(({ read, rows }) => (
                <li key={rowKey(read)}>
                  <Value cells={read} /> {texts.inRows({ n: rows })}
                </li>
              ))}
              {values.length > SHOWN && <li>{texts.andMore({ n: values.length - SHOWN })}</li>}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
