import { useId, useState } from "preact/hooks";
import { stepWords } from "./step-words.ts";
import { words } from "./texts.ts";
import type { Examples } from "./use-examples.ts";
import { MOST_SAID } from "./words-field.tsx";

interface Props {
  lesson: Pick<Examples, "spoken" | "speak" | "taught">;
}

/** What a person says of their examples, which tells the learner what they mean by them; the examples stand whatever it says. */
export function AlsoInWords({ lesson: { spoken, speak, taught } }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div class="field">
      <label for={id}>{words.also.label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MOST_SAID}
        value={typed ?? spoken}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          setTyped(undefined);
          speak(event.currentTarget.value.trim());
        }}
      />
      <span id={`${id}-hint`} class="muted small">
        {words.also.hint}
      </span>
      <div role="status">
        {taught?.saidOther && (
          <p class="notice warn small">
            {words.also.other} {stepWords(taught.saidOther).join(" ")}
          </p>
        )}
      </div>
    </div>
  );
}
