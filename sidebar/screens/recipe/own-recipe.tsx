import { useState } from "preact/hooks";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { download, fileName } from "./download.ts";
import type { OpenedRecipe } from "./opened-recipe.ts";
import type { RecipeWorker } from "./recipe-worker.ts";
import { type Kept, SaveRecipe } from "./save-recipe.tsx";
import { words } from "./texts.ts";

interface Props {
  opened: OpenedRecipe;
  /** Whether its steps were changed since it was opened. */
  isEdited: boolean;
  worker: RecipeWorker;
  leave: () => void;
}

/** Keeps, renames, downloads or deletes the recipe that is open. */
export function OwnRecipe({ opened: { recipe, keptAs }, isEdited, worker, leave }: Props) {
  // A text from elsewhere may bear the name of a recipe that is kept here, and is not that one.
  const [kept, setKept] = useState(keptAs);
  const name = kept ?? recipe.name;
  const [done, setDone] = useState<{ kept: Kept; of: Recipe }>();
  const isNew = isEdited && done?.of !== recipe;
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    await server.keepRecipe(name, "", [name]);
    leave();
  };
  return (
    <details open={isEdited}>
      <summary>{words.manage}</summary>
      <div class="stack">
        <SaveRecipe
          recipe={{ ...recipe, name }}
          worker={worker}
          isNew={isNew}
          done={done?.of === recipe ? done.kept : undefined}
          saved={(now) => {
            setKept(now.name);
            setDone({ kept: now, of: recipe });
          }}
          {...(kept !== undefined && { was: kept })}
        />
        <div class="row">
          <Action
            act={async () => download(`${fileName(name)}.json`, await worker.apart("save", recipe, name))}
          >
            {words.export}
          </Action>
          {kept !== undefined && !isAsking && (
            <button type="button" onClick={() => setAsking(true)}>
              {words.delete}
            </button>
          )}
        </div>
        {isAsking && (
          <div class="stack">
            <p>{words.deleteAsk({ name })}</p>
            <div class="row">
              <Action act={remove}>{words.delete}</Action>
              <button type="button" onClick={() => setAsking(false)}>
                {words.keepIt}
              </button>
            </div>
          </div>
        )}
      </div>
    </details>
  );
}
