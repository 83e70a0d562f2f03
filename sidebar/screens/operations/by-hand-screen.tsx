import { useEffect, useRef, useState } from "preact/hooks";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { ByHand, Chosen, Found } from "../../../src/core/operations/by-hand/by-hand.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { byHandDoes, byHandTitle } from "../../named.ts";
import { FixResult } from "../../parts/fix-result.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { FindingCard } from "../clean/finding-card.tsx";
import { FixCells } from "../clean/fix-cells.tsx";
import type { Profiled } from "../clean/profiled.ts";
import { RemoveRows } from "../clean/remove-rows.tsx";
import { firstChoices, Settings } from "./settings.tsx";
import { ShownRows } from "./shown-rows.tsx";
import { useByHand } from "./use-by-hand.ts";

interface Props {
  byHand: ByHand;
  table: Table;
  column: number;
  /** Called when the sheet was changed: `columns` were inserted right of these columns, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/** A fix that a person has asked for: what it would do, counted and looked through, then the click that does it. */
export function ByHandScreen({ byHand, table, column, changed, leave }: Props) {
  const [version, setVersion] = useState(0);
  const [typed, setTyped] = useState<Chosen>({});
  const [suggested, setSuggested] = useState<Chosen>();
  const chosen = suggested && { ...suggested, ...typed };
  const { seen, found, failure } = useByHand(byHand, table, column, chosen, version);
  const [last, setLast] = useState<Mended>();
  const [undone, setUndone] = useState<Reverted>();
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
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
  const head = table.columns.find((each) => each.column === column);
  const heading = { title: byHandTitle(byHand), column: head ? columnTitle(head) : "" };
  return (
    <main>
      <div>
        <button type="button" class="link small" onClick={leave}>
          {texts.operations.back}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {byHand.reads === "sheet" ? heading.title : texts.operations.heading(heading)}
        </h1>
        <p class="muted small">{byHandDoes(byHand)}</p>
      </div>
      <FixResult last={last} undone={undone} undo={undo} />
      {chosen && seen && (
        <Settings
          byHand={byHand}
          headings={seen.table.headings}
          chosen={chosen}
          set={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        />
      )}
      {seen?.cut && <p class="notice small">{texts.firstRowsOnly({ rows: seen.rows })}</p>}
      {failure !== "" && (
        <p class="notice error" role="alert">
          {failure}
        </p>
      )}
      {failure === "" && (seen === undefined || found === undefined) && (
        <p class="muted small" role="status">
          {seen === undefined ? texts.loading : texts.looking}
        </p>
      )}
      {found?.length === 0 && (
        <p class="muted small" role="status">
          {chosen && byHand.settings.some(({ name, choices }) => choices === undefined && chosen[name] === "")
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
    </main>
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
  const { fix, rows } = finding;
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
