import type { Stray } from "../../../src/core/journal/review.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import { Scrolled } from "../../parts/scrolled.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";

/** Values whose result the run has not given them, for a person to look at. */
export function Strays({ strays }: { strays: readonly Stray[] }) {
  if (strays.length === 0) return null;
  const says = texts.review.strays({ n: strays.length });
  return (
    <details class="notice warn small">
      <summary>{says}</summary>
      <Scrolled label={says}>
        <ul>
          {strays.map(({ read, holds, rows }) => (
            <li key={rowKey([...read, ...holds])}>
              <span class="example">
                <Value cells={read} /> <span class="muted">→</span> <Value cells={holds} />
              </span>
              {rows > 1 && ` ${texts.inRows({ n: rows })}`}
            </li>
          ))}
        </ul>
      </Scrolled>
    </details>
  );
}
