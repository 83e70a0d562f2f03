import { useState } from "preact/hooks";
import type { Reverted } from "../../src/core/journal/revert.ts";
import type { Mended } from "../../src/core/profile/mend.ts";
import { server } from "../server.ts";

/** The last fix of a screen, or what came of its undo. */
export interface LastFix {
  last: Mended | undefined;
  undone: Reverted | undefined;
  /** Whether it is being undone, or the sheet looked at again since it was changed: what was read before is void. */
  isBusy: boolean;
  /** Called when the sheet was fixed. @param beside the columns that others were put right of; without it, those of the fix */
  fixed: (result: Mended, beside?: readonly number[]) => Promise<void>;
  undo: (last: Mended) => Promise<void>;
  /** Says no more of it. */
  forget: () => void;
}

/**
 * Keeps the last fix of a screen and undoes it.
 * @param changed called when the sheet was changed: `columns` were inserted right of these columns, or taken out again
 */
export function useLastFix(changed: (columns: readonly number[], added: boolean) => Promise<void>): LastFix {
  const [last, setLast] = useState<Mended>();
  const [undone, setUndone] = useState<Reverted>();
  /** A fix may be undone before the sheet has been looked at again since it was made. */
  const [works, setWorks] = useState(0);
  const whileBusy = async (work: () => Promise<void>) => {
    setWorks((before) => before + 1);
    try {
      await work();
    } finally {
      setWorks((before) => before - 1);
    }
  };
  const show = (now: { last?: Mended; undone?: Reverted }) => {
    setLast(now.last);
    setUndone(now.undone);
  };
  return {
    last,
    undone,
    isBusy: works > 0,
    fixed: (result, beside = result.columns) => {
      show({ last: result });
      return whileBusy(() => changed(beside, true));
    },
    undo: ({ run, columns }) =>
      whileBusy(async () => {
        const result = await server.revert(run);
        show({ undone: result });
        await changed(result.removedColumns ? columns : [], false);
      }),
    forget: () => show({}),
  };
}
