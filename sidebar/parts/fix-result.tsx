import { useLayoutEffect, useRef } from "preact/hooks";
import type { Reverted } from "../../src/core/journal/revert.ts";
import type { Mended } from "../../src/core/profile/mend.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";

interface Props {
  last: Mended | undefined;
  undone: Reverted | undefined;
  undo: (last: Mended) => Promise<void>;
  /** What came of it, where it was not put into cells that held something. */
  says?: string;
}

/** What came of the last fix, with the way back; or of taking it back. It gets the focus. */
export function FixResult({ last, undone, undo, says }: Props) {
  const said = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (last || undone) said.current?.focus();
  }, [last, undone]);
  return (
    <div ref={said} tabIndex={-1} role="status" class={last || undone ? "notice small stack" : "hidden"}>
      {last && (
        <>
          <p>
            {says ??
              (last.added !== undefined
                ? texts.splitRows.added({ n: last.added })
                : last.columns.length > 0
                  ? texts.mendedCells({ n: last.changed })
                  : texts.mendedRows({ n: last.changed }))}
          </p>
          {last.left > 0 && <p>{texts.leftAlone({ n: last.left })}</p>}
          <div>
            <Action kind="link" act={() => undo(last)}>
              {texts.undoThis}
            </Action>
          </div>
        </>
      )}
      {undone && (
        <>
          <p>
            {undone.rows === undefined
              ? texts.undone({ restored: undone.restored })
              : texts.rowsBack({ n: undone.rows })}
          </p>
          {undone.edited.length > 0 && (
            <p>
              {texts.editedSince({ n: undone.edited.length })}{" "}
              {undone.edited.map(({ cell }) => cell).join(", ")}
            </p>
          )}
        </>
      )}
    </div>
  );
}
