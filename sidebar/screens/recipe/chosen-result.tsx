import { useLayoutEffect, useRef } from "preact/hooks";
import { Alert } from "../../parts/alert.tsx";
import { texts } from "../../texts.ts";
import { stepWords } from "./step-words.ts";
import { words } from "./texts.ts";
import type { ChosenRecipe } from "./use-chosen-recipe.ts";
import type { Taken } from "./worked-out.ts";

interface Props {
  chosen: ChosenRecipe;
  /** Undefined while it runs. */
  taken: Taken | undefined;
  failure: string;
  stop: () => void;
  /** Goes on with the same recipe without one of its steps. */
  without: (step: number) => void;
}

/** A recipe that was found for words or written by a model: what it does, step by step, and what comes of the rows. */
export function ChosenResult({ chosen, taken, failure, stop, without }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that chose it has gone, or another is wanted by the arrow keys of a choice, which keeps the focus.
  useLayoutEffect(() => {
    if (document.activeElement?.matches("input[type=radio]") !== true) title.current?.focus();
  }, []);
  const { steps } = chosen.recipe;
  const List = steps.length > 1 ? "ol" : "ul";
  const isEditable = steps.length > 1 && steps.every(({ op }) => op === "rule" || op === "map");
  return (
    <>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {words.does}
        </h2>
        {taken && (
          <List>
            {stepWords(taken.recipe).map((each, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <li key={at}>
                <span dir="auto">{each}</span>{" "}
                {isEditable && (
                  <button
                    type="button"
                    class="link small"
                    aria-label={words.said.withoutStep({ step: at + 1 })}
                    onClick={() => {
                      title.current?.focus();
                      without(at);
                    }}
                  >
                    {words.remove}
                  </button>
                )}
              </li>
            ))}
          </List>
        )}
      </div>
      <Alert says={failure} />
      {taken === undefined && failure === "" && (
        <div class="row">
          <span class="muted small" role="status">
            {texts.looking}
          </span>
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
      <div role="status" class="stack">
        {chosen.by !== undefined && <p class="small">{words.said.by({ model: chosen.by })}</p>}
        {taken?.contradicts && <p class="notice warn small">{words.said.contradicted}</p>}
        {taken && <p>{words.consistent.counts(taken.counts)}</p>}
      </div>
    </>
  );
}
