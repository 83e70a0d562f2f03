import { useEffect, useState } from "preact/hooks";
import type { Resting as Change } from "../../src/core/journal/operation.ts";
import { type Followed, watchGoing } from "../run/going.ts";
import { server } from "../server.ts";
import { texts } from "../texts.ts";
import { Action } from "./action.tsx";

interface Props {
  resting: Change;
  /** Told what the change has come to in the end; null where it was left as it is. */
  changed: (came: unknown) => void;
}

/** How far a change is that goes on slice by slice, over whatever screen has begun it; once stopped, the offer to go on. */
export function Going({ changed }: Pick<Props, "changed">) {
  const [followed, setFollowed] = useState<Followed>();
  const [stopped, setStopped] = useState<Change>();
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    watchGoing((now, rests) => {
      setFollowed(now);
      setStopped(rests);
      if (now === undefined) setStopping(false);
    });
  }, []);
  if (followed === undefined) return stopped ? <Resting resting={stopped} changed={changed} /> : null;
  const { settles, done, of, stop } = followed;
  return (
    <section class="going notice stack">
      <p role="status">{texts.going[settles]({ done, of })}</p>
      <progress value={done} max={Math.max(1, of)} aria-label={texts.going[settles]({ done, of })} />
      <div>
        <button
          type="button"
          disabled={stopping}
          onClick={() => {
            stop();
            setStopping(true);
          }}
        >
          {stopping ? texts.stopping : texts.stop}
        </button>
      </div>
    </section>
  );
}

/** Offers to go on with a change whose window is gone, or that was stopped. */
export function Resting({ resting, changed }: Props) {
  const { settles, done, of, next, by } = resting;
  const far = texts.going[settles]({ done, of });
  return (
    <section class="notice warn stack">
      <p>
        {by === undefined
          ? texts.resting({ far })
          : texts.restingOfOthers({ far, who: by, known: by !== "" })}
      </p>
      <div class="row">
        <Action kind="primary" act={() => server.goOn(next).then(changed)}>
          {by === undefined ? texts.goOn : texts.goOnInMyName}
        </Action>
        <Action act={() => server.leave(next).then(changed)}>{texts.leaveAsIs}</Action>
      </div>
    </section>
  );
}
