import { useMemo, useRef, useState } from "preact/hooks";
import { type Cell, textOf } from "../../../src/core/cells/grid.ts";
import type { Chosen } from "../../../src/core/facets/facets.ts";
import { type Facet, movedColumn, rowsOfAll } from "../../../src/core/facets/narrow.ts";
import { type Only, onlyOf } from "../../../src/core/facets/only.ts";
import type { Described } from "../../../src/core/profile/describe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { ColumnOptions, columnTitle, titleOf } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { texts } from "../../texts.ts";
import type { ColumnContent } from "../clean/use-column.ts";
import { Chips } from "./chips.tsx";
import { ChosenName } from "./chosen-name.tsx";
import { ChosenRows } from "./chosen-rows.tsx";
import { EditValue } from "./edit-value.tsx";
import { FacetList } from "./facet-list.tsx";
import { countsOf } from "./first-look.tsx";
import { useNarrowed } from "./use-narrowed.ts";
import { writeValue } from "./write-value.ts";

interface Props {
  table: Table;
  column: number;
  /** Undefined while it is read. */
  content: ColumnContent | undefined;
  described: Described;
  /** What is chosen from the start. */
  first: readonly Facet[];
  /** Has whatever is done next done to the rows alone that are chosen. */
  keep: (only: Only) => void;
  /** Called when the sheet was changed or is to be read again: `columns` were inserted right of these, or taken out. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/**
 * Every different value of a column with its own count, how values are written, and its range: where each stands, and
 * another way to write it. What is chosen in one column narrows what is counted in the others.
 */
export function Facets({ first, keep, changed, leave, ...opened }: Props) {
  const { table, column, content } = opened;
  const [facets, setFacets] = useState(first);
  const [shown, setShown] = useState(column);
  const [moved, setMoved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { columns, described, among, failure } = useNarrowed(opened, shown, facets);
  const key = facets.map((each) => `${each.column} ${keyOf(each.chosen)}`).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facets are compared by what they choose
  const rows = useMemo(
    () => (columns && facets.length > 0 ? rowsOfAll(columns, facets) : []),
    [columns, key],
  );
  const chosen = facets.find((each) => each.column === shown)?.chosen;
  const head = table.columns.find((each) => each.column === shown);
  const only = onlyOf(facets, (at) => titleOf(table, at));

  const choose = (now: Chosen | undefined, at = shown) => {
    setMoved(false);
    const others = facets.filter((each) => each.column !== at);
    setFacets(now === undefined ? others : [...others, { column: at, chosen: now }]);
  };
  const fixes = useLastFix((columns, added) => {
    const at = (one: number) => movedColumn(one, columns, added);
    setMoved(false);
    setFacets(
      facets.flatMap((each) => (columns.includes(each.column) ? [] : [{ ...each, column: at(each.column) }])),
    );
    setShown(at);
    return changed(columns, added);
  });
  const readAgain = () => changed([], false);
  const write = async (now: Cell) => {
    const result = await writeValue(table, shown, facets, rows.length, now);
    setMoved(result === undefined);
    if (result === undefined) return readAgain();
    await fixes.fixed(result);
  };

  return (
    <ColumnScreen
      title={texts.facets.title({ column: head ? columnTitle(head) : "" })}
      under={
        <p class="muted small" role="status">
          {among !== undefined && `${texts.facets.among({ n: among })} `}
          {content && described ? countsOf(described) : texts.loading}
        </p>
      }
      {...{ leave, fixes, heading }}
      isFootRead
      foot={
        facets.length > 0 &&
        columns && (
          <>
            <p>
              <b class="example">
                {facets.length === 1 && facets[0] ? (
                  <ChosenName chosen={facets[0].chosen} />
                ) : (
                  texts.facets.together
                )}
              </b>
              : {texts.facets.rows({ n: rows.length })}
            </p>
            {moved && (
              <p class="notice warn small" role="alert">
                {texts.facets.moved}
              </p>
            )}
            <ChosenRows
              key={`${shown} ${key}`}
              {...{ table, rows, readAgain }}
              column={shown}
              cells={columns.get(shown) ?? []}
              from={table.headingRow + 1}
            />
            {rows.length > 0 &&
              (only ? (
                <button type="button" class="wide" onClick={() => keep(only)}>
                  {texts.onlyRows.keep({ n: rows.length })}
                </button>
              ) : (
                <p class="notice small">
                  {facets.some((each) => each.chosen.kind === "language")
                    ? texts.onlyRows.many
                    : texts.onlyRows.long}
                </p>
              ))}
            {chosen?.kind === "value" && rows.length > 0 && (
              <EditValue key={`${key} edit`} value={chosen.value} rows={rows.length} write={write} />
            )}
            {chosen?.kind === "blank" && rows.length > 0 && (
              <EditValue
                key={`${key} edit`}
                value=""
                like={described?.values[0]?.value}
                rows={rows.length}
                write={write}
              />
            )}
            {chosen?.kind === "marks" && rows.length > 0 && (
              <Action kind="primary" wide act={() => write("")} working={texts.mending}>
                {texts.facets.empty({ n: rows.length })}
              </Action>
            )}
          </>
        )
      }
    >
      {facets.length > 0 && (
        <div class="stack">
          <Chips
            {...{ table, facets }}
            remove={(at) => {
              choose(undefined, at);
              heading.current?.focus();
            }}
          />
          <label class="small narrow">
            <span>{texts.facets.narrow}</span>
            <select value={shown} onChange={(event) => setShown(Number(event.currentTarget.value))}>
              <ColumnOptions columns={table.columns} />
            </select>
          </label>
        </div>
      )}
      <Alert says={failure} />
      {described && <FacetList key={shown} {...{ described, chosen, choose }} />}
    </ColumnScreen>
  );
}

const keyOf = (chosen: Chosen): string =>
  chosen.kind === "value"
    ? `value ${typeof chosen.value} ${textOf(chosen.value)}`
    : chosen.kind === "language"
      ? `language ${chosen.language} ${chosen.isSure} ${chosen.values.length}`
      : Object.values(chosen).join(" ");
