import { useId, useRef, useState } from "preact/hooks";
import { LEAST, MOST } from "../../../src/core/cluster/meaning.ts";
import { WhoAnswers } from "../../device/who-answers.tsx";
import { Action } from "../../parts/action.tsx";
import { Alert } from "../../parts/alert.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { useKeptFocus } from "../../parts/use-kept-focus.ts";
import { say, texts } from "../../texts.ts";
import { Asking, type Asks, whereOf, withLeft } from "./asking.tsx";
import type { Meaning as State } from "./use-meaning.ts";

interface Props {
  meaning: State;
  asks: Asks;
  /** How alike values are to be, and how another choice is made. */
  least: number;
  setLeast: (least: number) => void;
  /** Different values to compare; undefined while they are read. */
  values: number | undefined;
}

/** Who says what values mean, what that takes, and how alike they are to be. */
export function Meaning({ meaning, asks, least, setLeast, values = 0 }: Props) {
  const { who, setWho, job, inquiry, compared, takes, meant, failure, ask } = meaning;
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section, compared ? "comparing" : meant ? "compared" : inquiry.answered === undefined);
  const hosted = who.place === "hosted" ? job : undefined;
  return (
    <section class="stack" ref={section} tabIndex={-1} aria-label={texts.clusters.meaning}>
      <WhoAnswers
        job={{ task: "feature-extraction" }}
        who={who}
        set={setWho}
        endpoint={asks.settings.endpoint}
      />
      {hosted && meant === undefined && (
        <p class="small">
          {texts.clusters.sentValues({ n: values, model: hosted.model, where: whereOf(hosted) })}
        </p>
      )}
      <Alert says={failure} />
      {job && meant === undefined && compared === undefined && failure === "" && (
        <Asking
          {...{ inquiry, asks, hosted, ask }}
          of={job.inputs.length}
          done={(answered) => texts.clusters.read({ n: answered, of: job.inputs.length })}
          button={texts.clusters.compareMeanings}
          takes={takes === undefined ? undefined : texts.clusters.takes({ n: values, seconds: takes })}
        />
      )}
      {compared && (
        <HowFar
          says={withLeft(
            texts.clusters.compared({ n: compared.values, of: job?.inputs.length ?? values }),
            compared.left,
          )}
          label={texts.clusters.comparing({ n: values })}
          share={(compared.values / Math.max(1, job?.inputs.length ?? values)) ** 2}
        >
          <button type="button" onClick={meaning.stop}>
            {texts.stop}
          </button>
        </HowFar>
      )}
      {meant && (
        <>
          <p class="muted small">{texts.by({ who: meant.by.join(", ") })}</p>
          <Least value={least} set={setLeast} />
          {meant.missing > 0 && (
            <div class="notice warn small stack" role="status">
              <p>
                {texts.clusters.notCompared({ n: meant.missing })} {meant.why && say(meant.why)}
              </p>
              <div>
                <Action kind="link" act={meaning.again}>
                  {texts.tryAgain}
                </Action>
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** A share to drag, or to move by keys, which is taken once it is let go. */
function Least({ value, set }: { value: number; set: (least: number) => void }) {
  const [moving, setMoving] = useState<number>();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{texts.clusters.least({ share: moving ?? value })}</label>
      <input
        id={id}
        type="range"
        min={LEAST}
        max={MOST}
        step={0.01}
        value={moving ?? value}
        aria-describedby={`${id}-help`}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(undefined);
          set(event.currentTarget.valueAsNumber);
        }}
      />
      <p class="muted small" id={`${id}-help`}>
        {texts.clusters.leastHelp}
      </p>
    </div>
  );
}
