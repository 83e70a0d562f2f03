import { useEffect, useState } from "preact/hooks";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { Line } from "../../fields/line.tsx";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import { words } from "./texts.ts";

/** What came of keeping a recipe. */
export interface Kept {
  name: string;
  /** What it was called before, where that is another name. */
  was?: string;
  /** Formulas that name it, and those that name what it was called before; absent until they are calculated again. */
  formulas?: number;
  lost?: number;
}

interface Props {
  recipe: Recipe;
  worker: RecipeWorker;
  /** The name that it is kept under so far, where it is kept. */
  was?: string;
  /** Whether it is no longer what is kept under that name. */
  isNew?: boolean;
  /** How it was kept last. Whoever shows this holds it: this is drawn anew where the sheet is read again meanwhile. */
  done: Kept | undefined;
  saved: (kept: Kept) => void;
}

/**
 * Keeps a recipe in the document under a name; one that is used already is named on the button. Then the formulas that
 * name it are calculated again and counted.
 */
export function SaveRecipe({ recipe, worker, was, isNew = false, done, saved }: Props) {
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
    const other = was === undefined || was === name ? [] : [was];
    await server.keepRecipe(name, json, [name, ...other]);
    const kept = { name, ...(other[0] !== undefined && { was: other[0] }) };
    saved(kept);
    const [formulas = 0, lost = 0] = await server.calculateRecipes([name, ...other]);
    saved({ ...kept, formulas, lost });
  };
  const isReplacing = used.includes(name) && (isNew || name !== was);
  return (
    <div class="stack">
      <Line label={words.saveAs} value={typed ?? recipe.name} set={setTyped} most={200} />
      <div>
        <Action act={save} disabled={name === ""}>
          {isReplacing ? words.replace({ name }) : was === undefined || isNew ? words.save : words.rename}
        </Action>
      </div>
      <div class="small" role="status">
        {done && <p>{words.isSaved(done)}</p>}
        {done?.formulas !== undefined && done.formulas > 0 && (
          <p>{words.formulasUse({ n: done.formulas })}</p>
        )}
        {done?.was !== undefined && done.lost !== undefined && done.lost > 0 && (
          <p>{words.formulasLost({ n: done.lost, was: done.was })}</p>
        )}
      </div>
    </div>
  );
}
