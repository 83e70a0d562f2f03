import { useRef, useState } from "preact/hooks";
import { useLastFix } from "../../parts/use-last-fix.ts";
import type { Counted, Looked } from "../../run/write-values.ts";
import type { RecipeScreenProps } from "./recipe-screen.tsx";
import { type Target, writeRecipe } from "./write-recipe.ts";

/** What a screen has written with what it proposes, and the way to take that back; another version after each of both. */
export function useRecipeRun(changed: RecipeScreenProps["changed"]) {
  const [version, setVersion] = useState(0);
  const [written, setWritten] = useState<number>();
  const isStopped = useRef(false);
  const [isTwice, setTwice] = useState(false);
  const fixes = useLastFix(async (columns, added) => {
    await changed(columns, added);
    setVersion((before) => before + 1);
  });
  const write = async (
    target: Target,
    writes: readonly Counted[],
    found: Looked["found"],
    rows: number,
    beside: readonly number[] = target.columns,
    changesAgain?: () => Promise<boolean>,
  ) => {
    isStopped.current = false;
    setWritten(0);
    try {
      const came = await writeRecipe(target, writes, found, rows, setWritten, () => isStopped.current);
      setWritten(undefined);
      setTwice(came.isStopped === true && (await changesAgain?.().catch(() => true)) === true);
      await fixes.fixed(came, beside);
      return came;
    } finally {
      setWritten(undefined);
    }
  };
  const stop = () => {
    isStopped.current = true;
  };
  /**
   * `beside` names the columns that others were put right of; `written` counts the values while they are written. While
   * the fix is undone, or the sheet looked at again, what the screen has counted is void. `stop` ends the writing after the
   * call that is under way; what was written in place by then `mustUndo` where writing again would change it twice, which
   * `changesAgain` is asked.
   */
  const mustUndo = isTwice && fixes.last?.isStopped === true;
  return { version, written, write, stop, fixes, mustUndo };
}
