import type { RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import { words } from "./texts.ts";

interface Props {
  field: RefObject<HTMLInputElement>;
  /** Whether the rows are there, and nothing is looked for. */
  isReady: boolean;
  find: (text: string) => void;
}

/** So many characters can be said. */
export const MOST_SAID = 200;

/** A line in which a person says what should be done; Enter looks for it. */
export function WordsField({ field, isReady, find }: Props) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const isBlank = typed.trim() === "";
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBlank) find(typed.trim());
      }}
    >
      <label for={id}>{words.said.label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MOST_SAID}
        value={typed}
        placeholder={words.said.hint}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <button type="submit" disabled={!isReady || isBlank}>
          {words.said.find}
        </button>
      </div>
    </form>
  );
}
