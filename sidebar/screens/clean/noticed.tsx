import { useState } from "preact/hooks";
import type { Chosen } from "../../../src/core/facets/facets.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { FixResult } from "../../parts/fix-result.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { texts } from "../../texts.ts";
import { Findings } from "./findings.tsx";
import type { Profiled } from "./profiled.ts";
import { SheetFindings } from "./sheet-findings.tsx";

interface Props {
  table: Table;
  /** Undefined while it is made. */
  profiled: Profiled | undefined;
  described: Described | undefined;
  /** Shows where cells of the column stand. */
  find: (chosen: Chosen) => void;
  /** Whether the whole sheet is looked at, in place of the column. */
  whole: boolean;
  lookAtWhole: (whole: boolean) => void;
  /** The rules of the form as it stands; undefined when it is not about rules. */
  chosen: string | undefined;
  /** Sets the form to rules for the column, or for another one. */
  choose: (what: string, column?: number) => void;
  /** Has spellings grouped by hand. */
  group: () => void;
  /** Called when the sheet was changed: `columns` were inserted right of these columns, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
}

/** What Stet noticed in the column or, when asked, in the whole sheet, and what was mended of it. */
export function Noticed({
  table,
  profiled,
  described,
  find,
  whole,
  lookAtWhole,
  chosen,
  choose,
  group,
  changed,
}: Props) {
  /** A fix may be undone before the sheet has been looked at again since it was made. */
  const [works, setWorks] = useState(0);
  const [outdated, setOutdated] = useState<Profiled>();
  const busy = works > 0 || (outdated !== undefined && outdated === profiled);
  const [version, setVersion] = useState(0);
  /** Cards are off from the click until the sheet has been looked at again: what they know of it is old by then. */
  const whileBusy = async (work: () => Promise<void>) => {
    setWorks((before) => before + 1);
    try {
      await work();
      setOutdated(profiled);
      setVersion((before) => before + 1);
    } finally {
      setWorks((before) => before - 1);
    }
  };
  const { last, undone, fixed, undo } = useLastFix(changed);
  const carryOut = (fix: () => Promise<Mended>) => whileBusy(async () => fixed(await fix()));
  return (
    <section class="stack" aria-label={texts.found} aria-busy={busy}>
      <div class="row spread">
        <h2>{whole ? texts.inSheet : texts.found}</h2>
        <button type="button" class="link small" onClick={() => lookAtWhole(!whole)}>
          {whole ? texts.backToColumn : texts.checkSheet}
        </button>
      </div>
      <FixResult last={last} undone={undone} undo={(each) => whileBusy(() => undo(each))} />
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
        <Findings {...{ profiled, described, find, chosen, choose, group, busy, carryOut }} />
      )}
    </section>
  );
}
