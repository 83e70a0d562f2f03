import type { ComponentChildren } from "preact";
import type { Settings } from "../../../src/core/settings/settings.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
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
  /** What stands beside the button. */
  children?: ComponentChildren;
}

/** What a model is to be asked: what that will take, who gets it, the button that agrees, and how far it is. */
export function Asking({ inquiry, asks, hosted, of, done, ask, button, children }: Props) {
  const { foreseen, answered, stop } = inquiry;
  if (answered !== undefined)
    return (
      <HowFar says={done(answered)} share={answered / Math.max(1, of)}>
        <button type="button" onClick={stop}>
          {texts.stop}
        </button>
      </HowFar>
    );
  if (foreseen === undefined) return <p class="muted small">{texts.clusters.lookingUp}</p>;
  return (
    <div class="stack">
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

/** Where what is asked goes. */
export const whereOf = ({ endpoint, provider }: Job): string =>
  endpoint ? new URL(endpoint).host : provider ? `Hugging Face (${provider})` : "Hugging Face";
