import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { clock } from "../../clock.ts";
import { Action } from "../../parts/action.tsx";
import { HowFar } from "../../parts/how-far.tsx";
import { texts } from "../../texts.ts";
import { LeftForRun } from "../clean/left-for-run.tsx";
import { ConnectFirst } from "../clean/notices.tsx";
import { forecastText } from "../clean/use-forecast.ts";
import type { Inquiry } from "./use-inquiry.ts";

/** What a screen has to know to ask a model. */
export interface Asks {
  settings: Settings;
  isConnected: boolean;
  connect: () => void;
}

interface Props {
  inquiry: Inquiry;
  asks: Asks;
  /** Undefined where nothing leaves this device. */
  hosted: Job | undefined;
  /** Inputs that are asked about. */
  of: number;
  /** How far it is, by how many are answered. */
  done: (answered: number) => string;
  /** What begins it, and what it says. */
  ask: () => Promise<unknown>;
  button: string;
  /** How long what comes after it takes, where that is long. */
  takes?: string | undefined;
  /** What stands beside the button. */
  children?: ComponentChildren;
}

/** What a model is to be asked: what that will take, who gets it, the button that agrees, and how far it is. */
export function Asking({ inquiry, asks, hosted, of, done, ask, button, takes, children }: Props) {
  const { foreseen, answered, stop } = inquiry;
  /** When it was seen first how many are answered, and how many those were. */
  const first = useRef<{ at: number; answered: number }>();
  if (answered === undefined) first.current = undefined;
  else {
    const now = clock.now();
    first.current ??= { at: now, answered };
    const came = answered - first.current.answered;
    const left = came > 0 ? ((now - first.current.at) / came) * (of - answered) : undefined;
    return (
      <HowFar says={withLeft(done(answered), left)} label={done(answered)} share={answered / Math.max(1, of)}>
        <button type="button" onClick={stop}>
          {texts.stop}
        </button>
      </HowFar>
    );
  }
  if (foreseen === undefined) return <p class="muted small">{texts.clusters.lookingUp}</p>;
  const { calls, remembered, seconds, measured } = foreseen.forecast;
  return (
    <div class="stack">
      {!hosted && calls > 0 && (
        <p class="muted small" role="status">
          {texts.clusters.readHere({ n: of - remembered, known: measured, seconds })}
        </p>
      )}
      {takes && (
        <p class="muted small" role="status">
          {takes}
        </p>
      )}
      {hosted && (
        <>
          <p class="muted small" role="status">
            {forecastText(foreseen.forecast, of)}
          </p>
          <LeftForRun forecast={foreseen.forecast} />
          {!asks.isConnected && <ConnectFirst connect={asks.connect} />}
        </>
      )}
      <div class="row">
        <Action act={ask}>{button}</Action>
        {children}
      </div>
    </div>
  );
}

/** How far something is, with the seconds that are left once that can be told. */
export const withLeft = (says: string, left: number | undefined): string =>
  left === undefined ? says : `${says} · ${texts.left({ seconds: left })}`;

/** Where what is asked goes. */
export const whereOf = ({ endpoint, provider }: Job): string =>
  endpoint ? new URL(endpoint).host : provider ? `Hugging Face (${provider})` : "Hugging Face";
