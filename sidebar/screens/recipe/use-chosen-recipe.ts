import { useEffect, useState } from "preact/hooks";
import { saysOf } from "../../../src/core/messages/said.ts";
import type { Given } from "../../../src/core/recipe/from-words/find-recipes.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { type RecipeWorker, Stopped } from "./recipe-worker.ts";
import { say } from "./texts.ts";
import type { Seen, Taken } from "./worked-out.ts";

/** A recipe that a person has chosen for what they said in words, or has edited. */
export interface ChosenRecipe {
  recipe: Recipe;
  /** Whether it was learned from examples. */
  isLearned?: true;
  isEdited?: true;
  /** The model that wrote it; absent where it was found on the device. */
  by?: string;
}

/** Runs a chosen recipe over the rows that are seen, whenever they, the recipe or the examples change. */
export function useChosenRecipe(
  worker: RecipeWorker,
  recipe: Recipe | undefined,
  seen: Seen | undefined,
  given: Given,
) {
  const [taken, setTaken] = useState<{ found: Taken; of: Seen; which: string }>();
  const [failure, setFailure] = useState("");
  const which = JSON.stringify([recipe, given]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: recipe and examples are compared by what they say
  useEffect(() => {
    let current = true;
    setFailure("");
    if (recipe !== undefined && seen !== undefined)
      worker.do("take", recipe, given).then(
        (found) => current && setTaken({ found, of: seen, which }),
        (error) => {
          // What is stopped because the sheet is read again is run again then.
          if (current && !(error instanceof Stopped)) setFailure(say(saysOf(error)));
        },
      );
    return () => {
      current = false;
    };
  }, [which, seen]);
  // What came of other rows, or of another recipe, is void at once.
  const isOfThese = recipe !== undefined && taken?.of === seen && taken?.which === which;
  return { taken: isOfThese ? taken?.found : undefined, failure };
}
