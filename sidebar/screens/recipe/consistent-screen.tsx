import { useMemo, useState } from "preact/hooks";
import { said } from "../../../src/core/profile/sentences.ts";
import type { TidyView } from "../../../src/core/recipe/learn/tidy-rows.ts";
import { type Recipe, VERSION } from "../../../src/core/recipe/recipe.ts";
import { Alert } from "../../parts/alert.tsx";
import { ColumnScreen } from "../../parts/column-screen.tsx";
import { OnlyRowsField } from "../../parts/only-rows.tsx";
import { texts } from "../../texts.ts";
import { AnswerList } from "./answer-list.tsx";
import { countries } from "./countries.ts";
import { ProposedParts } from "./proposed-parts.tsx";
import type { RecipeScreenProps } from "./recipe-screen.tsx";
import { type Kept, SaveRecipe } from "./save-recipe.tsx";
import { say, words } from "./texts.ts";
import { useConsistent } from "./use-consistent.ts";
import { namesOf } from "./use-examples.ts";
import { useRecipeRun } from "./use-recipe-run.ts";
import { WriteFoot } from "./write-foot.tsx";
import { BY } from "./write-recipe.ts";

const VIEWS: readonly TidyView[] = ["changed", "left", "same"];

/** Rows that stay are listed under Review with why, and none is in doubt. */
const WRITING = { place: "in place", by: BY, doubted: false, keep: false } as const;

/** Says what would bring a column to the form that most of it has, part by part, and writes what a person leaves in. */
export function ConsistentScreen({
  script,
  table,
  column,
  rows: some,
  changed,
  leave,
}: RecipeScreenProps & { script: string }) {
  const run = useRecipeRun(changed);
  const [kept, setKept] = useState<Kept>();
  const [heading = ""] = namesOf(table, [column]);
  const found = useConsistent(
    script,
    { table, column, heading, only: some.only, countries: countries() },
    run.version,
  );
  const { proposed, counts, steps, worker } = found;
  const name = words.consistent.name({ column: heading });
  const recipe: Recipe = { recipe: VERSION, name, inputs: [heading], steps, madeBy: "learner" };
  // biome-ignore lint/correctness/useExhaustiveDependencies: other steps make other rows
  const look = useMemo(
    () => async (view: string, first: number, count: number) => {
      const rows = await worker.do("lookTidied", view as TidyView, first, count);
      return rows.map(({ stays, ...row }) => ({
        ...row,
        ...(stays !== undefined && {
          why: typeof stays === "object" ? say(stays.doubt) : words.consistent.stays[stays],
        }),
      }));
    },
    [counts, worker],
  );
  const write = async () => {
    if (counts === undefined) return;
    const { rows } = counts;
    const writes = await worker.do("writes", WRITING, false);
    const covered = rows.changed + rows.same;
    const sum = covered + rows.left;
    const says = said("replayed", {
      ...{ name, covered, rows: sum, uncovered: rows.left },
      steps: counts.words,
    });
    const { only } = some;
    const target = {
      ...{ table, only, columns: [column], headings: [heading], name, recipe },
      place: "in place" as const,
    };
    await run.write(target, writes, says, sum);
  };
  const isNothing = proposed && proposed.parts.length + proposed.choices.length === 0;
  return (
    <ColumnScreen
      title={words.consistent.title({ column: heading })}
      leave={leave}
      fixes={run.fixes}
      isReading={found.isReading && found.failure === ""}
      says={
        run.fixes.last?.isStopped
          ? words.writeStopped({ n: run.fixes.last.changed, goesOn: "yes" })
          : undefined
      }
      foot={
        !isNothing && (
          <WriteFoot
            {...{
              write,
              written: run.written,
              stop: run.stop,
              rows: counts?.rows.changed,
              mayWrite: !run.fixes.isBusy,
            }}
            of={counts ? counts.different.changed + counts.different.left : 0}
            says={{ rows: words.consistent.write, uncounted: words.consistent.writeUncounted }}
          />
        )
      }
    >
      <OnlyRowsField table={table} {...some} />
      <Alert says={found.failure} />
      {proposed === undefined && found.failure === "" && <p class="muted small">{texts.loading}</p>}
      {found.cut && <p class="notice small">{texts.firstRowsOnly({ rows: found.rows })}</p>}
      {isNothing && <p role="status">{words.consistent.none}</p>}
      {proposed && proposed.parts.length > 0 && (
        <ProposedParts {...found} legend={words.does} parts={proposed.parts} />
      )}
      {proposed && proposed.choices.length > 0 && (
        <ProposedParts {...found} legend={words.consistent.choices} parts={proposed.choices} />
      )}
      {counts && (
        <>
          <p role="status">{words.consistent.counts(counts.rows)}</p>
          <AnswerList
            look={look}
            views={VIEWS.map((view) => {
              const n = counts.different[view];
              return { view, n, says: words.consistent.views[view]({ n }) };
            })}
          />
          <SaveRecipe recipe={recipe} worker={worker} done={kept} saved={setKept} />
        </>
      )}
    </ColumnScreen>
  );
}
