import { useState } from "preact/hooks";
import type { Reverted } from "../../../src/core/journal/revert.ts";
import type { Mended } from "../../../src/core/profile/mend.ts";
import { said } from "../../../src/core/profile/sentences.ts";
import { MOST_EXAMPLES } from "../../../src/core/recipe/learn/learn-recipe.ts";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { type OnlyRows, OnlyRowsField } from "../../parts/only-rows.tsx";
import { server } from "../../server.ts";
import { texts } from "../../texts.ts";
import { ColumnsRead } from "./columns-read.tsx";
import { CoveredList } from "./covered-list.tsx";
import { ExampleFields } from "./example-fields.tsx";
import type { OpenedRecipe } from "./opened-recipe.ts";
import { ReplayScreen } from "./replay-screen.tsx";
import { type Kept, SaveRecipe } from "./save-recipe.tsx";
import { SavedRecipes } from "./saved-recipes.tsx";
import { TaughtResult } from "./taught-result.tsx";
import { words } from "./texts.ts";
import { namesOf, useExamples } from "./use-examples.ts";
import { useWriting } from "./use-writing.ts";
import { ASKED } from "./work.ts";
import { WriteChoices } from "./write-choices.tsx";
import { BY, writeRecipe } from "./write-recipe.ts";

export interface RecipeScreenProps {
  table: Table;
  column: number;
  /** The rows that are worked on alone. */
  rows: OnlyRows;
  /** Called when the sheet was changed: a column was inserted right of these, or taken out again. */
  changed: (columns: readonly number[], added: boolean) => Promise<void>;
  /** Goes to the form with what a model is to be asked. */
  askModel: (prompt: string) => void;
  leave: () => void;
}

/** Learns from a few rows what should come out of all of them, says it in words, and writes it. */
export function RecipeScreen({
  script,
  table,
  column,
  rows: some,
  changed,
  askModel,
  leave,
}: RecipeScreenProps & { script: string }) {
  const [more, setMore] = useState<readonly number[]>([]);
  const [version, setVersion] = useState(0);
  const [heading, setHeading] = useState<string>();
  const [place, setPlace] = useState<"beside" | "into" | "in place">("beside");
  const [last, setLast] = useState<Mended & { to: string; inPlace: boolean }>();
  const [undone, setUndone] = useState<Reverted>();
  const [replaying, setReplaying] = useState<OpenedRecipe>();
  const [saves, setSaves] = useState(0);
  const [kept, setKept] = useState<Kept>();
  const [written, setWritten] = useState<number>();

  const columns = [column, ...more];
  const inputs = namesOf(table, columns);
  const [own = ""] = inputs;
  const right = namesOf(table, [Math.max(...columns) + 1])[0] ?? "";
  const to =
    place === "in place" ? own : place === "into" ? right : (heading ?? words.result({ column: own }));
  const names = { name: to, inputs, to };
  const lesson = useExamples(script, table, columns, some.only, names, version);
  const { seen, examples, set, taught, worker } = lesson;
  const choices = useWriting(worker, taught, place, BY);
  const given = examples.filter(({ out }) => out !== "");

  const write = async () => {
    if (taught === undefined) return;
    const { coverage } = taught;
    const writes = await worker.do("writes", choices.writing, place === "into");
    const found = said("fromExamples", {
      name: names.name,
      examples: given.length,
      covered: coverage.covered,
      rows: coverage.rows,
      doubted: coverage.doubted,
      chosen: choices.doubted ? "written" : "left",
      uncovered: coverage.uncovered,
      fails: choices.keep || place === "in place" ? "keep" : "left",
      steps: taught.words,
    });
    try {
      const target = {
        ...{ table, only: some.only, columns, headings: [to], name: names.name },
        place: place === "in place" ? ("in place" as const) : ("beside" as const),
        ...(place === "into" && lesson.right !== undefined && { into: lesson.right }),
      };
      const came = await writeRecipe(target, writes, found, coverage.rows, setWritten);
      setUndone(undefined);
      setLast({ ...came, to, inPlace: place === "in place" });
    } finally {
      setWritten(undefined);
    }
    await changed(place === "into" ? [] : [column], true);
    setVersion((before) => before + 1);
  };
  const undo = async ({ run, columns: own }: Mended) => {
    const came = await server.revert(run);
    setLast(undefined);
    setUndone(came);
    await changed(came.removedColumns ? own : [], false);
    setVersion((before) => before + 1);
  };
  const isTaken = given.some((each) =>
    seen?.filled.some(({ at, out }) => at === each.at && out === each.out),
  );
  const open = async (json: string, keptAs?: string) => {
    const opened = await worker.apart("open", json);
    const { recipe } = opened;
    setReplaying(keptAs === undefined ? opened : { ...opened, keptAs, recipe: { ...recipe, name: keptAs } });
  };
  if (replaying)
    return (
      <ReplayScreen
        {...{ script, table, changed }}
        rows={some}
        opened={replaying}
        leave={() => {
          setReplaying(undefined);
          setSaves((before) => before + 1);
          setVersion((before) => before + 1);
        }}
      />
    );
  return (
    <ColumnScreen
      title={words.title({ column: own })}
      leave={leave}
      fixes={{ last, undone, undo }}
      says={last && !last.inPlace ? words.written({ n: last.changed, column: last.to }) : undefined}
      foot={
        <>
          {written !== undefined && (
            <p class="muted small" role="status">
              {words.writing({ done: written, of: seen?.different ?? 0 })}
            </p>
          )}
          <Action
            kind="primary"
            wide
            act={write}
            disabled={!choices.count || to.trim() === "" || lesson.isLearning || lesson.isReading}
            working={texts.mending}
          >
            {words.write({ n: choices.count ?? 0 })}
          </Action>
        </>
      }
    >
      <OnlyRowsField table={table} {...some} />
      <SavedRecipes version={saves} open={open} />
      <ColumnsRead table={table} own={column} more={more} set={setMore} />
      <Alert says={lesson.failure} />
      {seen === undefined && lesson.failure === "" && <p class="muted small">{texts.loading}</p>}
      {seen && (
        <>
          {lesson.cut && <p class="notice small">{texts.firstRowsOnly({ rows: seen.rows })}</p>}
          <p class="small">{words.hint}</p>
          {seen.filled.length > 0 && place === "beside" && seen.cells < seen.rows && (
            <div>
              <button
                type="button"
                class="link small"
                onClick={() => {
                  set(() => seen.filled);
                  setPlace("into");
                }}
              >
                {words.fromFilled({ n: seen.filled.length, column: right })}
              </button>
            </div>
          )}
          <ExampleFields examples={examples} set={set} firstRow={table.headingRow + 1} least={ASKED} />
          {examples.length < MOST_EXAMPLES && given.length === examples.length && given.length > 0 && (
            <div>
              <Action
                act={async () => {
                  if (!(await lesson.add())) throw new Error(words.noOther);
                }}
              >
                {words.another}
              </Action>
            </div>
          )}
          <TaughtResult
            lesson={lesson}
            asks={{ column: own, from: isTaken ? right : undefined, ask: askModel }}
          />
          {taught && taught.coverage.covered + taught.coverage.doubted > 0 && (
            <>
              <CoveredList
                taught={taught}
                worker={worker}
                use={(row) =>
                  set((before) =>
                    before.some(({ at }) => at === row.at)
                      ? before
                      : [...before.filter(({ out }) => out !== ""), { ...row, out: "" }].slice(
                          -MOST_EXAMPLES,
                        ),
                  )
                }
              />
              <WriteChoices
                {...{ place, setPlace, own, right, to, setHeading, choices, taught }}
                hasRight={seen.filled.length > 0 && seen.cells < seen.rows}
              />
              {taught.recipe && (
                <SaveRecipe
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
