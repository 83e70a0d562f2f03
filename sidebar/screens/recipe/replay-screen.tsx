import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import { minutesHere } from "../../../src/core/recipe/ways-out/time-here.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { columnTitle } from "../../fields/column-field.tsx";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { FixResult } from "../../parts/fix-result.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { CoveredList } from "./covered-list.tsx";
import { DriftReport } from "./drift-report.tsx";
import type { OpenedRecipe } from "./opened-recipe.ts";
import { OwnRecipe } from "./own-recipe.tsx";
import { RecipeWorker } from "./recipe-worker.ts";
import { takeRowsFirst } from "./rows-first.ts";
import { RowsFirstNotice } from "./rows-first-notice.tsx";
import { RunState } from "./run-state.tsx";
import { TakeElsewhere } from "./take-elsewhere.tsx";
import { say, words } from "./texts.ts";
import { useReplay } from "./use-replay.ts";
import { useWriting } from "./use-writing.ts";
import { BY, writeRecipe } from "./write-recipe.ts";

interface Props {
  opened: OpenedRecipe;
  script: string;
  table: Table;
  /** The rows that are worked on alone. */
  rows: OnlyRows;
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  leave: () => void;
}

/** A recipe on this sheet: its columns, what it would do, the click that does it, and what is new to it. */
export function ReplayScreen({ opened, script, table, rows: some, changed, leave }: Props) {
  const { recipe, says } = opened;
  // One of its own: what is learned meanwhile must not stand where this is written from.
  const own = useRef<RecipeWorker>();
  own.current ??= new RecipeWorker(script);
  const worker = own.current;
  useEffect(() => () => worker.stop(), [worker]);
  const [version, setVersion] = useState(0);
  const replaying = useReplay(worker, recipe, table, some.only, version);
  const { columns, choose, choice, replayed, failure } = replaying;
  const reach = replayed?.reach;
  const place = reach?.inPlace === undefined ? "beside" : "in place";
  // A step over all rows is not done to some of them.
  const blocked = reach?.notHere[0] ?? (some.only && reach?.first?.[0]);
  const pending = replaying.rows !== undefined;
  const choices = useWriting(worker, replayed, place, BY);
  const different = replayed ? replayed.different.covered + replayed.different.uncovered : 0;
  const minutes = minutesHere(different, replaying.seconds);
  const inTenths = Math.max(0.1, Math.round(replaying.seconds * 10) / 10);
  const [last, setLast] = useState<Mended & { inPlace: boolean }>();
  const [undone, setUndone] = useState<Reverted>();
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => title.current?.focus(), []);

  const has = (columns ?? []).flatMap((column, at) => (column === undefined ? [] : [{ column, at }]));
  const ordered = [...has].sort((a, b) => Number(b.at === reach?.inPlace) - Number(a.at === reach?.inPlace));
  const read = ordered.map(({ column }) => column);
  const write = async () => {
    if (replayed === undefined) return;
    const { coverage } = replayed;
    const writes = await worker.do("writes", choices.writing, false);
    const found = said("replayed", {
      name: recipe.name,
      covered: coverage.covered,
      rows: coverage.rows,
      uncovered: coverage.uncovered,
      steps: opened.words,
    });
    const headings = place === "in place" ? [recipe.inputs[reach?.inPlace ?? 0] ?? ""] : replayed.reach.adds;
    const { only } = some;
    const target = { table, only, columns: read, place, headings, name: recipe.name } as const;
    const came = await writeRecipe(target, writes, found, coverage.rows, () => {});
    setUndone(undefined);
    setLast({ ...came, inPlace: place === "in place" });
    await changed([read[0] ?? 1], true);
    setVersion((before) => before + 1);
  };
  const takeRows = async () => {
    const { rows, taken } = replaying;
    if (rows === undefined) return;
    const came = await takeRowsFirst(rows, recipe, table, columns ?? []);
    taken.add(rows.step);
    setUndone(undefined);
    setLast({ ...came, inPlace: true });
    await changed(came.columns, came.columns.length > 0);
    setVersion((before) => before + 1);
  };
  const undo = async ({ run, columns: written }: Mended) => {
    const came = await server.revert(run);
    setLast(undefined);
    setUndone(came);
    replaying.taken.clear();
    await changed(came.removedColumns ? written : [], false);
    setVersion((before) => before + 1);
  };
  const isLike = (input: string, heading: string) =>
    choice?.open.some((each) => each.input === input && each.candidates.includes(heading.trim())) === true;
  const asked = recipe.steps.flatMap((step) => (step.op === "model" ? [step.to] : []));
  const missing = [...recipe.inputs.filter((_, at) => columns?.[at] === undefined), ...asked];
  const leftOut = says.filter((_, at) => reach && !reach.steps.includes(at));
  return (
    <>
      <main>
        <div>
          <button type="button" class="link small" onClick={leave}>
            {words.back}
          </button>
          <h1 ref={title} tabIndex={-1}>
            {words.runTitle({ name: recipe.name })}
          </h1>
        </div>
        <FixResult
          {...{ last, undone, undo }}
          {...(last &&
            !last.inPlace && {
              says: words.written({ n: last.changed, column: reach?.adds.join(", ") ?? "" }),
            })}
        />
        <OnlyRowsField table={table} {...some} />
        <div>
          <h2>{words.does}</h2>
          <ol>
            {says.map((each, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <li key={at} dir="auto">
                {say(each)}
              </li>
            ))}
          </ol>
        </div>
        {columns &&
          recipe.inputs.map((input, at) => (
            <div class="field" key={input}>
              <label for={`${id}-${at}`}>{words.input({ input })}</label>
              <select
                id={`${id}-${at}`}
                value={columns[at] ?? ""}
                onChange={(event) => choose(at, Number(event.currentTarget.value) || undefined)}
              >
                <option value="">{words.notThere}</option>
                {table.columns.map(({ column, letter, heading }) => (
                  <option key={column} value={column}>
                    {heading === "" ? texts.columnLetter({ letter }) : texts.columnName({ letter, heading })}
                  </option>
                ))}
              </select>
              {columns[at] === undefined && (
                <div class="notice warn small">
                  <p>{words.askColumn({ input })}</p>
                  {table.columns
                    .filter((head) => isLike(input, columnTitle(head)))
                    .map((head) => (
                      <button
                        type="button"
                        key={head.column}
                        dir="auto"
                        onClick={() => choose(at, head.column)}
                      >
                        {words.likeColumn({ heading: columnTitle(head) })}
                      </button>
                    ))}
                </div>
              )}
            </div>
          ))}
        {choice?.renamed.map((each) => (
          <p class="small" key={each.input}>
            {words.renamed(each)}
          </p>
        ))}
        {missing.length > 0 && leftOut.length > 0 && (
          <div class="notice small">
            <p>{words.cannot({ inputs: missing })}</p>
            <ul>
              {leftOut.map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
                <li key={at}>{say(each)}</li>
              ))}
            </ul>
          </div>
        )}
        <Alert says={failure} />
        {failure === "" &&
          replayed === undefined &&
          columns?.some((each) => each !== undefined) !== false && <RunState {...replaying} />}
        {blocked !== undefined && (
          <p class="notice warn small">
            {(reach?.notHere[0] === undefined ? words.notSome : words.notHere)({ step: blocked + 1 })}
          </p>
        )}
        {replayed && reach?.steps.length === 0 && <p class="notice warn small">{words.nothingRuns}</p>}
        {replayed && blocked === undefined && replaying.rows && (
          <RowsFirstNotice rows={replaying.rows} firstRow={table.headingRow + 1} act={takeRows} />
        )}
        {replayed && blocked === undefined && !pending && reach && reach.steps.length > 0 && (
          <>
            <p role="status">
              {words.covers(replayed.coverage)}
              {replayed.partly > 0 && ` ${words.partly({ n: replayed.partly })}`}
            </p>
            {minutes !== undefined && (
              <p class="notice small">
                {words.elsewhere.large({
                  rows: replayed.coverage.rows,
                  different,
                  minutes,
                  seconds: inTenths,
                })}
              </p>
            )}
            <CoveredList taught={replayed} worker={worker} />
            <DriftReport drift={replayed.drift} firstRow={table.headingRow + 1} />
          </>
        )}
        <OwnRecipe opened={opened} worker={worker} leave={leave} />
        <TakeElsewhere opened={opened} worker={worker} isLarge={minutes !== undefined} />
      </main>
      <footer>
        <Action
          kind="primary"
          wide
          act={write}
          disabled={!choices.count || blocked !== undefined || pending}
          working={texts.mending}
        >
          {choices.count === undefined ? words.writeUncounted : words.write({ n: choices.count })}
        </Action>
      </footer>
    </>
  );
}
