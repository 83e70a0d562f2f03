import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { type Cell, textOf } from "../../../src/core/cells/grid.ts";
import { type Chosen, rowsOf, sameValue } from "../../../src/core/facets/facets.ts";
import { histogramOf } from "../../../src/core/facets/histogram.ts";
import type { Measure } from "../../../src/core/facets/measure.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import type { ColumnContent } from "../clean/use-column.ts";
import { ChosenRows } from "./chosen-rows.tsx";
import { CountList } from "./count-list.tsx";
import { EditValue } from "./edit-value.tsx";
import { countsOf } from "./first-look.tsx";
import { patternLabel } from "./labels.ts";
import { rangeName } from "./measured.ts";
import { Quick } from "./quick.tsx";
import { RangeField } from "./range-field.tsx";
import { Select } from "./select.tsx";
import { type Sort, useListed, type View } from "./use-listed.ts";
import { writeValue } from "./write-value.ts";

interface Props {
  table: Table;
  column: number;
  /** Undefined while it is read. */
  content: ColumnContent | undefined;
  described: Described;
  /** What is chosen from the start. */
  first: Chosen | undefined;
  /** Called when the sheet was changed or is to be read again: `columns` were inserted right of these, or taken out. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

const MEASURES: readonly Measure[] = ["numbers", "dates"];
/** From so many different numbers or dates on, which make up half of a column, its range is shown first. */
const RANGED = 20;

const SORTS: readonly Sort[] = ["count", "name"];

/** Every different value of a column with its own count, and how values are written: where each stands, and another way to write it. */
export function Facets({ table, column, content, described, first, changed, leave }: Props) {
  const [chosen, setChosen] = useState(first);
  const histograms = useMemo(
    () => MEASURES.flatMap((of) => histogramOf(described.values, of) ?? []),
    [described],
  );
  const [wanted, setView] = useState<View>(
    () =>
      histograms.find((each) => each.rows >= described.filled / 2 && each.different > RANGED)?.of ?? "values",
  );
  const histogram = histograms.find(({ of }) => of === wanted);
  const view = wanted === "patterns" || histogram ? wanted : "values";
  const [sort, setSort] = useState<Sort>("count");
  const [search, setSearch] = useState("");
  const [moved, setMoved] = useState(false);
  const id = useId();
  const listed = useListed(described, view, search, sort);
  // While the column is read again, what was typed is not to vanish.
  const [known, setKnown] = useState(content);
  useEffect(() => {
    if (content) setKnown(content);
  }, [content]);
  const rows = useMemo(() => (known && chosen ? rowsOf(known.cells, chosen) : []), [known, chosen]);

  const head = table.columns.find((each) => each.column === column);
  const { values, patterns } = described;
  const choose = (now: Chosen | undefined) => {
    setMoved(false);
    setChosen(now);
  };
  const fixes = useLastFix((columns, added) => {
    choose(undefined);
    return changed(columns, added);
  });
  const readAgain = () => changed([], false);
  const write = async (was: Chosen, now: Cell) => {
    const result = await writeValue(table, column, was, rows.length, now);
    setMoved(result === undefined);
    if (result === undefined) return readAgain();
    await fixes.fixed(result);
  };
  const at = (line: number): Chosen =>
    view === "values"
      ? { kind: "value", value: values[line]?.value ?? "" }
      : { kind: "pattern", of: patterns.of, pattern: patterns.counts[line]?.pattern ?? "" };
  const place =
    chosen?.kind === "value" && view === "values"
      ? values.findIndex(({ value }) => sameValue(value, chosen.value))
      : chosen?.kind === "pattern" && view === "patterns"
        ? patterns.counts.findIndex(({ pattern }) => pattern === chosen.pattern)
        : undefined;

  return (
    <ColumnScreen
      title={texts.facets.title({ column: head ? columnTitle(head) : "" })}
      under={
        <p class="muted small" role="status">
          {content ? countsOf(described) : texts.loading}
        </p>
      }
      {...{ leave, fixes }}
      isFootRead
      foot={
        chosen &&
        known && (
          <>
            <p>
              <b class="example">
                <ChosenName chosen={chosen} />
              </b>
              : {texts.facets.rows({ n: rows.length })}
            </p>
            {moved && (
              <p class="notice warn small" role="alert">
                {texts.facets.moved}
              </p>
            )}
            <ChosenRows key={keyOf(chosen)} {...{ table, column, rows, readAgain }} content={known} />
            {chosen.kind === "value" && rows.length > 0 && (
              <EditValue
                key={`${keyOf(chosen)} edit`}
                value={chosen.value}
                rows={rows.length}
                write={(now) => write(chosen, now)}
              />
            )}
            {chosen.kind === "marks" && (
              <Action kind="primary" wide act={() => write(chosen, "")} working={texts.mending}>
                {texts.facets.empty({ n: rows.length })}
              </Action>
            )}
          </>
        )
      }
    >
      <Quick facets={described} chosen={chosen} choose={choose} />
      <div class="pair">
        <Select
          id={`${id}-view`}
          name={texts.facets.show}
          value={view}
          set={setView}
          options={(["values", "patterns", ...histograms.map(({ of }) => of)] as const).map((each) => [
            each,
            texts.facets.views[each],
          ])}
        />
        {!histogram && (
          <Select
            id={`${id}-sort`}
            name={texts.facets.sort}
            value={sort}
            set={setSort}
            options={SORTS.map((each) => [each, texts.facets.sorts[each]])}
          />
        )}
      </div>
      {histogram ? (
        <RangeField
          key={histogram.of}
          facets={described}
          histogram={histogram}
          chosen={chosen?.kind === "range" && chosen.of === histogram.of ? chosen : undefined}
          choose={choose}
        />
      ) : (
        <>
          <div class="field">
            <label for={`${id}-search`}>{texts.facets.search}</label>
            <input
              id={`${id}-search`}
              type="search"
              autocomplete="off"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
            <p class="muted small" role="status">
              {listed.length === 0
                ? texts.facets.none
                : texts.facets.matching({ n: listed.length, of: listed.of })}
            </p>
          </div>
          {view === "patterns" && (
            <p class="muted small">{patterns.of === "signs" ? texts.facets.legend : texts.facets.madeOf}</p>
          )}
          {listed.length > 0 && (
            <CountList
              key={`${view} ${sort} ${search}`}
              name={texts.facets.views[view]}
              length={listed.length}
              at={listed.at}
              chosen={place}
              choose={(line) => choose(at(line))}
            />
          )}
        </>
      )}
    </ColumnScreen>
  );
}

function ChosenName({ chosen }: { chosen: Chosen }) {
  if (chosen.kind === "value") return <Value cells={[chosen.value]} />;
  if (chosen.kind === "pattern")
    return <>{texts.facets.chosen.pattern({ pattern: patternLabel(chosen.pattern, chosen.of) })}</>;
  if (chosen.kind === "range") return <>{rangeName(chosen)}</>;
  return <>{texts.facets.chosen[chosen.kind]}</>;
}

const keyOf = (chosen: Chosen): string =>
  chosen.kind === "value"
    ? `value ${typeof chosen.value} ${textOf(chosen.value)}`
    : chosen.kind === "pattern"
      ? `pattern ${chosen.pattern}`
      : Object.values(chosen).join(" ");
