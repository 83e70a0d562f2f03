import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import type { Form } from "../../run/plan.ts";
import { texts } from "../../texts.ts";
import type { Asks } from "../clusters/asking.tsx";
import { ColumnsRead } from "./columns-read.tsx";
import { FromHistory } from "./from-history.tsx";
import { FromWords } from "./from-words.tsx";
import { NewRowsToo } from "./new-rows-too.tsx";
import { RecipeResult } from "./recipe-result.tsx";
import { ReplayScreen } from "./replay-screen.tsx";
import { SavedRecipes } from "./saved-recipes.tsx";
import { words } from "./texts.ts";
import { underWay } from "./under-way.ts";
import { resultOf, useColumnRecipe } from "./use-column-recipe.ts";
import { useModelRecipe } from "./use-model-recipe.ts";
import { useWords } from "./use-words.ts";
import { WriteFoot } from "./write-foot.tsx";

export interface RecipeScreenProps {
  table: Table;
  column: number;
  /** The rows that are worked on alone. */
  rows: OnlyRows;
  /** Called when the sheet was changed: a column was inserted right of these, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  /** Goes to the form with what a model is to be asked. */
  askModel: (prompt: string) => void;
  asks: Asks;
  /** Whether this build may work in the background. */
  background: boolean;
  /** Goes to the form with all that a step of a recipe asks a model. */
  fillForm: (form: Partial<Form>) => void;
  /** Whether a person comes back from there, once a model has answered. */
  isReturning?: boolean;
  /** Whether a person came to say it in words. */
  isInWords?: boolean;
  leave: () => void;
}

/**
 * Learns from a few rows what should come out of all of them, or takes it from words, says it as a recipe, and writes it.
 */
export function RecipeScreen({
  isInWords = false,
  isReturning = false,
  leave,
  ...props
}: RecipeScreenProps & { script: string }) {
  const { script, table, column, rows: some, changed, background, askModel, asks, fillForm } = props;
  const [replaying, setReplaying] = useState(isReturning ? underWay.recipe : undefined);
  const [saves, setSaves] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isInWords) field.current?.focus();
  }, [isInWords]);
  const page = useColumnRecipe(props);
  const { own, to, inputs, lesson, given, known, run, wrote, chosen, choices } = page;
  const { seen, worker } = lesson;
  const said = useWords(lesson, page.choose);
  const asking = useModelRecipe(worker, asks, page.choose);
  const isTaken = given.some((each) =>
    seen?.filled.some(({ at, out }) => out === each.out && at === each.at),
  );
  const open = async (json: string, keptAs?: string) => {
    const opened = await worker.apart("open", json);
    const { recipe } = opened;
    setReplaying(keptAs === undefined ? opened : { ...opened, keptAs, recipe: { ...recipe, name: keptAs } });
  };
  const { last } = run.fixes;
  if (replaying)
    return (
      <ReplayScreen
        key={replaying.places?.join() ?? "whole"}
        {...{ script, table, changed, background, fillForm }}
        rows={some}
        opened={replaying}
        open={setReplaying}
        leave={() => {
          if (replaying.whole) return setReplaying(replaying.whole);
          underWay.forget();
          setReplaying(undefined);
          setSaves((before) => before + 1);
          page.readAgain();
        }}
      />
    );
  return (
    <ColumnScreen
      title={isInWords ? words.said.title({ column: own }) : words.title({ column: own })}
      leave={leave}
      fixes={run.fixes}
      isReading={lesson.isReading && lesson.failure === ""}
      says={
        last?.isStopped
          ? words.writeStopped({
              n: last.changed,
              goesOn: run.mustUndo ? "undo" : wrote?.goesOn ? "yes" : "no",
            })
          : last && wrote && !wrote.inPlace
            ? words.written({ n: last.changed, column: wrote.to })
            : undefined
      }
      foot={
        <WriteFoot
          {...{
            write: page.write,
            written: run.written,
            stop: run.stop,
            of: seen?.different ?? 0,
            rows: choices.count,
          }}
          mayWrite={
            to.trim() !== "" && !lesson.isLearning && !lesson.isReading && !run.fixes.isBusy && !run.mustUndo
          }
        />
      }
    >
      {background && last && wrote?.inPlace === false && page.kept && (
        <NewRowsToo key={last.run} run={last.run} />
      )}
      <OnlyRowsField table={table} {...some} />
      {underWay.recipe && (
        <button type="button" class="wide" onClick={() => setReplaying(underWay.recipe)}>
          {words.model.resume({ name: underWay.recipe.recipe.name })}
        </button>
      )}
      <SavedRecipes version={saves} open={open} />
      <FromHistory {...{ table, column, worker }} heading={own} version={run.version} open={setReplaying} />
      <ColumnsRead
        table={table}
        own={column}
        more={page.more}
        set={(now) => {
          said.clear();
          page.setMore(now);
        }}
      />
      <FromWords
        {...{ field, said, asking, asks, askModel }}
        isReady={seen !== undefined && seen.different > 0 && !lesson.isReading && !run.fixes.isBusy}
        isByModel={chosen?.by !== undefined}
        wishFor={(text) => ({
          text,
          names: { name: text, inputs, to: resultOf(own, text) },
          given: known,
          typed: isTaken ? [] : given,
        })}
      />
      <Alert says={lesson.failure} />
      {seen === undefined && lesson.failure === "" && <p class="muted small">{texts.loading}</p>}
      {seen && (
        <RecipeResult
          {...{ page, seen, table }}
          clear={said.clear}
          saved={() => setSaves((before) => before + 1)}
          asks={{ column: own, from: isTaken ? page.right : undefined, ask: askModel }}
        />
      )}
    </ColumnScreen>
  );
}
