import { useEffect, useState } from "preact/hooks";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { Line } from "../../fields/line.tsx";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import { words } from "./texts.ts";

interface Props {
  recipe: Recipe;
  worker: RecipeWorker;
  /** The name that it is kept under so far, where it is kept. */
  was?: string;
  /** The name that it was kept under last; blank before. */
  done: string;
  saved: (name: string) => void;
}

/** Keeps a recipe in the document under a name; one that is used already is named on the button. */
export function SaveRecipe({ recipe, worker, was, done, saved }: Props) {
  const [typed, setTyped] = useState<string>();
  const [used, setUsed] = useState<readonly string[]>([]);
  const name = (typed ?? recipe.name).trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change where one is saved
  useEffect(() => {
    server.recipes().then(
      (all) => setUsed(all.map((each) => each.name)),
      () => {},
    );
  }, [done]);
  const save = async () => {
    const json = await worker.apart("save", recipe, name);
    await server.keepRecipe(name, json, [name, ...(was === undefined ? [] : [was])]);
    saved(name);
  };
  const isReplacing = used.includes(name) && name !== was;
  return (
    <div class="stack">
      <Line label={words.saveAs} value={typed ?? recipe.name} set={setTyped} most={200} />
      <div>
        <Action act={save} disabled={name === ""}>
          {isReplacing ? words.replace({ name }) : was === undefined ? words.save : words.rename}
        </Action>
      </div>
      <p class="small" role="status">
        {done !== "" && words.isSaved({ name: done })}
      </p>
    </div>
  );
}
