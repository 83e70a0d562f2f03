import { useId } from "preact/hooks";
import { texts } from "../../texts.ts";

interface Props {
  /** What can be tried, each by one click. */
  tries: readonly (readonly [says: string, act: () => void])[];
  /** Puts the card away for good. */
  dismiss: () => void;
}

/** What can be tried by somebody who opens Stet for the first time. */
export function FirstTime({ tries, dismiss }: Props) {
  const id = useId();
  return (
    <section class="card small stack" aria-labelledby={id}>
      <h2 id={id}>{texts.operations.firstTime}</h2>
      <p class="muted">{texts.operations.firstTimeHint}</p>
      {tries.map(([says, act]) => (
        <button
          type="button"
          key={says}
          onClick={() => {
            dismiss();
            act();
          }}
        >
          {says}
        </button>
      ))}
      <div>
        <button type="button" class="link" onClick={dismiss}>
          {texts.operations.dismiss}
        </button>
      </div>
    </section>
  );
}
