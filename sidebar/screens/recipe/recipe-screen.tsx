import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { said as saysOf } from "../../../src/core/profile/sentences.ts";
import { withHeading } from "../../../src/core/recipe/from-words/with-heading.ts";
import { addedBy } from "../../../src/core/recipe/read-recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { texts } from "../../texts.ts";
import type { Asks } from "../clusters/asking.tsx";
import { ChosenResult } from "./chosen-result.tsx";
import { ColumnsRead } from "./columns-read.tsx";
import { CoveredList } from "./covered-list.tsx";
import { FromWords } from "./from-words.tsx";
import { GivenExamples } from "./given-examples.tsx";
import type { OpenedRecipe } from "./opened-recipe.ts";
import { ReplayScreen } from "./replay-screen.tsx";
import { type Kept, SaveRecipe } from "./save-recipe.tsx";
import { SavedRecipes } from "./saved-recipes.tsx";
import { TaughtResult } from "./taught-result.tsx";
import { words } from "./texts.ts";
import { type ChosenRecipe, useChosenRecipe } from "./use-chosen-recipe.ts";
import { namesOf, useExamples } from "./use-examples.ts";
import { useModelRecipe } from "./use-model-recipe.ts";
import { useRecipeRun } from "./use-recipe-run.ts";
import { useWords } from "./use-words.ts";
import { useWriting } from "./use-writing.ts";
import { WriteChoices } from "./write-choices.tsx";
import { WriteFoot } from "./write-foot.tsx";
import { BY } from "./write-recipe.ts";

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
  /** Whether a person came to say it in words. */
  isInWords?: boolean;
  leave: () => void;
}

const resultOf = (column: string, text: string | undefined): string =>
  text === undefined ? words.result({ column }) : `${column} (${text})`;

/**
 * Learns from a few rows what should come out of all of them, or takes it from words, says it as a recipe, and writes it.
 */
export function RecipeScreen({
  script,
  table,
  column,
  rows: some,
  changed,
  askModel,
  asks,
  isInWords = false,
  leave,
}: RecipeScreenProps & { script: string }) {
  const [more, setMore] = useState<readonly number[]>([]);
  const run = useRecipeRun(changed);
  const [wrote, setWrote] = useState<{ to: string; inPlace: boolean }>();
  const [reads, setReads] = useState(0);
  const [heading, setHeading] = useState<string>();
  const [place, setPlace] = useState<"beside" | "into" | "in place">("beside");
  const [replaying, setReplaying] = useState<OpenedRecipe>();
  const [saves, setSaves] = useState(0);
  const [kept, setKept] = useState<Kept>();
  const [chosen, setChosen] = useState<ChosenRecipe>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isInWords) field.current?.focus();
  }, [isInWords]);

  const columns = [column, ...more];
  const inputs = namesOf(table, columns);
  const [own = ""] = inputs;
  const right = namesOf(table, [Math.max(...columns) + 1])[0] ?? "";
  const to =
    place === "in place" ? own : place === "into" ? right : (heading ?? resultOf(own, chosen?.recipe.name));
  const names = { name: chosen?.recipe.name ?? to, inputs, to };
  const isOff = chosen !== undefined;
  const lesson = useExamples(script, table, columns, some.only, names, run.version + reads, isOff);
  const { seen, examples, set, worker } = lesson;
  const given = examples.filter(({ out }) => out !== "");
  const known = given.map(({ at, out }) => [at, out] as const);
  const recipe = chosen && withHeading(chosen.recipe, to);
  const choose = (now: ChosenRecipe | undefined) => {
    setChosen(now);
    setHeading(undefined);
    setPlace(now?.recipe.steps.every((step) => addedBy(step).length === 0) ? "in place" : "beside");
  };
  const said = useWords(lesson, choose);
  const asking = useModelRecipe(worker, asks, choose);
  const trial = useChosenRecipe(worker, recipe, seen, known);
  const taught = isOff ? trial.taken : lesson.taught;
  const choices = useWriting(worker, taught, place, BY);

  const write = async () => {
    if (taught === undefined) return;
    const { coverage } = taught;
    const writes = await worker.do("writes", choices.writing, place === "into");
    const fails = choices.keep || place === "in place" ? ("keep" as const) : ("left" as const);
    const about = { name: names.name, ...coverage, fails, steps: taught.words };
    const found = isOff
      ? saysOf("fromWords", { ...about, model: chosen.by ?? "none" })
      : saysOf("fromExamples", {
          ...{ ...about, examples: given.length, chosen: choices.doubted ? "written" : "left" },
        });
    const target = {
      ...{ table, only: some.only, columns, headings: [to], name: names.name },
      place: place === "in place" ? ("in place" as const) : ("beside" as const),
      ...(place === "into" && lesson.right !== undefined && { into: lesson.right }),
    };
    setWrote({ to, inPlace: place === "in place" });
    await run.write(target, writes, found, coverage.rows, place === "into" ? [] : [column]);
  };
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
        {...{ script, table, changed }}
        rows={some}
        opened={replaying}
        leave={() => {
          setReplaying(undefined);
          setSaves((before) => before + 1);
          setReads((before) => before + 1);
        }}
      />
    );
  return (
    <ColumnScreen
      title={isInWords ? words.said.title({ column: own }) : words.title({ column: own })}
      leave={leave}
      fixes={run.fixes}
      says={
        last && wrote && !wrote.inPlace ? words.written({ n: last.changed, column: wrote.to }) : undefined
      }
      foot={
        <WriteFoot
          {...{ write, written: run.written, of: seen?.different ?? 0, rows: choices.count }}
          mayWrite={to.trim() !== "" && !lesson.isLearning && !lesson.isReading && !run.isUndoing}
        />
      }
    >
      <OnlyRowsField table={table} {...some} />
      <SavedRecipes version={saves} open={open} />
      <ColumnsRead
        table={table}
        own={column}
        more={more}
        set={(now) => {
          said.clear();
          setMore(now);
        }}
      />
      <FromWords
        {...{ field, said, asking, asks, askModel }}
        isReady={seen !== undefined && seen.different > 0 && !lesson.isReading && !run.isUndoing}
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
        <>
          {lesson.cut && <p class="notice small">{texts.firstRowsOnly({ rows: seen.rows })}</p>}
          {recipe && chosen ? (
            <>
              <ChosenResult
                {...trial}
                chosen={chosen}
                stop={() => {
                  said.clear();
                  worker.stop();
                }}
                without={(step) =>
                  setChosen({
                    ...chosen,
                    recipe: { ...recipe, steps: recipe.steps.filter((_, at) => at !== step) },
                  })
                }
              />
              <div>
                <button type="button" class="link small" onClick={said.clear}>
                  {words.back}
                </button>
              </div>
            </>
          ) : (
            <>
              <GivenExamples
                lesson={lesson}
                firstRow={table.headingRow + 1}
                {...(seen.filled.length > 0 &&
                  place === "beside" &&
                  seen.cells < seen.rows && {
                    right: {
                      name: right,
                      take() {
                        set(() => seen.filled);
                        setPlace("into");
                      },
                    },
                  })}
              />
              <TaughtResult
                lesson={lesson}
                asks={{ column: own, from: isTaken ? right : undefined, ask: askModel }}
              />
            </>
          )}
          {taught && taught.coverage.covered + taught.coverage.doubted > 0 && (
            <>
              <CoveredList taught={taught} worker={worker} {...(!isOff && { use: lesson.use })} />
              <WriteChoices
                {...{ place, setPlace, own, right, to, setHeading, choices, taught }}
                hasRight={seen.filled.length > 0 && seen.cells < seen.rows}
              />
              {taught.recipe && (
                <SaveRecipe
                  key={names.name}
                  recipe={taught.recipe}
                  worker={worker}
                  done={kept}
                  saved={(now) => {
                    setKept(now);
                    if (now.formulas === undefined) setSaves((before) => before + 1);
                  }}
                />
              )}
            </>
          )}
        </>
      )}
    </ColumnScreen>
  );
}
