import { useEffect, useId, useState } from "preact/hooks";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { server } from "../../server.ts";
import { wordsOf } from "../../texts.ts";
import { words } from "./texts.ts";

interface Props {
  /** Another one where a recipe was saved. */
  version: number;
  /** Opens a recipe, from JSON that others may have written; rejects with the sentence of why it is refused. */
  open: (json: string, keptAs?: string) => Promise<void>;
}

/** The recipes of this document, and the way in for one from elsewhere. */
export function SavedRecipes({ version, open }: Props) {
  const [saved, setSaved] = useState<readonly { name: string; json: string }[]>([]);
  const [pasted, setPasted] = useState("");
  const [failure, setFailure] = useState("");
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew where one was saved
  useEffect(() => {
    server.recipes().then(
      (found) => {
        setSaved(found);
        setFailure("");
      },
      (error) => setFailure(wordsOf(error)),
    );
  }, [version]);
  return (
    <>
      <Alert says={failure} />
      {saved.length > 0 && (
        <section class="stack" aria-labelledby={`${id}-saved`}>
          <h2 id={`${id}-saved`}>{words.saved}</h2>
          {saved.map(({ name, json }) => (
            <Action key={name} act={() => open(json, name)}>
              <span dir="auto">{words.open({ name })}</span>
            </Action>
          ))}
        </section>
      )}
      <details>
        <summary>{words.import}</summary>
        <div class="stack">
          <div class="field">
            <label for={`${id}-file`}>{words.importFile}</label>
            <input
              id={`${id}-file`}
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                event.currentTarget.files?.[0]?.text().then(setPasted, () => {});
              }}
            />
          </div>
          <div class="field">
            <label for={`${id}-text`}>{words.importText}</label>
            <textarea
              id={`${id}-text`}
              rows={3}
              dir="auto"
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </div>
          <div>
            <Action act={() => open(pasted)} disabled={pasted.trim() === ""}>
              {words.read}
            </Action>
          </div>
        </div>
      </details>
    </>
  );
}
