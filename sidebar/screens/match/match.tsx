import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { chosenBy } from "../../../src/core/cluster/match/questions.ts";
import { type Choice, settled } from "../../../src/core/cluster/match/settle.ts";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { FixResult } from "../../parts/fix-result.tsx";
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
  /** Called when the sheet was changed: a column was inserted right of these, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/** Puts beside each value of a column the entry of a list that means the same, where that is sure enough. */
export function MatchToList({ table, column, content, changed, leave }: Props) {
  const choice = useList(table, column);
  const { list } = choice;
  const { values, found, share, find, stop } = useMatching(content);
  const [typed, setTyped] = useState(usualPrecision);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [stopped, setStopped] = useState(false);
  const [written, setWritten] = useState<number>();
  const [last, setLast] = useState<Mended>();
  const [undone, setUndone] = useState<Reverted>();
  const title = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (found) result.current?.focus();
  }, [found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found in another list is void
  useEffect(() => {
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
  const rowsWhere = (isMatched: boolean) =>
    (settledValues ?? []).reduce(
      (sum, { at }, index) =>
        (at !== undefined) === isMatched ? sum + (found?.values[index]?.rows.length ?? 0) : sum,
      0,
    );
  const [matched, left] = [rowsWhere(true), rowsWhere(false)];
  const begin = async () => {
    if (list === undefined) return;
    setStopped(false);
    setChoices(new Map());
    setLast(undefined);
    setUndone(undefined);
    await find(list);
  };
  const write = async () => {
    if (found === undefined || settledValues === undefined || precision === undefined) return;
    try {
      const came = await writeMatches(
        table,
        column,
        {
          found: { ...found, matches: now.matches },
          settled: settledValues,
          precision,
          asked: answers.answers.length,
        },
        setWritten,
      );
      setUndone(undefined);
      setLast(came);
    } finally {
      setWritten(undefined);
    }
    await changed([column], true);
  };
  const undo = async ({ run, columns }: Mended) => {
    const came = await server.revert(run);
    setLast(undefined);
    setUndone(came);
    await changed(came.removedColumns ? columns : [], false);
  };
  const rows = content?.rows.length ?? 0;
  const isFinding = share !== undefined;
  return (
    <>
      <main>
        <div>
          <button type="button" class="link small" onClick={leave}>
            {texts.backToColumn}
          </button>
          <h1 ref={title} tabIndex={-1}>
            {texts.match.title({ column: name })}
          </h1>
        </div>
        <FixResult last={last} undone={undone} undo={undo} />
        <ListField table={table} own={column} choice={choice} disabled={isFinding} />
        {choice.failure !== "" && (
          <p class="notice error" role="alert">
            {choice.failure}
          </p>
        )}
        <PrecisionField typed={typed} set={setTyped} />
        {isFinding && (
          <div class="stack">
            <p class="muted small" role="status">
              {texts.match.finding({ n: values?.length ?? 0, entries: list?.entries.size ?? 0 })}
            </p>
            <progress
              value={share}
              aria-label={texts.match.finding({ n: values?.length ?? 0, entries: list?.entries.size ?? 0 })}
            />
            <div>
              <button
                type="button"
                onClick={() => {
                  stop();
                  setStopped(true);
                }}
              >
                {texts.match.stop}
              </button>
            </div>
          </div>
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
      </main>
      <footer>
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
              isFinding || values === undefined || !list || list.entries.size === 0 || precision === undefined
            }
          >
            {content === undefined ? texts.loading : texts.match.find({ n: rows })}
          </Action>
        )}
      </footer>
    </>
  );
}
