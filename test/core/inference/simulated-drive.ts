import type { Json } from "../../../src/core/cells/json.ts";
import type { Outcome, Request } from "../../../src/core/inference/exchange.ts";
import type { Limits, Run } from "../../../src/core/inference/run.ts";
import { startRun } from "../../../src/core/inference/start-run.ts";
import type { Known } from "../../../src/core/inference/state.ts";
import type { Job, Result } from "../../../src/core/tasks/job.ts";

/** A service on a virtual clock: what it answers to a request, and after how many seconds. */
export type Service = (request: Request, now: number) => { outcome: Outcome; seconds: number };

export const LIMITS: Limits = {
  until: Number.POSITIVE_INFINITY,
  calls: 20_000,
  dollars: Number.POSITIVE_INFINITY,
  concurrency: 6,
};

/** One request as it was sent and as it came back. */
interface Sent {
  request: Request;
  at: number;
  back: number;
  outcome: Outcome;
}

export interface World {
  memory: Map<string, Json>;
  sent: Sent[];
  recalls: (readonly string[])[];
  now: number;
}

export const newWorld = (): World => ({ memory: new Map(), sent: [], recalls: [], now: 0 });

interface Options {
  /** All of a step's requests come back together, as `fetchAll` has it, instead of each when it is done. */
  rounds?: boolean;
  /** The driver dies at this step: nothing is reported or saved from then on. */
  killAt?: number;
  /** Steps after which it must have come to an end. */
  most?: number;
}

/** Drives a run on a virtual clock, saving after everything that comes back. False when it was killed. */
export function drive(
  run: Run,
  service: Service,
  world: World,
  { rounds = false, killAt = Number.POSITIVE_INFINITY, most = 100_000 }: Options = {},
): boolean {
  let flying: Sent[] = [];
  const land = (landed: readonly Sent[]) => {
    for (const { request, outcome } of landed) run.received(request.id, outcome, world.now);
    flying = flying.filter((sent) => !landed.includes(sent));
    for (const [key, value] of Object.entries(run.unsaved())) world.memory.set(key, roundTrip(value));
  };
  for (let step = 0; step < most; step++) {
    if (step >= killAt) return false;
    const next = run.next(world.now);
    if (next.do === "finish") {
      land([]);
      return true;
    }
    if (next.do === "recall") {
      world.recalls.push(next.keys);
      run.recalled(
        Object.fromEntries(
          next.keys.flatMap((key) => (world.memory.has(key) ? [[key, world.memory.get(key) as Json]] : [])),
        ),
      );
    } else if (next.do === "send") {
      for (const request of next.requests) {
        const { outcome, seconds } = service(request, world.now);
        const sent = { request, outcome, at: world.now, back: world.now + seconds };
        flying.push(sent);
        world.sent.push(sent);
      }
      if (rounds) {
        world.now = Math.max(...flying.map(({ back }) => back));
        land(flying);
      }
    } else {
      const wakes = world.now + next.seconds;
      const first = flying.reduce<Sent | null>(
        (soonest, sent) => (!soonest || sent.back < soonest.back ? sent : soonest),
        null,
      );
      if (first && first.back <= wakes) {
        world.now = Math.max(world.now, first.back);
        land([first]);
      } else {
        world.now = wakes;
      }
    }
  }
  throw new Error(`The run did not end within ${most} steps.`);
}

/** Runs a job from start to end against a service. */
export function runJob(
  job: Job,
  service: Service,
  {
    world = newWorld(),
    limits = {},
    known = {},
    ...options
  }: Options & { world?: World; limits?: Partial<Limits>; known?: Known } = {},
): { results: Result[]; world: World; run: Run } {
  const run = startRun(job, { ...LIMITS, ...limits }, known);
  drive(run, service, world, options);
  return { results: run.results(), world, run };
}

const roundTrip = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Outcome => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value),
});

/** The texts that a request asks about. */
export function textsOf(request: Request): string[] {
  const { inputs } = JSON.parse(request.body as string) as { inputs: string | (string | string[])[] };
  return typeof inputs === "string" ? [inputs] : inputs.flat();
}

/** A text's answer at the pure service, by its last word: the same however it is asked. */
export const labelOf = (text: string): string => ["sport", "politics", "crime"][text.length % 3] as string;

/** A zero-shot answer for one text, as today's service writes it. */
export const scored = (text: string): { label: string; score: number }[] =>
  ["sport", "politics", "crime"]
    .map((label) => ({ label, score: label === labelOf(text) ? 0.8 : 0.1 }))
    .sort((a, b) => b.score - a.score);

/** A service that answers every zero-shot question, in 0.2 seconds and 0.05 a text. */
export const zeroShotService: Service = (request) => {
  const texts = textsOf(request);
  const single = !Array.isArray((JSON.parse(request.body as string) as { inputs: unknown }).inputs);
  return {
    outcome: json(single ? scored(texts[0] as string) : texts.map(scored)),
    seconds: 0.2 + 0.05 * texts.length,
  };
};

export const zeroShotJob = (inputs: readonly string[], more: Partial<Job> = {}): Job => ({
  task: "zero-shot-classification",
  model: "facebook/bart-large-mnli",
  parameters: { candidate_labels: ["sport", "politics", "crime"], multi_label: false },
  inputs,
  ...more,
});

/** So many different texts of different lengths. */
export const texts = (count: number, prefix = "text"): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index} ${"x".repeat(index % 7)}`);
