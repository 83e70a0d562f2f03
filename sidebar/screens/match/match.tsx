import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { chosenBy } from "../../../src/core/cluster/match/questions.ts";
import { valuesOf } from "../../../src/core/cluster/match/read-cells.ts";
import { type Choice, settled } from "../../../src/core/cluster/match/settle.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { Moved } from "../../parts/moved.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { useLastFix } from "../../parts/use-last-fix.ts";
import { chosenAmong, withChosen } from "../../run/read-chosen.ts";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import type { ColumnContent } from "../clean/use-column.ts";
import { ListField } from "./list-field.tsx";
import { MatchList } from "./match-list.tsx";
import { PrecisionField, readPrecision, usualPrecision } from "./precision-field.tsx";
import { Questions } from "./questions.tsx";
import { useAnswers } from "./use-answers.ts";
import { useList } from "./use-list.ts";
import { useMatching } from "./use-matching.ts";
import { writeMatches } from "./write-matches.ts";

interface Props {
  table: Table;
  column: number;
  /** Undefined while it is read. */
  content: ColumnContent | undefined;
  rows: OnlyRows;
  /** Called when the sheet was changed: a column was inserted right of these, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/** Puts beside each value of a column the entry of a list that means the same, where that is sure enough. */
export function MatchToList({ table, column, content, rows: some, changed, leave }: Props) {
  const fixes = useLastFix(changed);
  const current = fixes.isBusy ? undefined : content;
  const choice = useList(table, column);
  const { list } = choice;
  const { values, found, share, find, stop } = useMatching(current);
  const [typed, setTyped] = useState(usualPrecision);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [stopped, setStopped] = useState(false);
  const [written, setWritten] = useState<number>();
  /** The rows of each value as they were counted last, and the values of which there are more or fewer than before. */
  const [counted, setCounted] = useState<ReadonlyMap<string, number>>();
  const [moved, setMoved] = useState<readonly string[]>([]);
  const result = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    setCounted(undefined);
    setMoved([]);
    if (found) result.current?.focus();
  }, [found]);
  // Before anything can be pressed: what is looked for in the new list is not to be stopped for the old one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found in another list is void
  useLayoutEffect(() => {
    stop();
    setChoices(new Map());
  }, [list]);

  const precision = readPrecision(typed);
  const answers = useAnswers(found, precision);
  const { now } = answers;
  const settledValues = useMemo(
    () => found && settled(now.matches, now.least, new Map([...chosenBy(answers.answers), ...choices])),
    [found, now, answers.answers, choices],
  );
  const head = table.columns.find((each) => each.column === column);
  const name = head ? columnTitle(head) : "";
  const rowsOf = (index: number) => {
    const value = found?.values[index];
    return value === undefined ? 0 : counted ? (counted.get(value.text) ?? 0) : value.rows.length;
  };
  const rowsWhere = (isMatched: boolean) =>
    (settledValues ?? []).reduce(
      (sum, { at }, index) => ((at !== undefined) === isMatched ? sum + rowsOf(index) : sum),
      0,
    );
  const [matched, left] = [rowsWhere(true), rowsWhere(false)];
  const begin = async () => {
    if (list === undefined) return;
    setStopped(false);
    setChoices(new Map());
    fixes.forget();
    await find(list);
  };
  const write = async () => {
    if (found === undefined || settledValues === undefined || precision === undefined) return;
    const from = table.headingRow + 1;
    const read = await server.read(table.sheetId, withChosen([column], some.only), from);
    const standing = valuesOf(
      chosenAmong([column], read, some.only).map((row) => read[row]?.[0] ?? ""),
      (index) => index,
    );
    const rowsNow = new Map(standing.map(({ text, rows }) => [text, rows.length]));
    const differing = found.values.flatMap(({ text }, index) =>
      settledValues[index]?.at !== undefined && (rowsNow.get(text) ?? 0) !== rowsOf(index) ? [text] : [],
    );
    setCounted(rowsNow);
    setMoved(differing);
    if (differing.length > 0) return;
    const decided = {
      found: { ...found, matches: now.matches },
      settled: settledValues,
      precision,
      asked: answers.answers.length,
      rowsOf,
    };
    const came = await writeMatches(table, column, some.only, decided, setWritten).finally(() =>
      setWritten(undefined),
    );
    await fixes.fixed(came);
  };
  const rows = (values ?? []).reduce((sum, value) => sum + value.rows.length, 0);
  const isFinding = share !== undefined;
  return (
    <ColumnScreen
      title={texts.match.title({ column: name })}
      {...{ leave, fixes }}
      foot={
        <>
          <Moved says={texts.clusters.moved({ n: moved.length })} values={moved.map((value) => [value])} />
          {written !== undefined && (
            <p class="muted small" role="status">
              {texts.match.writing({ done: written, of: found?.values.length ?? 0 })}
            </p>
          )}
          {found ? (
            <Action
              kind="primary"
              wide
              act={write}
              disabled={matched === 0 || precision === undefined}
              working={texts.mending}
            >
              {texts.match.write({ n: matched, column: name })}
            </Action>
          ) : (
            <Action
              kind="primary"
              wide
              act={begin}
              disabled={
                isFinding ||
                values === undefined ||
                !list ||
                list.entries.size === 0 ||
                precision === undefined
              }
            >
              {current === undefined ? texts.loading : texts.match.find({ n: rows })}
            </Action>
          )}
        </>
      }
    >
      <OnlyRowsField table={table} {...some} />
      <ListField table={table} own={column} choice={choice} disabled={isFinding} />
      <Alert says={choice.failure} />
      <PrecisionField typed={typed} set={setTyped} />
      {isFinding && (
        <HowFar
          says={texts.match.finding({ n: values?.length ?? 0, entries: list?.entries.size ?? 0 })}
          share={share}
        >
          <button
            type="button"
            onClick={() => {
              stop();
              setStopped(true);
            }}
          >
            {texts.match.stop}
          </button>
        </HowFar>
      )}
      {stopped && !isFinding && <p role="status">{texts.match.stopped}</p>}
      {found && settledValues && (
        <>
          <p ref={result} tabIndex={-1} role="status">
            {texts.match.summary({ matched, of: matched + left, left })}
          </p>
          <Questions found={found} answers={answers} />
          <MatchList
            found={found}
            now={now}
            settled={settledValues}
            choose={(value, chosen) => setChoices(new Map(choices).set(value, chosen))}
          />
        </>
      )}
    </ColumnScreen>
  );
}
