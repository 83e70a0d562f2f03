import { useId, useState } from "preact/hooks";
import { words } from "./texts.ts";
import type { Example } from "./use-examples.ts";

interface Props {
  /** The column that a model would be asked about. */
  column: string;
  /** The examples that have a result. */
  examples: readonly Example[];
  /** The column that results were taken from, where a person has not typed them all. */
  from: string | undefined;
  /** Goes to the form with what a model is to be asked. */
  ask: (prompt: string) => void;
}

/**
 * The way to a model, with all that it would be sent. Examples show cells beside those that are asked about: what was
 * taken from another column goes along only where a person says so, and other columns that were read never do.
 */
export function AskInstead({ column, examples, from, ask }: Props) {
  const [wanted, setWanted] = useState<boolean>();
  const id = useId();
  const sends = wanted ?? from === undefined;
  const shown = examples.map(({ texts: [row = ""], out }) => words.example({ row, out }));
  const prompt = sends
    ? words.prompt({ examples: shown.join("; ") })
    : from === undefined
      ? ""
      : words.promptFor({ column: from });
  return (
    <section class="stack" aria-label={words.askModel}>
      <p class="small">{words.askSends({ column })}</p>
      <div>
        <input
          id={id}
          type="checkbox"
          checked={sends}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />{" "}
        <label for={id} class="small">
          {from === undefined
            ? words.sendTyped({ n: examples.length })
            : words.sendFrom({ n: examples.length, column: from })}
        </label>
      </div>
      {sends && (
        <ul class="small">
          {shown.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      )}
      <div>
        <button type="button" onClick={() => ask(prompt)}>
          {words.askModel}
        </button>
        <p class="muted small">{words.askModelHint}</p>
      </div>
    </section>
  );
}
