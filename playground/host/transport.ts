import type { HostOptions } from "./options.ts";

/** One HTTP request as it leaves the script; `url` is the real one. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | FormData;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  /** Seconds it took by a virtual clock. */
  readonly seconds?: number;
}

/** The address does not answer; Google's words for it are the caller's. */
export class Unreachable extends Error {}

/** A header by which a loopback server tells a virtual clock how long an answer took. */
const SIMULATED = "x-simulated-seconds";

/**
 * Sends a request to where its origin is mapped to, never following redirects.
 * @throws Unreachable for an origin that is not mapped, and when the connection fails or the function throws.
 */
export async function send(
  request: Sent,
  origins: HostOptions["origins"],
  stop: AbortSignal,
): Promise<Answer> {
  const { origin, pathname, search } = new URL(request.url);
  const target = origins && origin in origins ? origins[origin] : origins?.["*"];
  if (target === undefined) throw new Unreachable(origin);
  if (typeof target === "function") {
    try {
      return await target(request);
    } catch (error) {
      throw new Unreachable(origin, { cause: error });
    }
  }
  const address = target === null ? request.url : target.replace(/\/$/, "") + pathname + search;
  const init: RequestInit = {
    method: request.method,
    headers: { "user-agent": "Mozilla/5.0 (compatible; Google-Apps-Script)", ...request.headers },
    redirect: "manual",
    signal: stop,
  };
  if (request.body !== undefined) init.body = request.body as NonNullable<RequestInit["body"]>;
  try {
    const response = await fetch(address, init);
    const body = new Uint8Array(await response.arrayBuffer());
    const headers = [...response.headers].filter(([name]) => name !== SIMULATED);
    const seconds = Number(response.headers.get(SIMULATED) ?? 0);
    return { status: response.status, headers, body, seconds };
  } catch (error) {
    if (stop.aborted) throw error;
    throw new Unreachable(origin, { cause: error });
  }
}
