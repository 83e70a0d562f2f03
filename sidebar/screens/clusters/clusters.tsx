import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { groupKey, suggestedIn } from "../../../src/core/cluster/ask-groups.ts";
import {
  type Group,
  merge,
  notSame,
  type Pair,
  split,
  tick,
  tickParts,
} from "../../../src/core/cluster/groups.ts";
import { MEANING, type MethodName, methodOf } from "../../../src/core/cluster/methods.ts";
import { outcomeOf } from "../../../src/core/cluster/outcome.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { Moved } from "../../parts/moved.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { PAGE, Pager } from "../../parts/pager.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import type { ColumnContent } from "../clean/use-column.ts";
import { AskGroups } from "./ask-groups.tsx";
import type { Asks } from "./asking.tsx";
import { Contradictions } from "./contradictions.tsx";
import { GroupCard } from "./group-card.tsx";
import { Meaning } from "./meaning.tsx";
import { MethodField } from "./method-field.tsx";
import { useClusters, useStands } from "./use-clusters.ts";
import { useMeaning } from "./use-meaning.ts";
import { useSuggestions } from "./use-suggestions.ts";
import { cellsOf, placesNow, writeGroups } from "./write-groups.ts";

interface Props {
  table: Table;
  column: number;
  /** Undefined while it is read. */
  content: ColumnContent | undefined;
  /** The rows that are looked at alone. */
  rows: OnlyRows;
  /** Called when the sheet was changed: `columns` were inserted right of these columns, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
  asks: Asks;
}

/** Spellings of one thing in a column, in groups: which are one, and how that is written, is for a person to say. */
export function Clusters({ table, column, content, rows, changed, leave, asks }: Props) {
  const [method, setMethod] = useState<MethodName>("all");
  const [also, setAlso] = useState(false);
  const [chosen, setLeast] = useState<number>();
  const fixes = useLastFix(changed);
  const stands = useStands(fixes.isBusy ? undefined : content);
  const isByMeaning = method === MEANING.name || (method === "all" && also);
  const meaning = useMeaning(isByMeaning ? stands?.counts : undefined, asks.settings);
  const { meant } = meaning;
  const least = chosen ?? meant?.likenesses.usual ?? 1;
  const { clustered, change, of, share, values, failure } = useClusters(stands, method, meant, least);
  const { groups = [], apart = [], places = new Map() } = clustered ?? {};
  const suggesting = useSuggestions(groups, asks.settings);
  const { suggestions } = suggesting;
  const outcome = useMemo(() => outcomeOf(groups, apart), [groups, apart]);
  const [first, setFirst] = useState(0);
  const [merging, setMerging] = useState<number>();
  const [remembered, setRemembered] = useState(0);
  const [moved, setMoved] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Which of the groups shown is to get the focus once they are drawn. */
  const next = useRef<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is looked for anew begins at its first group
  useEffect(() => {
    setFirst(0);
    setMerging(undefined);
  }, [method, content]);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const cards = list.current?.querySelectorAll("article") ?? [];
    (cards[Math.min(next.current, cards.length - 1)] ?? title.current)?.focus();
    next.current = undefined;
  });

  const head = table.columns.find((each) => each.column === column);
  const cells = useMemo(() => cellsOf(outcome.targets, places, column), [outcome, places, column]);
  const decide = (now: readonly Group[], at?: number) => {
    next.current = at;
    setMoved([]);
    change({ groups: now });
    setFirst((before) => Math.min(before, Math.max(0, Math.ceil(now.length / PAGE) - 1) * PAGE));
  };
  const goTo = (group: number) => {
    const at = groups.findIndex((each) => each.id === group);
    next.current = at % PAGE;
    setFirst(at - (at % PAGE));
  };
  const turn = (to: number) => {
    next.current = 0;
    setFirst(to);
  };
  const remember = async (group: number, at: number) => {
    const { groups: left, pairs } = notSame(groups, group);
    await server.setApart(pairs, true);
    change({ apart: [...apart, ...pairs] });
    setRemembered(pairs.length);
    decide(left, at);
  };
  const together = async (pair: Pair) => {
    await server.setApart([pair], false);
    change({ apart: apart.filter((each) => each !== pair) });
  };
  const belongs = (group: Group, at: number) => {
    setMerging(merging === undefined ? group.id : undefined);
    if (merging !== undefined) decide(merge(groups, merging, group.id), at);
  };
  const write = async () => {
    if (clustered === undefined) return;
    const now = await placesNow(table, column, rows.only);
    const count = (value: string, of = places) => of.get(value)?.length ?? 0;
    const differing = [...outcome.targets.keys()].filter((value) => count(value) !== count(value, now));
    setMoved(differing);
    change({ places: now });
    if (differing.length > 0) return;
    const told = {
      groups: outcome.groups.length,
      of,
      method: methodOf(method)?.title ?? "",
      typed: outcome.groups.filter(({ target, proposed }) => target !== proposed).length,
      apart: apart.filter((pair) => pair.every((value) => places.has(value))).length,
    };
    const byModel = {
      ...{ meant: meant !== undefined, meaning: meant?.by.join(", ") ?? "", least },
      ...suggestedIn(suggestions, (value) => places.has(value), outcome.groups),
    };
    const result = await writeGroups(table, rows.only, cellsOf(outcome.targets, now, column), told, byModel);
    await fixes.fixed(result);
  };

  const seeking = groups.find((group) => group.id === merging);
  const shown = groups.slice(first, first + PAGE);
  return (
    <ColumnScreen
      title={texts.clusters.title({ column: head ? columnTitle(head) : "" })}
      heading={title}
      {...{ leave, fixes }}
      foot={
        <>
          <Moved says={texts.clusters.moved({ n: moved.length })} values={moved.map((value) => [value])} />
          <Action kind="primary" wide act={write} disabled={cells.length === 0} working={texts.mending}>
            {texts.clusters.change({ n: cells.length })}
          </Action>
        </>
      }
    >
      <OnlyRowsField table={table} {...rows} />
      <MethodField method={method} set={setMethod} also={also} setAlso={setAlso} />
      {isByMeaning && <Meaning {...{ meaning, asks, least, setLeast }} values={stands?.counts.size} />}
      <Alert says={failure} />
      {clustered === undefined && failure === "" && method !== MEANING.name && (
        <HowFar
          says={stands === undefined ? texts.loading : texts.clusters.comparing({ n: values })}
          label={texts.clusters.comparing({ n: values })}
          share={share}
        />
      )}
      {clustered && groups.length === 0 && (method !== MEANING.name || meant) && (
        <p role="status">{texts.clusters.none}</p>
      )}
      {remembered > 0 && (
        <p class="muted small" role="status">
          {texts.clusters.remembered({ n: remembered })}
        </p>
      )}
      <Contradictions contradictions={outcome.contradictions} goTo={goTo} together={together} />
      {seeking && (
        <div class="notice small stack" role="status">
          <p>{texts.clusters.mergeHint({ value: seeking.target })}</p>
          <div>
            <button type="button" class="link" onClick={() => setMerging(undefined)}>
              {texts.cancel}
            </button>
          </div>
        </div>
      )}
      <AskGroups suggesting={suggesting} asks={asks} />
      {groups.length > 0 && (
        <div class="row small decide">
          <button type="button" class="link" onClick={() => decide(ticked(groups, true))}>
            {texts.clusters.tickAll}
          </button>
          <button type="button" class="link" onClick={() => decide(ticked(groups, false))}>
            {texts.clusters.untickAll}
          </button>
        </div>
      )}
      <div class="items" ref={list}>
        {shown.map((group, at) => (
          <GroupCard
            key={group.id}
            group={group}
            places={places}
            set={(now) => decide(groups.map((each) => (each.id === now.id ? now : each)))}
            split={() => decide(split(groups, group.id), at)}
            notSame={() => remember(group.id, at)}
            merging={seeking && seeking !== group ? seeking.target : undefined}
            merge={() => belongs(group, at)}
            show={(row) => server.showCell(table.sheetId, row, column)}
            suggestion={suggestions.get(groupKey(group))}
            tickSuggested={(same) => decide(tickParts(groups, group.id, same), at)}
          />
        ))}
      </div>
      <Pager first={first} of={groups.length} turn={turn} />
    </ColumnScreen>
  );
}

const ticked = (groups: readonly Group[], on: boolean): Group[] =>
  groups.map((group) => tick(group, group.values, on));
