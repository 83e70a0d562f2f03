import { useState } from "preact/hooks";
import type { Decided } from "../../../src/core/journal/review.ts";
import { texts } from "../../texts.ts";
import { KeyButton } from "./key.tsx";

interface Props {
  decided: readonly Decided[];
  /** Takes the last decision back, where there is one of this opening. */
  takeBack: (() => void) | undefined;
  takeAllBack: () => void;
  /** Whether nothing is left to decide. */
  isDone: boolean;
}

/** What was decided, and the way back from all of it at once. */
export function TakeAllBack({ decided, takeBack, takeAllBack, isDone }: Props) {
  const [asking, setAsking] = useState(false);
  const n = decided.length;
  const count = (verdict: string) => decided.filter((each) => each.verdict === verdict).length;
  const [accepted, corrected] = [count("accepted"), count("corrected")];
  return (
    <section class="stack">
      <p class="small">
        {texts.review.decided({ n, accepted, corrected, others: n - accepted - corrected })}
      </p>
      {isDone && takeBack && (
        <div>
          <KeyButton press="" act={takeBack}>
            {texts.review.takeBack}
          </KeyButton>
        </div>
      )}
      {asking ? (
        <>
          <p>{texts.review.takeAllAsk({ n, rows: decided.reduce((sum, { rows }) => sum + rows, 0) })}</p>
          <div class="row">
            <button
              type="button"
              class="primary"
              onClick={() => {
                setAsking(false);
                takeAllBack();
              }}
            >
              {texts.review.takeAllBack({ n })}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {texts.cancel}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button type="button" class="link" onClick={() => setAsking(true)}>
            {texts.review.takeAllBack({ n })}
          </button>
        </div>
      )}
    </section>
  );
}
