import { canAsk } from "../../../src/core/recipe/model-step.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { stagesOf } from "../../../src/core/recipe/stages.ts";
import { stepWords } from "./step-words.ts";
import { words } from "./texts.ts";

interface Props {
  recipe: Recipe;
  columns: readonly (number | undefined)[] | undefined;
  /** Places of the steps that run. */
  runs: readonly number[] | undefined;
}

/** The steps that cannot run here, and what they lack; those behind a model's answers are offered once these are there. */
export function LeftOut({ recipe, columns, runs }: Props) {
  const { later } = stagesOf(recipe);
  const answers = recipe.steps.flatMap((step) => (step.op === "model" && !canAsk(step) ? [step.to] : []));
  const missing = [...recipe.inputs.filter((_, at) => columns?.[at] === undefined), ...answers];
  const leftOut = stepWords(recipe).filter((_, at) => runs && !runs.includes(at) && !later.includes(at));
  if (missing.length === 0 || leftOut.length === 0) return null;
  return (
    <div class="notice small">
      <p>{words.cannot({ inputs: missing })}</p>
      <ul>
        {leftOut.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={at}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
