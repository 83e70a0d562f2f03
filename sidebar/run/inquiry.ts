import type { Forecast } from "../../src/core/inference/forecast.ts";
import type { Run } from "../../src/core/inference/run.ts";
import { startRun } from "../../src/core/inference/start-run.ts";
import type { Job, Result } from "../../src/core/tasks/job.ts";
import { clock } from "../clock.ts";
import { callsAtOnce, wayTo } from "../device/answering.ts";
import { server } from "../server.ts";
import { drive, recallAll } from "./drive.ts";
import { newHand } from "./hand.ts";
import { known } from "./prices.ts";

/** A job, and whether it is to be asked although answers are remembered. */
export interface Question {
  readonly job: Job;
  readonly afresh?: boolean;
  /** Whether an answer of no use is not asked for again here: whoever asks does, and says what is wrong. */
  readonly once?: boolean;
}

/** What is remembered of what is to be asked outside of a run, and what the rest will take. Nothing has been sent yet. */
export interface Foreseen {
  readonly portions: readonly Question[];
  /** One an input, in the order of the questions and their inputs; undefined where it is still to be asked. */
  readonly results: readonly (Result | undefined)[];
  readonly forecast: Pick<Forecast, "remembered" | "calls" | "seconds" | "dollars" | "measured">;
}

/** An asking that goes on. */
export interface Inquiring {
  /** With what has come back by then, and why the rest has not. */
  ended: Promise<Result[]>;
  /** What is under way still comes back and is remembered. */
  stop(): void;
}

/** Inputs whose answers are read and looked up at once, while the page waits. */
const PORTION = 256;

/** Requests that an input may take, with those that are asked again. */
const CALLS_AN_INPUT = 4;

/** Seconds that a portion may take; where not a single answer has come by then, nothing more is asked. */
const PATIENCE = 180;

/**
 * Looks up what is remembered, and foresees what asking for the rest will take; sends nothing to a model.
 * @param isWanted false once nobody waits for it any more
 */
export async function lookUp(
  questions: readonly Question[],
  isWanted: () => boolean = () => true,
): Promise<Foreseen> {
  const portions = questions.flatMap(inPortions);
  const looked: Awaited<ReturnType<typeof lookUpPortion>>[] = [];
  for (const portion of portions) if (isWanted()) looked.push(await lookUpPortion(portion));
  const sum = (of: (forecast: Forecast) => number) =>
    looked.reduce((total, { forecast }) => total + (forecast ? of(forecast) : 0), 0);
  const isPriced = looked.every(({ forecast }) => forecast === undefined || forecast.dollars !== undefined);
  return {
    portions,
    results: looked.flatMap(({ results }) => results),
    forecast: {
      remembered: sum(({ remembered }) => remembered),
      calls: sum(({ calls }) => calls),
      seconds: sum(({ seconds }) => seconds),
      measured: looked.some(({ forecast }) => forecast?.measured),
      dollars: isPriced ? sum(({ dollars = 0 }) => dollars) : undefined,
    },
  };
}

/**
 * Asks for what is not remembered, the answers being remembered as they come; what a model on this device or a service
 * may be asked is decided where every request is.
 * @param tell what there is so far
 */
export function inquire(
  { portions, results }: Foreseen,
  tell: (results: readonly (Result | undefined)[]) => void,
): Inquiring {
  let machine: Run | undefined;
  const hand = newHand(() => machine?.stop());

  async function carryOut(): Promise<Result[]> {
    const all = [...results];
    let first = 0;
    let isFruitless = false;
    for (const { job, afresh = false, once = false } of portions) {
      const open = job.inputs.flatMap((_, at) => (all[first + at] === undefined ? [first + at] : []));
      const from = first;
      first += job.inputs.length;
      if (open.length === 0) continue;
      const rest = { ...job, inputs: open.map((at) => job.inputs[at - from] ?? "") };
      const limits = {
        until: clock.now() + PATIENCE,
        calls: open.length * CALLS_AN_INPUT,
        dollars: Number.POSITIVE_INFINITY,
        concurrency: callsAtOnce(job),
        ...(once && { useless: 1 }),
      };
      const run = startRun(rest, limits, { ...(await known(job, server)), afresh });
      machine = run;
      if (hand.stopped || isFruitless) run.stop();
      await drive(run, wayTo(rest, server), clock, hand, () => {
        run.results().forEach((result, at) => {
          if ("answer" in result) all[open[at] ?? -1] = result;
        });
        tell(all);
      });
      const ended = run.results();
      ended.forEach((result, at) => {
        all[open[at] ?? -1] = result;
      });
      isFruitless ||= ended.every((result) => "failure" in result);
      tell(all);
    }
    return all.map((result) => result as Result);
  }

  return { ended: carryOut(), stop: hand.stop };
}

function inPortions({ job, ...how }: Question): Question[] {
  const { inputs } = job;
  return Array.from({ length: Math.ceil(inputs.length / PORTION) }, (_, at) => ({
    ...how,
    job: { ...job, inputs: inputs.slice(at * PORTION, (at + 1) * PORTION) },
  }));
}

async function lookUpPortion({ job, afresh = false }: Question) {
  const unlimited = Number.POSITIVE_INFINITY;
  const limits = {
    until: unlimited,
    calls: unlimited,
    dollars: unlimited,
    concurrency: callsAtOnce(job),
  };
  const run = startRun(job, limits, { ...(await known(job, server)), afresh });
  let forecast: Forecast | undefined;
  for (let step = run.next(clock.now()); step.do === "recall"; step = run.next(clock.now())) {
    run.recalled(await recallAll(server, step.keys));
    forecast = run.forecast(clock.now());
  }
  return { forecast, results: run.results().map((result) => ("answer" in result ? result : undefined)) };
}
