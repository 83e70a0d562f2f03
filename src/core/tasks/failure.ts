/** Why an input has no answer. The word is what a cell shows after `#HF `. */
export type FailureKind =
  | "CREDITS"
  | "TOKEN"
  | "PERMISSION"
  | "LOADING"
  | "BUSY"
  | "LARGE"
  | "MODEL"
  | "INPUT"
  | "QUOTA"
  | "OFFLINE"
  | "ANSWER"
  | "WAITING";

/** A failure is a value, aligned with its input; it is plain data, so that it survives every border. */
export interface Failure {
  readonly kind: FailureKind;
  /** One sentence or two for the person who reads the cell: what happened, what to do next. */
  readonly message: string;
}

/** What a cell shows for a failure: text a person can filter by. */
export const failureText = (failure: Failure): string => `#HF ${failure.kind} ${failure.message}`;
