import type { Json } from "../cells/json.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Result } from "../tasks/job.ts";
import { canonical } from "./canonical.ts";
import { byteLength } from "./utf8.ts";

/** The distinct inputs of a job, what is known of each, and the way back to the order they came in. */
export interface Items {
  readonly inputs: readonly Json[];
  /** UTF-8 bytes of each as JSON. */
  readonly bytes: readonly number[];
  isSettled(index: number): boolean;
  answer(index: number, answer: Json, by: string, remembered: boolean, note?: string): void;
  fail(index: number, failure: Failure): void;
  /** Those that have neither an answer nor a failure, in order. */
  open(): number[];
  counts(): { distinct: number; remembered: number; answered: number; failed: number };
  /** One result an input of the job; those still open are given `otherwise`. */
  results(otherwise: Failure): Result[];
}

/** Takes repeats out of a job's inputs, by exact content: what a model is asked about is values, never rows. */
export function distinctItems(all: readonly Json[]): Items {
  const indexOf = new Map<string, number>();
  const inputs: Json[] = [];
  const bytes: number[] = [];
  const place = all.map((input) => {
    const text = canonical(input);
    const known = indexOf.get(text);
    if (known !== undefined) return known;
    indexOf.set(text, inputs.length);
    bytes.push(byteLength(text));
    return inputs.push(input) - 1;
  });
  const settled: (Result | undefined)[] = inputs.map(() => undefined);

  const settle = (index: number, result: Result) => {
    settled[index] ??= result;
  };
  return {
    inputs,
    bytes,
    isSettled: (index) => settled[index] !== undefined,
    answer: (index, answer, by, remembered, note) =>
      settle(index, { answer, by, remembered, ...(note !== undefined && { note }) }),
    fail: (index, failure) => settle(index, { failure }),
    open: () => settled.flatMap((result, index) => (result === undefined ? [index] : [])),
    counts() {
      const known = settled.filter((result): result is Result => result !== undefined);
      const answers = known.filter((result) => "answer" in result);
      return {
        distinct: inputs.length,
        remembered: answers.filter((result) => result.remembered).length,
        answered: answers.length,
        failed: known.length - answers.length,
      };
    },
    results: (otherwise) => place.map((index) => settled[index] ?? { failure: otherwise }),
  };
}
