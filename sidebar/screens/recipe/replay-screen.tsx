import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { said } from "../../../src/core/profile/sentences.ts";
import { partOf, stagesOf } from "../../../src/core/recipe/stages.ts";
import { minutesHere } from "../../../src/core/recipe/ways-out/time-here.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Alert } from "../../parts/alert.tsx";
import { FixResult } from "../../parts/fix-result.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import type { Form } from "../../run/plan.ts";
import { CoveredList } from "./covered-list.tsx";
import { DriftReport } from "./drift-report.tsx";
import { LeftOut } from "./left-out.tsx";
import { ModelSteps } from "./model-steps.tsx";
import { NewRowsToo } from "./new-rows-too.tsx";
import { NewSpellingsNotice } from "./new-spellings-notice.tsx";
import { asOpened, type OpenedRecipe, placeInWhole } from "./opened-recipe.ts";
import { OwnRecipe } from "./own-recipe.tsx";
import { PartSteps } from "./part-steps.tsx";
import { RecipeWorker } from "./recipe-worker.ts";
import { ReplayColumns } from "./replay-columns.tsx";
import { takeRowsFirst } from "./rows-first.ts";
import { RowsFirstNotice } from "./rows-first-notice.tsx";
import { RunState } from "./run-state.tsx";
import { StepList } from "./step-list.tsx";
import { TakeElsewhere } from "./take-elsewhere.tsx";
import { words } from "./texts.ts";
import { chosenIn, underWay } from "./under-way.ts";
import { useEdits } from "./use-edits.ts";
import { useRecipeRun } from "./use-recipe-run.ts";
import { useReplay } from "./use-replay.ts";
import { useWriting } from "./use-writing.ts";
import { WriteFoot } from "./write-foot.tsx";
import { BY } from "./write-recipe.ts";

interface Props {
  opened: OpenedRecipe;
  script: string;
  table: Table;
  /** The rows that are worked on alone. */
  rows: OnlyRows;
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  /** Whether this build may work in the background. */
  background: boolean;
  /** Goes to the form with what a model is to be asked. */
  fillForm: (form: Partial<Form>) => void;
  /** Goes on with a part of it. */
  open: (part: OpenedRecipe) => void;
  leave: () => void;
}

/** A recipe on this sheet: its columns, what it would do, the click that does it, and what is new to it. */
export function ReplayScreen({ opened: first, script, table, rows: some, changed, ...props }: Props) {
  const { background, fillForm, open, leave } = props;
  const [opened, setOpened] = useState(first);
  const { recipe } = opened;
  // One of its own: what is learned meanwhile must not stand where this is written from.
  const own = useRef<RecipeWorker>();
  own.current ??= new RecipeWorker(script);
  const worker = own.current;
  useEffect(() => () => worker.leave(), [worker]);
  const run = useRecipeRun(changed);
  const { last, undone, isBusy } = run.fixes;
  const replaying = useReplay(worker, recipe, table, some.only, run.version, first.here);
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
  /** The headings that were written last; undefined where a column was changed in its place. */
  const [wrote, setWrote] = useState<readonly string[]>();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);

  const stages = stagesOf(recipe);
  const asks = stages.models.length > 0;
  const isFree = (at: number) => recipe.steps[at]?.op !== "model";
  const mayWrite = replayed !== undefined && reach?.steps.some(isFree) === true;
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
    // The history knows it again as a part of this recipe, where a model is to go on.
    const done = asks ? partOf(recipe, stages.now).recipe : recipe;
    const isWhole = stages.now.every((at) => isFree(at) && replayed.reach.steps.includes(at));
    const target = {
      ...{ table, only, columns: read, headings, name: recipe.name },
      ...(isWhole && { recipe: done }),
      place,
    } as const;
    setWrote(place === "in place" ? undefined : headings);
    await run.write(target, writes, found, coverage.rows, [read[0] ?? 1], async () =>
      place === "in place" ? worker.do("changesAgain", recipe) : false,
    );
  };
  const takeRows = async () => {
    const { rows, taken } = replaying;
    if (rows === undefined) return;
    const came = await takeRowsFirst(rows, recipe, table, columns ?? []);
    taken.add(rows.step);
    setWrote(undefined);
    await run.fixes.fixed(came);
  };
  const undo = async (fix: NonNullable<typeof last>) => {
    replaying.taken.clear();
    await run.fixes.undo(fix);
  };
  const { edits } = useEdits({
    recipe,
    inColumn: false,
    state: opened,
    take(edited) {
      replaying.taken.clear();
      setOpened({ ...opened, ...asOpened(edited) });
    },
    back(before) {
      replaying.taken.clear();
      setOpened(before);
    },
  });
  const kept = opened.whole ?? opened;
  /** The recipe as it is to come back to, with what was edited and chosen. */
  const asLeft = (): OpenedRecipe => ({
    ...opened,
    here: (columns ?? []).map((column) => chosenIn(table, column)),
    ...(edits?.undo && { isNew: true }),
  });
  // Whoever comes back from the form, or from a part, goes on with these.
  const isBack = first.here !== undefined && first.whole === undefined;
  const modelSteps = columns && (
    <ModelSteps
      {...{ opened, table, columns }}
      {...{ isBack, isPending: pending }}
      open={(part) => open({ ...part, whole: asLeft() })}
      unwritten={choices.count ? reach?.inPlace : undefined}
      isInParts={(reach?.notHere.length ?? 0) > 0}
      ask={(form) => {
        underWay.keep(asLeft());
        fillForm(form);
      }}
    />
  );
  return (
    <>
      <main>
        <div>
          <button type="button" class="link small" onClick={leave}>
            {opened.whole ? words.model.back : words.back}
          </button>
          <h1 ref={title} tabIndex={-1}>
            {words.runTitle({ name: recipe.name })}
          </h1>
        </div>
        <FixResult
          {...{ last, undone, undo }}
          {...(last?.isStopped
            ? {
                says: words.writeStopped({
                  n: last.changed,
                  goesOn: run.mustUndo ? "undo" : wrote ? "no" : "yes",
                }),
              }
            : last && wrote && { says: words.written({ n: last.changed, column: wrote.join(", ") }) })}
        />
        {background &&
          last &&
          wrote &&
          kept.keptAs !== undefined &&
          !kept.isNew &&
          edits?.undo === undefined && <NewRowsToo key={last.run} run={last.run} />}
        <OnlyRowsField table={table} {...some} />
        <div>
          <h2>{words.does}</h2>
          {opened.whole ? <PartSteps opened={opened} /> : edits && <StepList edits={edits} />}
        </div>
        {columns && <ReplayColumns {...{ recipe, table, columns, choose, choice }} />}
        {isBack && modelSteps}
        <LeftOut {...{ recipe, columns }} runs={reach?.steps} />
        <Alert says={failure} />
        {failure === "" &&
          replayed === undefined &&
          columns?.some((each) => each !== undefined) !== false && <RunState {...replaying} />}
        {blocked !== undefined && !(asks && reach?.notHere.includes(blocked)) && (
          <p class="notice warn small">
            {(reach?.notHere[0] === undefined ? words.notSome : words.notHere)({
              step: placeInWhole(opened, blocked) + 1,
            })}
          </p>
        )}
        {replayed && reach?.steps.length === 0 && <p class="notice warn small">{words.nothingRuns}</p>}
        {replayed && blocked === undefined && replaying.rows && (
          <RowsFirstNotice
            opened={opened}
            rows={replaying.rows}
            firstRow={table.headingRow + 1}
            act={takeRows}
          />
        )}
        {replayed && blocked === undefined && !pending && mayWrite && (
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
            <DriftReport opened={opened} drift={replayed.drift} firstRow={table.headingRow + 1} />
            {edits && !opened.whole && (
              <NewSpellingsNotice
                spellings={replayed.spellings}
                {...{ recipe, edits }}
                joined={() => title.current?.focus()}
              />
            )}
          </>
        )}
        {!isBack && modelSteps}
        {!opened.whole && (
          <>
            <OwnRecipe
              isEdited={edits?.undo !== undefined || opened.isNew === true}
              opened={opened}
              worker={worker}
              leave={leave}
            />
            <TakeElsewhere opened={opened} worker={worker} isLarge={minutes !== undefined} />
          </>
        )}
      </main>
      {(!asks || replayed === undefined || (mayWrite && reach?.notHere.length === 0)) && (
        <footer>
          <WriteFoot
            {...{ write, written: run.written, stop: run.stop, of: different, rows: choices.count }}
            mayWrite={mayWrite && blocked === undefined && !pending && !isBusy && !run.mustUndo}
          />
        </footer>
      )}
    </>
  );
}
