import { useEffect, useId, useState } from "preact/hooks";
import { isBlank } from "../../../src/core/cells/grid.ts";
import type { Item } from "../../../src/core/journal/review-groups.ts";
import type { Verdict } from "../../../src/core/journal/verdicts.ts";
import { Value } from "../../parts/value.tsx";
import { texts } from "../../texts.ts";
import { KeyButton } from "./key.tsx";
import type { Labels } from "./use-labels.ts";

/** Labels that have a key of their own: the digits from 1 on. */
export const DIGITS = 9;

interface Props {
  item: Item;
  labels: Labels;
  /** Whether the result stands in the column itself, so that its original can be put back. */
  inPlace: boolean;
  give: (label: string) => void;
  settle: (verdict: Extract<Verdict, "left" | "cleared" | "kept">) => void;
}

/** One value in doubt, with all that can be decided on it for all its rows at once, and the key for each. */
export function ValueCard({ item, labels, inPlace, give, settle }: Props) {
  const { read, holds, label, score, failure, rows } = item;
  const [text, setText] = useState("");
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is of the value before
  useEffect(() => setText(""), [item.read]);
  return (
    <>
      <div>
        <Value cells={read} />
        <p class="muted small">
          {texts.inRows({ n: rows })}
          {score !== undefined && `, ${texts.score({ score })}`}
        </p>
        {failure !== undefined && <p class="bad small">{failure}</p>}
      </div>
      {!holds.every(isBlank) && String(holds[0]) !== label && (
        <b>
          <Value cells={holds} />
        </b>
      )}
      {label !== "" && (
        <KeyButton kind="primary" press="Enter" act={() => give(label)}>
          {texts.review.accept({ label })}
        </KeyButton>
      )}
      {labels.choices.length > 0 && (
        <fieldset class="row labels">
          <legend class="muted small">{texts.review.labels}</legend>
          {labels.choices.map((each, index) => (
            <KeyButton key={each} press={index < DIGITS ? String(index + 1) : ""} act={() => give(each)}>
              <span dir="auto">{each}</span>
            </KeyButton>
          ))}
        </fieldset>
      )}
      {labels.free && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") give(text);
          }}
        >
          <label class="hidden" for={id}>
            {texts.correction}
          </label>
          <input
            id={id}
            type="text"
            dir="auto"
            value={text}
            placeholder={texts.correction}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" disabled={text.trim() === ""}>
            {texts.saveCorrection}
          </button>
        </form>
      )}
      <div class="row">
        <KeyButton press="l" act={() => settle("left")}>
          {texts.review.leave}
        </KeyButton>
        {inPlace ? (
          <button type="button" onClick={() => settle("kept")}>
            {texts.keepAsWas}
          </button>
        ) : (
          !holds.every(isBlank) && (
            <button type="button" onClick={() => settle("cleared")}>
              {texts.clear}
            </button>
          )
        )}
      </div>
    </>
  );
}
