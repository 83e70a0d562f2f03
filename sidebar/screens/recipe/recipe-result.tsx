import { useLayoutEffect, useRef } from "preact/hooks";
import type { Table } from "../../../src/core/sheet/sheet.ts";
import { texts } from "../../texts.ts";
import type { AskInstead } from "./ask-instead.tsx";
import { ChosenResult } from "./chosen-result.tsx";
import { CoveredList } from "./covered-list.tsx";
import { GivenExamples } from "./given-examples.tsx";
import { SaveRecipe } from "./save-recipe.tsx";
import { StepList } from "./step-list.tsx";
import { TaughtResult } from "./taught-result.tsx";
import { words } from "./texts.ts";
import type { ColumnRecipe } from "./use-column-recipe.ts";
import type { Seen } from "./worked-out.ts";
import { WriteChoices } from "./write-choices.tsx";

interface Props {
  page: ColumnRecipe;
  seen: Seen;
  table: Table;
  /** Goes back to examples. */
  clear: () => void;
  /** Called when a recipe was saved. */
  saved: () => void;
  /** The column that is worked on, the one that results were taken from, and the way to a model. */
  asks: Pick<Parameters<typeof AskInstead>[0], "column" | "from" | "ask">;
}

/** Examples, or the recipe that was chosen in their place; its steps, what comes of the rows, and where that goes. */
export function RecipeResult({ page, seen, table, clear, saved, asks }: Props) {
  const { lesson, chosen, trial, taught, place, right, own, to, choices, edits, names } = page;
  const { worker } = lesson;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that chose it has gone, or another is wanted by the arrow keys of a choice, which keeps the focus.
  useLayoutEffect(() => {
    const isChoice = document.activeElement?.matches("input[type=radio]") === true;
    if (page.finds > 0 && !isChoice) title.current?.focus();
  }, [page.finds]);
  return (
    <>
      {lesson.cut && <p class="notice small">{texts.firstRowsOnly({ rows: seen.rows })}</p>}
      {!chosen && (
        <GivenExamples
          lesson={lesson}
          firstRow={table.headingRow + 1}
          {...(seen.filled.length > 0 &&
            place === "beside" &&
            seen.cells < seen.rows && {
              right: {
                name: right,
                take() {
                  lesson.set(() => seen.filled);
                  page.setPlace("into");
                },
              },
            })}
        />
      )}
      {edits && (
        <div>
          <h2 ref={title} tabIndex={-1}>
            {words.does}
          </h2>
          <StepList edits={edits} />
        </div>
      )}
      {chosen ? (
        <>
          <ChosenResult
            {...trial}
            by={chosen.by}
            stop={() => {
              clear();
              worker.stop();
            }}
          />
          <div>
            <button type="button" class="link small" onClick={clear}>
              {words.back}
            </button>
          </div>
        </>
      ) : (
        <TaughtResult lesson={lesson} asks={asks} />
      )}
      {taught && taught.coverage.covered + taught.coverage.doubted > 0 && (
        <>
          <CoveredList taught={taught} worker={worker} {...(!chosen && { use: lesson.use })} />
          <WriteChoices
            {...{
              place,
              setPlace: page.setPlace,
              own,
              right,
              to,
              setHeading: page.setHeading,
              choices,
              taught,
            }}
            hasRight={seen.filled.length > 0 && seen.cells < seen.rows}
          />
          {taught.recipe && (
            <SaveRecipe
              key={names.name}
              recipe={taught.recipe}
              worker={worker}
              done={page.kept}
              saved={(now) => {
                page.setKept(now);
                if (now.formulas === undefined) saved();
              }}
            />
          )}
        </>
      )}
    </>
  );
}
