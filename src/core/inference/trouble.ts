import type { Said } from "../messages/pattern.ts";
import type { Failure } from "../tasks/failure.ts";

/** What to do about a request that brought no answer. */
export type Remedy =
  /** Nothing more of this run can succeed. */
  | "stop"
  /** The model is not served there: find out who serves it, then stop. */
  | "unserved"
  /** The service asks for time; nobody's fault. */
  | "pause"
  /** It may have been lost on the way: again, and after a second time in halves. */
  | "retry"
  /** It took too long: less at a time. */
  | "slow"
  /** Too much in one body: less at a time. */
  | "shrink"
  /** The body was refused, and one of its inputs may be the reason: in halves. */
  | "split"
  /** The service could not read the body at all: another form. */
  | "reshape"
  /** The model knows no JSON schema: without one. */
  | "schemaless";

/** A request that brought no answer: what it means for its inputs if it stays so, and what to do about it. */
export interface Trouble {
  readonly remedy: Remedy;
  readonly failure: Failure;
  /** Seconds that the service asked for. */
  readonly pause?: number | undefined;
  /** Inputs a body that the service said it takes. */
  readonly most?: number;
  /** Too many requests, rather than a service in trouble. */
  readonly tooFast?: boolean;
  /** No sign that the service is down: a model that loads. */
  readonly mild?: boolean;
  /** The script's own request failed, perhaps together with others: none of them more than one at a time from now on. */
  readonly alone?: boolean;
}

/** What the sentences of a failure speak of. */
export interface Place {
  /** Model id as it was asked for. */
  readonly model: string;
  /** Who was asked: "hf-inference", or what is said of an endpoint. */
  readonly at: string | Said;
  /** An own endpoint, which may sleep, rather than a shared service. */
  readonly own: boolean;
  /** How long the request took, in seconds, and how long it could have taken. */
  readonly seconds: number;
  readonly timeout: number;
  /** Whether a JSON schema was sent. */
  readonly schema: boolean;
}

/** A part of a service's or Google's text that may be shown: one line, short, without addresses. */
export function excerpt(text: string): string {
  const plain = text
    .replace(/https?:\/\/\S+/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}
