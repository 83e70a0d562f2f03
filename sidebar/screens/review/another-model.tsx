import { useId, useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { texts } from "../../texts.ts";

interface Props {
  count: number;
  /** Asks this model, or the same as before when it is blank; `afresh` although an answer is remembered. */
  ask: (model: string, afresh: boolean) => Promise<void>;
}

/** Asks another model, or the same one anew, about everything that is unsure or without an answer. */
export function AnotherModel({ count, ask }: Props) {
  const [model, setModel] = useState("");
  const [afresh, setAfresh] = useState(false);
  const id = useId();
  return (
    <details>
      <summary>{texts.sendAgain}</summary>
      <div class="stack">
        <label class="hidden" for={id}>
          {texts.anotherModel}
        </label>
        <input
          id={id}
          type="text"
          value={model}
          placeholder="org/name"
          onInput={(event) => setModel(event.currentTarget.value.trim())}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={afresh}
            onChange={(event) => setAfresh(event.currentTarget.checked)}
          />
          <span>
            {texts.afresh} <span class="muted small">{texts.afreshHint}</span>
          </span>
        </label>
        <Action act={() => ask(model, afresh)} disabled={model === "" && !afresh}>
          {texts.askAnother({ n: count })}
        </Action>
      </div>
    </details>
  );
}
