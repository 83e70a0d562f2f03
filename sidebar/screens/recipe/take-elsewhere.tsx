import { useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { download, fileName } from "./download.ts";
import type { OpenedRecipe } from "./opened-recipe.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import { say, words } from "./texts.ts";

interface Props {
  opened: OpenedRecipe;
  worker: RecipeWorker;
  /** Whether these ways are the better ones, because there are so many rows. */
  isLarge?: boolean;
}

/** Steps as people count them. */
const counted = (steps: readonly number[]): string[] => steps.map((step) => String(step + 1));

/** Takes a recipe along to OpenRefine, into a text on methods, or to an engine for tables of any length. */
export function TakeElsewhere({ opened: { recipe, says, keptAs }, worker, isLarge = false }: Props) {
  const [told, setTold] = useState<readonly string[]>([]);
  const here = words.elsewhere;
  const name = keptAs ?? recipe.name;
  const file = fileName(name);
  const sentences = says.map(say);
  const refine = async () => {
    const { json, left, nearly } = await worker.apart("refine", recipe, sentences);
    if (json !== undefined) download(`${file} (OpenRefine).json`, json);
    setTold([
      json === undefined ? here.refineNone : here.refineHow,
      ...(nearly.length > 0 ? [here.refineNearly({ steps: counted(nearly) })] : []),
      ...(json !== undefined && left.length > 0 ? [here.refineLeft({ steps: counted(left) })] : []),
    ]);
  };
  const methods = async () => {
    const begin = here.methods({ name, columns: recipe.inputs, n: recipe.steps.length });
    const end = recipe.steps.some(({ op }) => op === "model") ? here.model : here.noModel;
    const steps = sentences.map((each, at) => `${at + 1}. ${each}`);
    download(
      `${file}.md`,
      `${[begin, steps.join("\n"), `${end} ${here.noGuess}`].join("\n\n")}\n`,
      "text/markdown",
    );
    setTold([]);
  };
  return (
    <details open={isLarge}>
      <summary>{here.title}</summary>
      <div class="stack">
        <div class="row">
          <Action act={refine}>{here.refine}</Action>
          <Action act={methods}>{here.text}</Action>
        </div>
        <div class="small" role="status">
          {told.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
        <p class="small">{here.query}</p>
        <code class="small" dir="ltr">
          {`npm run sheet -- 'FILE.csv' --recipe '${file}.json' --out 'clean.csv'`}
        </code>
        <code class="small" dir="ltr">
          {`npm run sheet -- --recipe '${file}.json' --export '${file}.sql'`}
        </code>
      </div>
    </details>
  );
}
