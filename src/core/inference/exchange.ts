import type { Json } from "../cells/json.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Form } from "../tasks/task.ts";

/** One HTTP request as the core describes it. The host adds the token, and nothing else. */
export interface Request {
  /** Unique within a run. */
  readonly id: number;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; or a file that the host fetches, looks at and sends. */
  readonly body?: string | FileBody;
  /** Seconds the host waits for the answer. */
  readonly timeout: number;
}

/** What a request of a run asks: with the job, all that it takes to write the request. */
export type Asks =
  | {
      readonly inputs: readonly Json[];
      readonly form: Form;
      readonly schema: boolean;
      /** Whether the answer gets more room than it had, because it was cut off. */
      readonly room?: boolean;
    }
  /** Asks the Hub who serves the model. */
  | { readonly lookUp: true };

/** A request of a run, written, and what it was written from. */
export interface RunRequest extends Request {
  readonly asks: Asks;
}

/** A body made of a file, which never enters the core. */
export interface FileBody {
  /** Its public https address. */
  readonly bytesOf: string;
  readonly kind: "image" | "audio";
  /** JSON text in which the file takes the places named in file-task.ts; without it the bytes alone are the body. */
  readonly within?: string;
}

/** The header by which a host says with a response what has to be said of the file that was sent. */
export const FILE_NOTE = "x-stet-note";

/** What became of a request that was sent: the service's response, or the text of the exception that the host caught. */
export type Reply =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly exception: string };

/**
 * What became of a request; `refused` when the host did not send it, because of the file; with `all`, because it can
 * send none.
 */
export type Outcome = Reply | { readonly refused: Failure; readonly all?: boolean };
