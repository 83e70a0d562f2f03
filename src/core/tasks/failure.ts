import type { Said } from "../messages/pattern.ts";
import { inEnglish } from "../messages/said.ts";

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
  /** What happened and what to do next, for the person who reads the cell. */
  readonly says: Said;
}

/** What a cell shows for a failure: text a person can filter by. */
export const failureText = (failure: Failure): string => `#HF ${failure.kind} ${inEnglish(failure.says)}`;
