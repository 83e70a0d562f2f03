import type { FetchLog } from "../deployment.ts";
import { ServiceException } from "../exception.ts";
import type { Execution } from "../execution.ts";
import { type Members, Remote } from "../remote.ts";
import { type Answer, type Sent, send, Unreachable } from "../transport.ts";
import { Blob } from "./blob.ts";
import { checkAddress, checkWhitelist, type Options, type Prepared, prepare } from "./url-fetch-request.ts";

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_REDIRECTS = 10;

type Result = { readonly seconds: number } & (
  | { readonly response: HTTPResponse }
  | { readonly failed: unknown }
);

export class UrlFetchApp extends Remote {
  static readonly title = "UrlFetchApp";
  static readonly members: Members<UrlFetchApp, GoogleAppsScript.URL_Fetch.UrlFetchApp> = {
    fetch: "s so",
    fetchAll: "a",
    getRequest: "s so",
  };

  async fetch(url: string, options: Options = {}): Promise<HTTPResponse> {
    const [response] = await this.fetchAll([{ ...options, url }]);
    return response as HTTPResponse;
  }

  /** One request that throws takes the whole batch with it, whatever the others brought (docs/apps-script.md 4.2). */
  async fetchAll(requests: readonly (Options | string)[]): Promise<HTTPResponse[]> {
    const prepared = requests.map((request) =>
      prepare(typeof request === "string" ? { url: request } : request),
    );
    const { deployment, account } = this.execution;
    deployment.quotas.use("urlfetch", account, prepared.length);
    const { manifest } = deployment.project;
    if (deployment.unknowns.whitelistEnforced)
      for (const { sent } of prepared) checkWhitelist(sent.url, manifest);
    for (const { sent } of prepared) checkAddress(sent.url);
    const startedAt = this.execution.now;
    const results: Result[] = [];
    const waiting = prepared.map((request, index) => ({ request, index }));
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        results[next.index] = await this.#fetchOne(next.request);
    };
    const answers = Promise.all(Array.from({ length: deployment.unknowns.fetchAllParallel }, lane));
    // Meanwhile the time of others may go on.
    if (deployment.clock.virtual) await this.execution.sleep(Number.POSITIVE_INFINITY, answers);
    await answers;
    await this.#elapse(startedAt, Math.max(0, ...results.map(({ seconds }) => seconds)));
    return results.map((result) => {
      if ("failed" in result) throw result.failed;
      return result.response;
    });
  }

  /** The request as it would be sent. */
  getRequest(url: string, options: Options = {}): Record<string, unknown> {
    const { sent } = prepare({ ...options, url });
    return { ...options, url, method: sent.method.toLowerCase(), headers: sent.headers };
  }

  /** Asks for one answer, and logs that. Failures are kept, since the other requests go on. */
  async #fetchOne({ sent, muted, timeout, followRedirects }: Prepared): Promise<Result> {
    const { deployment, id } = this.execution;
    const entry: FetchLog = {
      execution: id,
      method: sent.method,
      url: sent.url,
      sentBytes: sent.body instanceof Uint8Array ? sent.body.length : 0,
    };
    deployment.fetches.push(entry);
    let seconds = 0;
    try {
      const patience = Math.min(timeout, deployment.unknowns.urlFetchCut ?? Number.POSITIVE_INFINITY);
      const late = patience < timeout ? `Address unavailable: ${sent.url}` : `Timeout: ${sent.url}`;
      const answer = await this.#withTimeout(sent, patience, late, followRedirects);
      const { seconds: took = 0 } = answer;
      seconds = Math.min(took, patience);
      if (seconds < took) throw new ServiceException(late);
      entry.status = answer.status;
      entry.receivedBytes = answer.body.length;
      if (answer.body.length > MOST_BYTES)
        throw new ServiceException(`Limit Exceeded: URLFetch Response Size. ${sent.url}`);
      const response = new HTTPResponse(this.execution, answer);
      if (answer.status >= 400 && !muted)
        throw new ServiceException(failure(sent.url, answer.status, response));
      return { response, seconds };
    } catch (error) {
      entry.exception = (error as Error).message;
      return { failed: error, seconds };
    }
  }

  /** Waits for an answer so many real seconds. */
  async #withTimeout(sent: Sent, patience: number, late: string, followRedirects: boolean): Promise<Answer> {
    const stop = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      stop.signal.addEventListener("abort", () => reject(new ServiceException(late)));
    });
    const timer = setTimeout(() => stop.abort(), patience * 1000);
    try {
      return await Promise.race([this.#follow(sent, stop.signal, followRedirects), aborted]);
    } catch (error) {
      if (error instanceof Unreachable) throw new ServiceException(`Address unavailable: ${sent.url}`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Moves a virtual clock to where answers that took so long arrive; the real one has moved by itself. */
  async #elapse(since: number, seconds: number): Promise<void> {
    const { clock } = this.execution.deployment;
    const left = since + seconds * 1000 - clock.now();
    if (clock.virtual && left > 0) await this.execution.sleep(left);
  }

  async #follow(sent: Sent, stop: AbortSignal, followRedirects: boolean): Promise<Answer> {
    const { origins } = this.execution.deployment.options;
    let request = sent;
    for (let hops = 0; ; hops++) {
      const answer = await send(request, origins, stop);
      const location = answer.headers.find(([name]) => name.toLowerCase() === "location")?.[1];
      const redirects = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
      if (!redirects || !followRedirects || hops >= MOST_REDIRECTS) return answer;
      const url = new URL(location, request.url).href;
      checkAddress(url);
      // What was posted is posted again only where 307 and 308 ask for that.
      request = answer.status < 307 ? { method: "GET", url, headers: request.headers } : { ...request, url };
    }
  }
}

const failure = (url: string, status: number, response: HTTPResponse): string =>
  `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ${response
    .getContentText()
    .slice(0, 200)} (use muteHttpExceptions option to examine full response)`;

export class HTTPResponse extends Remote {
  static readonly title = "UrlFetchApp.HTTPResponse";
  static readonly members: Members<HTTPResponse, GoogleAppsScript.URL_Fetch.HTTPResponse> = {
    getAllHeaders: "-",
    getBlob: "-",
    getContent: "-",
    getContentText: "- s",
    getHeaders: "-",
    getResponseCode: "-",
  };

  constructor(
    execution: Execution,
    private readonly answer: Answer,
  ) {
    super(execution);
  }

  getResponseCode(): number {
    return this.answer.status;
  }
  getContentText(charset?: string): string {
    const declared = /charset=["']?([\w-]+)/i.exec(this.#type() ?? "")?.[1];
    return new TextDecoder(charset ?? declared ?? "utf-8", { ignoreBOM: true }).decode(this.answer.body);
  }
  getContent(): Uint8Array {
    return this.answer.body;
  }
  getBlob(): Blob {
    return new Blob(this.execution, this.answer.body, this.#type()?.split(";")[0] ?? null, null);
  }
  getHeaders(): Record<string, string> {
    return Object.fromEntries(this.answer.headers.map(([name, value]) => [this.#spell(name), value]));
  }
  /** As `getHeaders`, with a list where a header came more than once. */
  getAllHeaders(): Record<string, string | string[]> {
    const all: Record<string, string | string[]> = {};
    for (const [name, value] of this.answer.headers) {
      const key = this.#spell(name);
      all[key] = key in all ? [all[key] ?? [], value].flat() : value;
    }
    return all;
  }

  #type(): string | undefined {
    return this.answer.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  }
  #spell(name: string): string {
    const lower = name.toLowerCase();
    if (this.execution.deployment.unknowns.headerCase === "lower") return lower;
    return lower.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  }
}
