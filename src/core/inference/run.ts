import type { Json } from "../cells/json.ts";
import type { Result } from "../tasks/job.ts";
import type { Outcome, RunRequest } from "./exchange.ts";

/** What one run may spend. Seconds are of the same clock as every `now`. */
export interface Limits {
  /** No new request after this time; what is left comes back as WAITING. */
  readonly until: number;
  /** UrlFetch calls left. */
  readonly calls: number;
  /** Dollars left; Infinity when there is no limit. */
  readonly dollars: number;
  /** Requests that may be in flight at once. */
  readonly concurrency: number;
  /** Answers of no use that an input may get before it has failed, where it is to be fewer than usual. */
  readonly useless?: number;
}

/** What the driver of a run does next. */
export type Step =
  /** Look these keys up in what is remembered and say what was found with `recalled`. */
  | { readonly do: "recall"; readonly keys: readonly string[] }
  /** Send these at once, with what may be in flight already, and say what became of each with `received`. */
  | { readonly do: "send"; readonly requests: readonly RunRequest[] }
  /** Nothing to do for so many seconds, or until something in flight comes back. */
  | { readonly do: "wait"; readonly seconds: number }
  | { readonly do: "finish" };

/** What a run has done so far. */
export interface Progress {
  readonly distinct: number;
  readonly remembered: number;
  readonly answered: number;
  readonly failed: number;
  readonly requests: number;
  readonly dollars: number;
  /** Tokens read and written, as far as the answers tell; services that bill by the second tell none. */
  readonly tokens: number;
}

/**
 * One run of a job: a state machine that does no I/O and reads no clock.
 * A driver asks `next`, does what it says, reports back, saves what `unsaved` hands over, until it says `finish`.
 */
export interface Run {
  /**
   * Works out one by one what `next` would otherwise work out at once, the keys to look up: for a driver that has something
   * else to do in between. What is left of it, `next` does.
   */
  prepare(): Iterable<void>;
  next(now: number): Step;
  recalled(found: Readonly<Record<string, Json>>): void;
  received(id: number, outcome: Outcome, now: number): void;
  /** What is to be remembered since the last call, by key. Save it before the next step: it may be the last. */
  unsaved(): Readonly<Record<string, Json>>;
  /** No further request starts; what has no answer is WAITING. */
  stop(): void;
  progress(): Progress;
  /** One result an input, in the order of the inputs. */
  results(): Result[];
}
