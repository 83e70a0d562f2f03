import { useState } from "preact/hooks";
import { said } from "../../../src/core/profile/sentences.ts";
import { explainRecipe } from "../../../src/core/recipe/explain.ts";
import { type Recipe, VERSION } from "../../../src/core/recipe/recipe.ts";
import { recipeInEnglish } from "../../../src/core/recipe/sentences.ts";
import { Line } from "../../fields/line.tsx";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { OnlyRowsField } from "../../parts/only-rows.tsx";
import { texts } from "../../texts.ts";
import { countries } from "./countries.ts";
import { CoveredList } from "./covered-list.tsx";
import type { RecipeScreenProps } from "./recipe-screen.tsx";
import { type Kept, SaveRecipe } from "./save-recipe.tsx";
import { say, words } from "./texts.ts";
import { namesOf } from "./use-examples.ts";
import { useProposal } from "./use-proposal.ts";
import { useRecipeRun } from "./use-recipe-run.ts";
import { useWriting } from "./use-writing.ts";
import type { Apart } from "./worked-out.ts";
import { WriteFoot } from "./write-foot.tsx";
import { BY } from "./write-recipe.ts";

/** Says how a column can be taken apart without examples, and writes its pieces into new columns beside it. */
export function SplitScreen({
  script,
  table,
  column,
  rows: some,
  changed,
  leave,
}: RecipeScreenProps & { script: string }) {
  const run = useRecipeRun(changed);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [into, setInto] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<Kept>();
  const [heading = ""] = namesOf(table, [column]);
  const all = namesOf(
    table,
    table.columns.map((each) => each.column),
  );
  const found = useProposal<Apart | null>(
    script,
    { table, column, only: some.only },
    run.version,
    (worker, cells) => worker.do("takeApart", cells, heading, all, countries()),
  );
  const { proposed: cut, worker } = found;
  const [isWanted, setWanted] = useState(false);
  const whole = isWanted ? undefined : cut?.whole;
  const proposed = whole === undefined ? cut : null;
  const choices = useWriting(worker, proposed ?? undefined, "beside", BY);
  const pieces = proposed?.step.to ?? [];
  const headings = pieces.map((piece, at) => typed[at]?.trim() || piece.heading);
  const name = words.split.name({ column: heading });
  const recipe: Recipe | undefined = proposed
    ? {
        ...{ recipe: VERSION, name, inputs: [heading], madeBy: "learner" },
        steps: [
          { ...proposed.step, to: pieces.map(({ part }, at) => ({ part, heading: headings[at] ?? "" })) },
        ],
      }
    : undefined;
  const says = recipe ? explainRecipe(recipe) : [];
  const write = async () => {
    if (!proposed) return;
    const { coverage } = proposed;
    const writes = await worker.do("writes", choices.writing, false);
    const { only } = some;
    const target = { table, only, columns: [column], place: "beside", headings, name, recipe } as const;
    const steps = says.map(recipeInEnglish).join(" ");
    await run.write(target, writes, said("replayed", { name, ...coverage, steps }), coverage.rows);
    setInto(headings);
    setTyped({});
  };
  const { last } = run.fixes;
  return (
    <ColumnScreen
      title={words.split.title({ column: heading })}
      leave={leave}
      fixes={run.fixes}
      isReading={found.isReading && found.failure === ""}
      says={
        last?.isStopped
          ? words.writeStopped({ n: last.changed, goesOn: "no" })
          : last && words.written({ n: last.changed, column: into.join(", ") })
      }
      foot={
        proposed !== null && (
          <WriteFoot
            {...{
              write,
              written: run.written,
              stop: run.stop,
              rows: choices.count,
              mayWrite: !found.isReading && !run.fixes.isBusy,
            }}
            of={(proposed?.different.covered ?? 0) + (proposed?.different.uncovered ?? 0)}
          />
        )
      }
    >
      <OnlyRowsField table={table} {...some} />
      <Alert says={found.failure} />
      {proposed === undefined && found.failure === "" && <p class="muted small">{texts.loading}</p>}
      {found.cut && <p class="notice small">{texts.firstRowsOnly({ rows: found.rows })}</p>}
      {whole && (
        <div class="notice small stack">
          <p role="status">{words.split.whole({ kind: whole })}</p>
          <div>
            <button type="button" onClick={() => setWanted(true)}>
              {words.split.anyway}
            </button>
          </div>
        </div>
      )}
      {proposed === null && !whole && (
        <p role="status">
          {words.split.none({ all: texts.operations.open, examples: texts.operations.examples })}
        </p>
      )}
      {proposed && recipe && (
        <>
          <div>
            <h2>{words.does}</h2>
            {says.map((each) => (
              <p key={each.code} dir="auto">
                {say(each)}
              </p>
            ))}
          </div>
          <p role="status">
            {words.covers(proposed.coverage)}
            {proposed.coverage.uncovered > 0 && ` ${words.split.left}`}
          </p>
          <CoveredList taught={proposed} worker={worker} into={headings} />
          <details>
            <summary>{words.split.headings}</summary>
            <div class="stack">
              {pieces.map(({ part }, at) => (
                <Line
                  key={part}
                  label={words.split.headingOf({ nth: at + 1 })}
                  value={headings[at] ?? ""}
                  set={(text) => setTyped((before) => ({ ...before, [at]: text }))}
                  when="left"
                  most={200}
                />
              ))}
            </div>
          </details>
          <SaveRecipe recipe={recipe} worker={worker} done={kept} saved={setKept} />
        </>
      )}
    </ColumnScreen>
  );
}
