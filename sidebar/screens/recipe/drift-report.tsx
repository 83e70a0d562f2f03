import type { StepDrift } from "../../../src/core/recipe/drift.ts";
import { type OpenedRecipe, placeInWhole } from "./opened-recipe.ts";
import { briefly, words } from "./texts.ts";

interface Props {
  opened: OpenedRecipe;
  drift: readonly StepDrift[];
  firstRow: number;
}

/** What of the rows a recipe was not made for, by step. */
export function DriftReport({ opened, drift, firstRow }: Props) {
  return (
    <div>
      <h2>{words.drift}</h2>
      {drift.length === 0 && <p class="small">{words.noDrift}</p>}
      {drift.map(({ step, rows, some }) => (
        <p class="small" key={step} dir="auto">
          {words.driftStep({
            step: placeInWhole(opened, step) + 1,
            rows,
            some: some.map(({ text, row }) => words.driftRow({ text: briefly([text]), row: firstRow + row })),
          })}
        </p>
      ))}
    </div>
  );
}
