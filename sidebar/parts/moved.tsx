import type { Cell } from "../../src/core/cells/grid.ts";
import { Scrolled } from "./scrolled.tsx";
import { Value } from "./value.tsx";

/** What has become another than when it was decided on: told before anything is written. */
export function Moved({ says, values }: { says: string; values: readonly (readonly Cell[])[] }) {
  if (values.length === 0) return null;
  return (
    <div class="notice warn small" role="alert">
      <p>{says}</p>
      <Scrolled label={says}>
        <ul>
          {values.map((cells) => (
            <li key={JSON.stringify(cells)}>
              <Value cells={cells} />
            </li>
          ))}
        </ul>
      </Scrolled>
    </div>
  );
}
