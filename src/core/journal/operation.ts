/**
 * Small steps of one change to a document. Each looks at the document first, so that it can be repeated, and what it
 * needs was written down before it. What is yielded, before the first and after each, is how much is left to settle: there
 * a change may rest, to be begun again in another execution. At the end it says what came of it.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** What a change settles one by one: the code of the sentence that tells how far it is. */
export const SETTLES = {
  "cells back": "cells put back",
  "rows back": "rows put back",
  "rows out": "rows taken out",
  "rows split": "rows split",
  "cells fixed": "cells changed",
  "formulas frozen": "formulas turned into values",
  "formulas finished": "formulas finished",
  "traces removed": "traces removed",
} as const;
export type Settles = keyof typeof SETTLES;

/** How far a change has come that rests, and by what it is gone on with. */
export interface Going {
  settles: Settles;
  done: number;
  of: number;
  next: string;
}

/** One that nobody is at; with who began it, blank where that is not known, when it was somebody else. */
export interface Resting extends Going {
  by?: string;
}

/** Takes steps until they end, or `rests` says so of what is left. */
export function slice<Result>(
  steps: Steps<Result>,
  rests: (left: number) => boolean,
): { result: Result } | { left: number } {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { result: value };
    if (rests(value)) return { left: value };
  }
}

/** What a call of the server has come to that may take longer than one execution. */
export type Sliced<Result> = Result | { going: Going };

/** Whether it rests and is to be gone on with. */
export const isGoing = (answer: unknown): answer is { going: Going } =>
  typeof answer === "object" && answer !== null && "going" in answer;

/** Goes on with what rests until it is done. */
export async function toItsEnd(answer: unknown, goOn: (going: Going) => Promise<unknown>): Promise<unknown> {
  let came = answer;
  while (isGoing(came)) came = await goOn(came.going);
  return came;
}
