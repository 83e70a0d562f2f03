import { useLayoutEffect, useRef } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { Asking, type Asks, whereOf } from "../clusters/asking.tsx";
import { words } from "./texts.ts";
import type { useModelRecipe, Wish } from "./use-model-recipe.ts";

interface Props {
  asking: ReturnType<typeof useModelRecipe>;
  asks: Asks;
  wish: Wish;
  /** Goes to the form, where each value is asked about. */
  each: () => void;
}

/** The way to a model that writes a recipe: what it would be sent and take, and the way to its answers value by value. */
export function AskRecipe({
  asking: { inquiry, about, look, ask, leave, failure },
  asks,
  wish,
  each,
}: Props) {
  const panel = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (about) panel.current?.focus();
    else if (wasOpen.current) box.current?.querySelector<HTMLElement>("[role=alert], button")?.focus();
    wasOpen.current = about !== undefined;
  }, [about]);
  const { rows = [] } = (about?.shown ?? {}) as { rows?: string[][] };
  return (
    <div class="stack" ref={box}>
      {failure !== "" && about === undefined && (
        <p class="notice warn small" role="alert" tabIndex={-1}>
          {failure}
        </p>
      )}
      {about === undefined ? (
        <>
          <div>
            <Action act={() => look(wish)}>{words.said.offer}</Action>
          </div>
          <div>
            <button type="button" class="link small" onClick={each}>
              {words.said.each}
            </button>
            <p class="muted small">{words.askModelHint}</p>
          </div>
        </>
      ) : (
        <section class="card stack" ref={panel} tabIndex={-1} aria-label={words.said.offer}>
          <p class="small">
            {words.said.sends({
              ...{ model: about.job.model, where: whereOf(about.job), n: rows.length },
              columns: about.wish.names.inputs,
            })}
          </p>
          <ul class="small">
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <li key={at}>
                <Value cells={row} />
              </li>
            ))}
          </ul>
          {about.wish.typed.length > 0 && (
            <>
              <p class="small">{words.said.sendsExamples({ n: about.wish.typed.length })}</p>
              <ul class="small">
                {about.wish.typed.map(({ texts: cells, out }) => (
                  <li key={cells.join("\u0000")} dir="auto">
                    {words.example({ row: cells.join(" | "), out })}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Asking
            {...{ inquiry, asks, ask }}
            hosted={about.job}
            of={1}
            done={() => words.said.asking}
            button={words.said.ask}
          >
            <button type="button" class="link" onClick={leave}>
              {texts.cancel}
            </button>
          </Asking>
        </section>
      )}
    </div>
  );
}
