import { FILE_NOTE, type Outcome, type Request } from "../../core/inference/exchange.ts";
import { Told } from "../../core/messages/said.ts";
import { readAddress, redirectTarget } from "../../core/requests/address.ts";
import { cutSecrets } from "../../core/requests/cut-secrets.ts";
import { permit } from "../../core/requests/permit.ts";
import type { Credentials } from "../account/credentials.ts";
import { type FetchedFile, fetchFiles } from "../media/fetch-files.ts";
import { fileBytes, withFile } from "../media/file-payload.ts";
import { countFetches } from "./fetch-count.ts";

/** Times that Hugging Face may send a request on to another of its addresses. */
const MOST_HOPS = 3;

type Files = ReadonlyMap<string, FetchedFile>;

/**
 * Sends requests at once and says what became of each, in their order. Each goes where the acting person chose, with
 * the secret for there, or not at all. A file is fetched first, once however often it is asked for, and looked at; one
 * that cannot be sent refuses its request alone. When Google's call throws, every request of the round has the text of
 * the exception: any of them may have reached the service. Nothing that comes back holds a secret.
 */
export function send(requests: readonly Request[], credentials: Credentials): Outcome[] {
  const begun = Date.now();
  const verdicts = requests.map((request) => permit(request, credentials));
  const files = fetchFiles(requests.filter((_, index) => "secret" in (verdicts[index] ?? {})));
  // What the files took is not there for the answers any more.
  const fetching = (Date.now() - begun) / 1000;
  const refusals = requests.map(({ body }, index): Outcome | null => {
    const verdict = verdicts[index];
    if (verdict && "refused" in verdict) return verdict;
    const file = typeof body === "object" ? files.get(body.bytesOf) : undefined;
    return file && "failure" in file ? { refused: file.failure } : null;
  });
  const sent = requests.filter((_, index) => refusals[index] === null);
  const outcomes = sendAll(
    sent.map((request) => ({ ...request, timeout: request.timeout - fetching })),
    files,
    credentials,
  );
  return refusals.map((refusal) => refusal ?? (outcomes.shift() as Outcome));
}

function sendAll(requests: readonly Request[], files: Files, credentials: Credentials, hops = 0): Outcome[] {
  if (requests.length === 0) return [];
  const { secrets } = credentials;
  countFetches(requests.length);
  try {
    const responses = UrlFetchApp.fetchAll(requests.map((request) => toFetch(request, files, credentials)));
    const outcomes = responses.map((response, index) => {
      const headers = response.getHeaders() as Record<string, string>;
      return {
        status: response.getResponseCode(),
        headers: { ...readable(headers, secrets), ...noteOf(requests[index], files) },
        body: cutSecrets(response.getContentText(), secrets),
      };
    });
    return hops < MOST_HOPS ? sendOn(requests, outcomes, files, credentials, hops + 1) : outcomes;
  } catch (error) {
    const exception = cutSecrets(error instanceof Error ? error.message : String(error), secrets);
    return requests.map(() => ({ exception }));
  }
}

type Response = Extract<Outcome, { status: number }>;

/** Follows where Hugging Face sends on within its own addresses, each looked at as the first was. */
function sendOn(
  requests: readonly Request[],
  outcomes: Response[],
  files: Files,
  credentials: Credentials,
  hops: number,
): Outcome[] {
  const onward = requests.flatMap((request, index) => {
    const next = outcomes[index] && redirected(request, outcomes[index], credentials);
    return next ? [{ index, next }] : [];
  });
  const all: Outcome[] = [...outcomes];
  sendAll(
    onward.map(({ next }) => next),
    files,
    credentials,
    hops,
  ).forEach((outcome, at) => {
    all[onward[at]?.index ?? 0] = outcome;
  });
  return all;
}

const ofHuggingFace = (url: string): boolean => /(^|\.)huggingface\.co$/.test(readAddress(url)?.host ?? "");

/** The same request where a response sends it on to; null when it is not sent there. */
function redirected(
  request: Request,
  { status, headers }: Response,
  credentials: Credentials,
): Request | null {
  const keepsBody = status === 307 || status === 308;
  const redirects = keepsBody || ([301, 302, 303].includes(status) && request.method === "GET");
  if (!redirects || headers.location === undefined) return null;
  const next = { ...request, url: redirectTarget(request.url, headers.location) };
  return ofHuggingFace(request.url) && ofHuggingFace(next.url) && "secret" in permit(next, credentials)
    ? next
    : null;
}

/**
 * One request whose response may be a file; what is said in words of it must go through `cutSecrets`.
 * @throws Error with a sentence when it may not be sent; what Google's call throws.
 */
export function fetchOne(
  request: Request,
  credentials: Credentials,
): GoogleAppsScript.URL_Fetch.HTTPResponse {
  const verdict = permit(request, credentials);
  if ("refused" in verdict) throw new Told(verdict.refused.says);
  countFetches(1);
  return UrlFetchApp.fetch(request.url, toFetch(request, new Map(), credentials));
}

type Fetch = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };

/** Follows no redirect by itself: what is sent along is for this address alone. */
function toFetch(request: Request, files: Files, credentials: Credentials): Fetch {
  const { method, url, headers, body, timeout } = request;
  const verdict = permit(request, credentials);
  const secret =
    "secret" in verdict && verdict.secret !== null ? secretOf(verdict.secret, credentials) : null;
  return {
    url,
    method: method === "POST" ? "post" : "get",
    headers: secret === null ? headers : { ...headers, Authorization: `Bearer ${secret}` },
    ...payloadOf(body, files),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: Math.max(1, Math.ceil(timeout)),
  };
}

const secretOf = (secret: string, { token, key }: Credentials): string | null =>
  secret === "token" ? token : secret === "key" ? key : null;

function payloadOf(body: Request["body"], files: Files): Partial<Fetch> {
  if (body === undefined) return {};
  if (typeof body === "string") return { contentType: "application/json", payload: body };
  const file = files.get(body.bytesOf);
  if (file === undefined || "failure" in file) return {};
  return body.within === undefined
    ? { contentType: file.mime, payload: fileBytes(file) }
    : { contentType: "application/json", payload: withFile(body.within, file) };
}

function noteOf(request: Request | undefined, files: Files): Record<string, string> {
  const file = typeof request?.body === "object" ? files.get(request.body.bytesOf) : undefined;
  return file && "note" in file && file.note !== undefined ? { [FILE_NOTE]: file.note } : {};
}

/** Headers by their names in lower case. */
const readable = (headers: Record<string, string>, secrets: Credentials["secrets"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), cutSecrets(String(value), secrets)]),
  );
