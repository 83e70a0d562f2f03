import type { StepDrift } from "../../../src/core/recipe/drift.ts";
import { briefly, words } from "./texts.ts";

/** What of the rows a recipe was not made for, by step. */
export function DriftReport({ drift, firstRow }: { drift: readonly StepDrift[]; firstRow: number }) {
  return (
    <div>
      <h2>{words.drift}</h2>
      {drift.length === 0 && <p class="small">{words.noDrift}</p>}
      {drift.map(({ step, rows, some }) => (
        <p class="small" key={step} dir="auto">
          {words.driftStep({
            step: step + 1,
            rows,
            some: some.map(({ text, row }) => words.driftRow({ text: briefly([text]), row: firstRow + row })),
          })}
        </p>
      ))}
    </div>
  );
}
