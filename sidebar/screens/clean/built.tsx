import type { Described } from "../../../src/core/profile/describe.ts";
import { Shares } from "../../parts/shares.tsx";
import { texts } from "../../texts.ts";

/** What kind of values a column holds, and a small chart of how they are built, one example a kind. */
export function Built({ described: { type, share, shapes, otherShapes } }: { described: Described }) {
  const bars = [
    ...shapes.map(({ example, rows }) => ({ label: example, rows })),
    ...(otherShapes > 0 ? [{ label: texts.otherShapes, rows: otherShapes }] : []),
  ];
  if (type === "blank") return null;
  // Prose has a shape a value: a chart of it would say nothing.
  const telling = bars.length > 1 && otherShapes <= shapes.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <>
      <p class="muted small">{texts.holds(texts.types[type], share)}</p>
      {telling && (
        <details class="small">
          <summary>{texts.builtHow}</summary>
          <Shares caption={texts.builtHow} shares={bars} />
        </details>
      )}
    </>
  );
}
