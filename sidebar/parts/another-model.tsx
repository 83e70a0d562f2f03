import { useId, useState } from "preact/hooks";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";

/** Asks another model about everything that is unsure or without an answer. */
export function AnotherModel({ count, ask }: { count: number; ask: (model: string) => Promise<void> }) {
  const [model, setModel] = useState("");
  const id = useId();
  return (
    <details>
      <summary>{texts.anotherModel}</summary>
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
        <Action act={() => ask(model)} disabled={model === ""}>
          {texts.askAnother(count)}
        </Action>
      </div>
    </details>
  );
}
