/** One HTTP request as the core describes it. The host adds the token, and nothing else. */
export interface Request {
  /** Unique within a run. */
  readonly id: number;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; or the public https URL of a file whose bytes the host fetches and sends as the body. */
  readonly body?: string | { readonly bytesOf: string };
  /** Seconds the host waits for the answer. */
  readonly timeout: number;
}

/** What became of a request: the service's response, or the text of the exception that the host caught. */
export type Outcome =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly exception: string };
