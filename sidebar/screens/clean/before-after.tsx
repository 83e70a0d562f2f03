import { rowKey } from "../../../src/core/journal/row-key.ts";
import type { Settled } from "../../../src/core/run/asking.ts";
import { Said } from "../../parts/said.tsx";
import { Value } from "../../parts/value.tsx";
import { say, texts } from "../../texts.ts";

/** Values and what becomes of each. */
export function BeforeAfter({ shown }: { shown: readonly Settled[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ read, now, failure, score, notes }) => (
          <tr key={rowKey(read)}>
            <td>
              <Value cells={read} />
            </td>
            <td>
              {failure === undefined ? <Value cells={now} /> : <span class="bad">{say(failure)}</span>}
              {score !== undefined && <span class="muted small">{texts.score({ score })}</span>}
              <Said notes={notes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
