import { useState } from "preact/hooks";
import { saysOf } from "../../../src/core/messages/said.ts";
import { type Edit, editRecipe } from "../../../src/core/recipe/edit/edit-recipe.ts";
import type { Recipe } from "../../../src/core/recipe/recipe.ts";
import { RecipeRefused } from "../../../src/core/recipe/sentences.ts";
import { say } from "./texts.ts";

/** What was done to a recipe's steps last. */
export type Done = Edit | { kind: "undo" };

export interface Edits {
  /** The recipe as it is edited. */
  recipe: Recipe;
  /** Whether it writes one column, which the screen has a field for the heading of. */
  inColumn: boolean;
  /** False where the edit is refused, which `failure` says the reason of; the recipe is then as it was. */
  edit: (edit: Edit) => boolean;
  /** Takes the last edit back; absent where there is none. */
  undo?: () => void;
  done: Done | undefined;
  failure: string;
  /** Says no more of an edit that was refused. */
  calm: () => void;
  /** Another recipe has come: nothing of it has been edited. */
  forget: () => void;
}

interface Editing<State> {
  recipe: Recipe | undefined;
  inColumn: boolean;
  /** What is shown before an edit, to which an undo goes back. */
  state: State;
  take: (edited: Recipe) => void;
  back: (state: State) => void;
}

/** Edits a recipe step by step, and takes edits back one by one; undefined where there is no recipe. */
export function useEdits<State>({ recipe, inColumn, state, take, back }: Editing<State>) {
  const [past, setPast] = useState<readonly State[]>([]);
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState("");
  const forget = () => {
    setPast([]);
    setDone(undefined);
    setFailure("");
  };
  const edit = (wanted: Edit): boolean => {
    if (recipe === undefined) return false;
    try {
      take(editRecipe(recipe, wanted, inColumn));
    } catch (error) {
      setFailure(say(error instanceof RecipeRefused ? error.says : saysOf(error)));
      return false;
    }
    setPast([...past, state]);
    setDone(wanted);
    setFailure("");
    return true;
  };
  const undo = () => {
    const before = past[past.length - 1];
    back(before as State);
    setPast(past.slice(0, -1));
    setDone({ kind: "undo" });
    setFailure("");
  };
  const edits: Edits | undefined = recipe && {
    ...{ recipe, inColumn, edit, done, failure, forget, calm: () => setFailure("") },
    ...(past.length > 0 && { undo }),
  };
  return { edits, forget };
}
