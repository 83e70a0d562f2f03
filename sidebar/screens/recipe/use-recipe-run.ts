import { useState } from "preact/hooks";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Counted, Looked } from "../../run/write-values.ts";
import { server } from "../../server.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";
import { type Target, writeRecipe } from "./write-recipe.ts";

/** What a screen has written with what it proposes, and the way to take that back; another version after each of both. */
export function useRecipeRun(changed: RecipeScreenProps["changed"]) {
  const [version, setVersion] = useState(0);
  const [last, setLast] = useState<Mended>();
  const [undone, setUndone] = useState<Reverted>();
  const [written, setWritten] = useState<number>();
  const [isUndoing, setUndoing] = useState(false);
  const next = () => setVersion((before) => before + 1);
  const write = async (
    target: Target,
    writes: readonly Counted[],
    found: Looked["found"],
    rows: number,
    beside: readonly number[] = target.columns,
  ) => {
    try {
      const came = await writeRecipe(target, writes, found, rows, setWritten);
      setUndone(undefined);
      setLast(came);
    } finally {
      setWritten(undefined);
    }
    await changed(beside, true);
    next();
  };
  const undo = async ({ run, columns }: Mended) => {
    setUndoing(true);
    try {
      const came = await server.revert(run);
      setLast(undefined);
      setUndone(came);
      await changed(came.removedColumns ? columns : [], false);
      next();
    } finally {
      setUndoing(false);
    }
  };
  /**
   * `beside` names the columns that others were put right of; `written` counts the values while they are written. While it
   * is undone, what the screen has counted is void.
   */
  return { version, written, isUndoing, write, fixes: { last, undone, undo } };
}
