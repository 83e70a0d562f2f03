import { useEffect, useState } from "preact/hooks";
import {
  type ByHand,
  type Chosen,
  type Found,
  settingsAsked,
} from "../../../src/core/operations/by-hand/by-hand.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { byHandDoes, byHandTitle } from "../../named.ts";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { texts } from "../../texts.ts";
import { FindingCard } from "../clean/finding-card.tsx";
import { FixCells } from "../clean/fix-cells.tsx";
import type { Profiled } from "../clean/profiled.ts";
import { RemoveRows } from "../clean/remove-rows.tsx";
import { firstChoices, Settings } from "./settings.tsx";
import { ShownRows } from "./shown-rows.tsx";
import { SplitRows } from "./split-rows.tsx";
import { useByHand } from "./use-by-hand.ts";

interface Props {
  byHand: ByHand;
  table: Table;
  column: number;
  rows: OnlyRows;
  /** Called when the sheet was changed: `columns` were inserted right of these columns, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/** A fix that a person has asked for: what it would do, counted and looked through, then the click that does it. */
export function ByHandScreen({ byHand, table, column, rows, changed, leave }: Props) {
  const [version, setVersion] = useState(0);
  const [typed, setTyped] = useState<Chosen>({});
  const [suggested, setSuggested] = useState<Chosen>();
  const chosen = suggested && { ...suggested, ...typed };
  const { seen, found, failure } = useByHand(byHand, table, column, rows.only, chosen, version);
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a column suggests once it is read
  useEffect(() => {
    if (seen) setSuggested(firstChoices(byHand, byHand.suggest?.(seen.table, seen.own)));
  }, [seen]);

  const whileBusy = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
      setVersion((before) => before + 1);
    }
  };
  const fixes = useLastFix(changed);
  const carryOut = (fix: () => Promise<Mended>) => whileBusy(async () => fixes.fixed(await fix()));
  const head = table.columns.find((each) => each.column === column);
  const heading = { title: byHandTitle(byHand), column: head ? columnTitle(head) : "" };
  return (
    <ColumnScreen
      title={byHand.reads === "sheet" ? heading.title : texts.operations.heading(heading)}
      under={<p class="muted small">{byHandDoes(byHand)}</p>}
      back={texts.operations.back}
      leave={leave}
      fixes={{ ...fixes, undo: (last) => whileBusy(() => fixes.undo(last)) }}
    >
      <OnlyRowsField table={table} {...rows} />
      {chosen && seen && (
        <Settings
          byHand={byHand}
          headings={seen.table.headings}
          chosen={chosen}
          set={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        />
      )}
      {seen?.cut && <p class="notice small">{texts.firstRowsOnly({ rows: seen.rows })}</p>}
      <Alert says={failure} />
      {failure === "" && (seen === undefined || found === undefined) && (
        <p class="muted small" role="status">
          {seen === undefined ? texts.loading : texts.looking}
        </p>
      )}
      {found?.length === 0 && (
        <p class="muted small" role="status">
          {chosen &&
          settingsAsked(byHand.settings, chosen).some(
            ({ name, choices }) => choices === undefined && chosen[name] === "",
          )
            ? texts.operations.choose
            : texts.operations.nothing}
        </p>
      )}
      {seen &&
        found?.map((finding) => (
          <FindingCard key={finding.sentence} finding={finding}>
            <Fixing
              finding={finding}
              profiled={{ ...seen, findings: found }}
              own={seen.own}
              {...{ busy, carryOut }}
            />
          </FindingCard>
        ))}
    </ColumnScreen>
  );
}

interface FixingProps {
  finding: Found;
  profiled: Profiled;
  own: number;
  busy: boolean;
  carryOut: (fix: () => Promise<Mended>) => Promise<void>;
}

/** The way on from what was found: cells that change, rows that go, or a look at each. */
function Fixing({ finding, profiled, own, busy, carryOut }: FixingProps) {
  const { fix, rows, splits } = finding;
  if (splits) return <SplitRows {...{ finding, splits, profiled, own, busy, carryOut }} />;
  if (fix?.kind === "dropRows") return <RemoveRows {...{ finding, fix, profiled, busy, carryOut }} />;
  if (fix && fix.kind !== "clean")
    return <FixCells {...{ finding, fix, profiled, busy, carryOut }} says={texts.operations.change} />;
  return (
    <ShownRows
      sheetId={profiled.sheetId}
      rows={(rows ?? []).map(profiled.rowAt)}
      column={profiled.columnAt(own)}
    />
  );
}
