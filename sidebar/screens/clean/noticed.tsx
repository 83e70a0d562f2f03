import { useEffect, useRef, useState } from "preact/hooks";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Action } from "../../parts/action.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { Findings } from "./findings.tsx";
import type { Profiled } from "./profiled.ts";
import { SheetFindings } from "./sheet-findings.tsx";

interface Props {
  table: Table;
  /** Undefined while it is made. */
  profiled: Profiled | undefined;
  /** Whether the whole sheet is looked at, in place of the column. */
  whole: boolean;
  lookAtWhole: (whole: boolean) => void;
  /** The rules of the form as it stands; undefined when it is not about rules. */
  chosen: string | undefined;
  /** Sets the form to rules for the column, or for another one. */
  choose: (what: string, column?: number) => void;
  /** Called when the sheet was changed: `columns` were inserted right of these columns, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
}

/** What Stet noticed in the column or, when asked, in the whole sheet, and what was mended of it. */
export function Noticed({ table, profiled, whole, lookAtWhole, chosen, choose, changed }: Props) {
  const [last, setLast] = useState<Mended>();
  const [undone, setUndone] = useState<Reverted>();
  const [working, setWorking] = useState(false);
  const [outdated, setOutdated] = useState<Profiled>();
  const busy = working || (outdated !== undefined && outdated === profiled);
  const [version, setVersion] = useState(0);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last || undone) said.current?.focus();
  }, [last, undone]);
  /** Cards are off from the click until the sheet has been looked at again: what they know of it is old by then. */
  const whileBusy = async (work: () => Promise<void>) => {
    setWorking(true);
    try {
      await work();
      setOutdated(profiled);
      setVersion((before) => before + 1);
    } finally {
      setWorking(false);
    }
  };
  const carryOut = (fix: () => Promise<Mended>) =>
    whileBusy(async () => {
      const result = await fix();
      setUndone(undefined);
      setLast(result);
      await changed(result.columns, true);
    });
  const undo = ({ run, columns }: Mended) =>
    whileBusy(async () => {
      const result = await server.revert(run);
      setLast(undefined);
      setUndone(result);
      await changed(result.removedColumns ? columns : [], false);
    });
  return (
    <section class="stack" aria-label={texts.found}>
      <div class="row spread">
        <h2>{whole ? texts.inSheet : texts.found}</h2>
        <button type="button" class="link small" onClick={() => lookAtWhole(!whole)}>
          {whole ? texts.backToColumn : texts.checkSheet}
        </button>
      </div>
      <div ref={said} tabIndex={-1} role="status" class={last || undone ? "notice small stack" : "hidden"}>
        {last && (
          <>
            <p>
              {last.columns.length > 0
                ? texts.mendedCells({ n: last.changed })
                : texts.mendedRows({ n: last.changed })}
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
      {whole ? (
        <SheetFindings
          key={`${table.sheetId} ${version}`}
          table={table}
          choose={(column, what) => {
            lookAtWhole(false);
            choose(what, column);
          }}
          busy={busy}
          carryOut={carryOut}
        />
      ) : profiled === undefined ? (
        <p class="muted small">{texts.looking}</p>
      ) : (
        <Findings profiled={profiled} chosen={chosen} choose={choose} busy={busy} carryOut={carryOut} />
      )}
    </section>
  );
}
