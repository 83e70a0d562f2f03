import { AskInstead } from "./ask-instead.tsx";
import { words } from "./texts.ts";
import type { Examples } from "./use-examples.ts";

interface Props {
  lesson: Examples;
  /** The column that is worked on, the one that results were taken from, and the way to a model. */
  asks: Pick<Parameters<typeof AskInstead>[0], "column" | "from" | "ask">;
}

/** How many rows are covered by what was learned; or why nothing was. */
export function TaughtResult({ lesson: { taught, examples, isLearning, isStopped, stop }, asks }: Props) {
  const why = taught && taught.kind !== "program" ? taught.kind : undefined;
  return (
    <>
      {isLearning && (
        <div class="row">
          <span class="muted small">{words.learning}</span>
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
      <div role="status" class="stack">
        {isStopped && <p>{words.stopped}</p>}
        {why && <p class="notice warn small">{words.kinds[why]}</p>}
        {taught && <p>{words.coverage(taught.coverage)}</p>}
      </div>
      {(why === "world" || why === "table") && (
        <AskInstead {...asks} examples={examples.filter(({ out }) => out !== "")} />
      )}
    </>
  );
}
