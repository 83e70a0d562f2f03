import type { Run } from "../../src/core/inference/run.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import { newAnswers } from "../../src/core/run/answers.ts";
import type { Asking } from "../../src/core/run/asking.ts";
import type { Phase, Spent } from "../../src/core/run/run-progress.ts";
import { type Trial, type TrialRows, trialOf } from "../../src/core/run/trial.ts";
import { clock } from "../clock.ts";
import { callsAtOnce, wayTo } from "../device/answering.ts";
import { server } from "../server.ts";
import { drive } from "./drive.ts";
import { newHand } from "./hand.ts";
import { known } from "./prices.ts";

/** A trial that goes on. */
export interface Trying {
  ended: Promise<Trial>;
  /** What is under way still comes back and is remembered. */
  stop(): void;
}

/** Requests that a value may take, with those that are asked again. */
const CALLS_A_VALUE = 4;

/**
 * Asks about a few rows and writes nothing. Answers are remembered, so that a run does not ask for them again.
 * @param below the score below which an answer is unsure
 */
export function startTrial(
  asking: Asking,
  rows: TrialRows,
  tell: (trial: Trial) => void,
  below?: number,
): Trying {
  const answers = newAnswers([]);
  let machine: Run | undefined;
  const hand = newHand(() => machine?.stop());
  const spent = (): Spent => machine?.progress() ?? { remembered: 0, requests: 0, dollars: 0, tokens: 0 };
  const state = (phase: Phase): Trial => {
    answers.take(asking.settle(machine?.results() ?? []));
    return trialOf(phase, rows, answers, spent(), below);
  };

  async function carryOut(): Promise<Trial> {
    const { job } = asking;
    if (job === null) return state("finished");
    await null; // Nothing is told before this function has returned.
    tell(trialOf("asking", rows, answers, spent()));
    const limits = {
      until: Number.POSITIVE_INFINITY,
      calls: rows.values.length * CALLS_A_VALUE,
      dollars: Number.POSITIVE_INFINITY,
      concurrency: callsAtOnce(job),
    };
    machine = startRun(job, limits, await known(job, server));
    if (hand.stopped) machine.stop();
    await drive(machine, wayTo(job, server), clock, hand, () => tell(state("asking")));
    return state(hand.stopped ? "stopped" : "finished");
  }

  return { ended: carryOut(), stop: hand.stop };
}
