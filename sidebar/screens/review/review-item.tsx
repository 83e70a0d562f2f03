import { useId, useState } from "preact/hooks";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Open, Verdict } from "../../../src/core/journal/review.ts";
import { Action } from "../../parts/action.tsx";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";

interface Props {
  item: Open;
  /** Whether the result stands in the column itself, so that its original can be put back. */
  inPlace: boolean;
  /** Answers that others got, to choose a correction from. */
  suggestions: readonly string[];
  settle: (now: readonly Cell[], verdict: Verdict) => Promise<void>;
}

/** One value whose result is unsure or missing: accept or correct it, or do without, for all its rows at once. */
export function ReviewItem({ item, inPlace, suggestions, settle }: Props) {
  const { read, holds, score, failure, rows } = item;
  const [correcting, setCorrecting] = useState(score === undefined);
  const [text, setText] = useState(score === undefined ? "" : String(holds[0] ?? ""));
  const id = useId();
  const [, ...others] = holds;
  const without = inPlace ? (
    <Action act={() => settle(read.slice(0, 1), "kept")}>{texts.keepAsWas}</Action>
  ) : (
    <Action
      act={() =>
        settle(
          holds.map(() => ""),
          "cleared",
        )
      }
    >
      {texts.clear}
    </Action>
  );
  return (
    <article class="card stack" tabIndex={-1}>
      <div>
        <Value cells={read} />
        <p class="muted small">
          {texts.inRows({ n: rows })}
          {score !== undefined && `, ${texts.score({ score })}`}
        </p>
        {failure !== undefined && <p class="bad small">{failure}</p>}
      </div>
      {!correcting && (
        <>
          <b>
            <Value cells={holds} />
          </b>
          <div class="row">
            <Action act={() => settle(holds, "accepted")}>{texts.accept}</Action>
            <button type="button" onClick={() => setCorrecting(true)}>
              {texts.correct}
            </button>
            {without}
          </div>
        </>
      )}
      {correcting && (
        <form class="stack" onSubmit={(event) => event.preventDefault()}>
          <label class="hidden" for={id}>
            {texts.correction}
          </label>
          <input
            id={id}
            type="text"
            dir="auto"
            list={`${id}-list`}
            value={text}
            placeholder={texts.correction}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <datalist id={`${id}-list`}>
            {suggestions.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <div class="row">
            <Action act={() => settle([text, ...others], "corrected")} disabled={text.trim() === ""}>
              {texts.saveCorrection}
            </Action>
            {score === undefined && inPlace && without}
            {score !== undefined && (
              <button type="button" onClick={() => setCorrecting(false)}>
                {texts.cancel}
              </button>
            )}
          </div>
        </form>
      )}
    </article>
  );
}
