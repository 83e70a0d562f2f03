import type { Described } from "../../../src/core/profile/describe.ts";
import { Shares } from "../../parts/shares.tsx";
import { texts } from "../../texts.ts";

/** How many of the cells it is true of goes unsaid where it is true of all. */
const holds = (type: string, share: number): string =>
  texts.holds({ type, all: share >= 0.995, share: Math.floor(share * 100) / 100 });

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
      <p class="muted small">{holds(texts.types[type], share)}</p>
      {telling && (
        <details class="small">
          <summary>{texts.builtHow}</summary>
          <Shares caption={texts.builtHow} shares={bars} />
        </details>
      )}
    </>
  );
}
