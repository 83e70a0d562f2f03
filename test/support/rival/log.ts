import type { Understood } from "./exchange.ts";

/** One request in the rival's log. Seconds are of the clock that the rival is given. */
export interface Asked extends Understood {
  readonly at: number;
  /** When its response arrived, or the connection broke. */
  readonly until: number;
  readonly status: number | "dropped";
  /** Which of the rival's rules answered; "answered" when all went well. */
  readonly because: string;
  /** The inputs whose answer arrived, in time and whole. */
  readonly delivered: readonly unknown[];
  /** Seconds that the response asked the client to stay away. */
  readonly retryAfter?: number;
}

/** The inputs that were asked for again after their answer had arrived. Empty when nothing is paid for twice. */
export function askedAgain(log: readonly Asked[]): string[] {
  const delivered = new Map<string, number>();
  const again: string[] = [];
  for (const asked of [...log].sort((a, b) => a.at - b.at)) {
    for (const key of keysOf(asked, asked.inputs)) {
      const before = delivered.get(key);
      if (before !== undefined && before <= asked.at) again.push(key);
    }
    for (const key of keysOf(asked, asked.delivered))
      delivered.set(key, Math.min(asked.until, delivered.get(key) ?? Number.POSITIVE_INFINITY));
  }
  return again;
}

/** The requests that started after a `Retry-After` had arrived and before it ended. */
export function startedTooSoon(log: readonly Asked[]): Asked[] {
  const pauses = log.flatMap(({ until, retryAfter }) =>
    retryAfter === undefined ? [] : [{ from: until, to: until + retryAfter }],
  );
  return log.filter(({ at }) => pauses.some(({ from, to }) => at > from && at < to));
}

const keysOf = ({ model, task, parameters }: Asked, inputs: readonly unknown[]): string[] =>
  inputs.map((input) => JSON.stringify([model, task, parameters, withoutId(input)]));

/** The number of a row in a prompt is no part of what is asked. */
const withoutId = (input: unknown) =>
  typeof input === "object" && input !== null && "id" in input && "text" in input ? input.text : input;
