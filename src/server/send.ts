import { FILE_NOTE, type Outcome, type Request } from "../core/inference/exchange.ts";
import { countFetches } from "./fetch-count.ts";
import { type FetchedFile, fetchFiles } from "./fetch-files.ts";
import { fileBytes, withFile } from "./file-payload.ts";

/** Where a Hugging Face token may go. An own endpoint elsewhere gets its own key, or none. */
const HUGGING_FACE =
  /^https:\/\/(router\.huggingface\.co|huggingface\.co|[a-z0-9.-]+\.endpoints\.huggingface\.cloud)(\/|$)/;

/** What lets a request in, by place. */
export interface Credentials {
  /** Of Hugging Face; goes nowhere else. */
  token: string | null;
  /** Of the own endpoint; goes to every other address. */
  endpointKey: string | null;
  /** Why nothing is sent to Hugging Face: the sign-in has run out. */
  runOut?: string;
}

/**
 * Sends requests at once and says what became of each, in their order. A file is fetched first, once however often it
 * is asked for, and looked at; one that cannot be sent refuses its request alone. When Google's call throws, every
 * request of the round has the text of the exception: any of them may have reached the service.
 */
export function send(requests: readonly Request[], credentials: Credentials): Outcome[] {
  const { runOut } = credentials;
  if (runOut !== undefined && requests.some(({ url }) => HUGGING_FACE.test(url)))
    return requests.map(() => ({ refused: { kind: "TOKEN", message: runOut }, all: true }));
  const begun = Date.now();
  const files = fetchFiles(requests);
  // What the files took is not there for the answers any more.
  const fetching = (Date.now() - begun) / 1000;
  const refusedBy = ({ body }: Request) => {
    const file = typeof body === "object" ? files.get(body.bytesOf) : undefined;
    return file && "failure" in file ? file.failure : undefined;
  };
  const sent = requests.filter((request) => refusedBy(request) === undefined);
  const outcomes = sendAll(
    sent.map((request) => ({ ...request, timeout: request.timeout - fetching })),
    files,
    credentials,
  );
  return requests.map((request) => {
    const refused = refusedBy(request);
    return refused ? { refused } : (outcomes.shift() as Outcome);
  });
}

function sendAll(
  requests: readonly Request[],
  files: ReadonlyMap<string, FetchedFile>,
  credentials: Credentials,
): Outcome[] {
  if (requests.length === 0) return [];
  countFetches(requests.length);
  try {
    const responses = UrlFetchApp.fetchAll(requests.map((request) => toFetch(request, files, credentials)));
    return responses.map((response, index) => ({
      status: response.getResponseCode(),
      headers: {
        ...lowerCase(response.getHeaders() as Record<string, string>),
        ...noteOf(requests[index], files),
      },
      body: response.getContentText(),
    }));
  } catch (error) {
    const exception = error instanceof Error ? error.message : String(error);
    return requests.map(() => ({ exception }));
  }
}

/** One request whose response may be a file. What Google's call throws, it throws. */
export const fetchOne = (
  request: Request,
  credentials: Credentials,
): GoogleAppsScript.URL_Fetch.HTTPResponse => {
  countFetches(1);
  return UrlFetchApp.fetch(request.url, toFetch(request, new Map(), credentials));
};

type Fetch = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };

function toFetch(
  { method, url, headers, body, timeout }: Request,
  files: ReadonlyMap<string, FetchedFile>,
  { token, endpointKey }: Credentials,
): Fetch {
  const key = HUGGING_FACE.test(url) ? token : endpointKey;
  return {
    url,
    method: method === "POST" ? "post" : "get",
    headers: key === null ? headers : { ...headers, Authorization: `Bearer ${key}` },
    ...payloadOf(body, files),
    muteHttpExceptions: true,
    timeoutSeconds: Math.max(1, Math.ceil(timeout)),
  };
}

function payloadOf(body: Request["body"], files: ReadonlyMap<string, FetchedFile>): Partial<Fetch> {
  if (body === undefined) return {};
  if (typeof body === "string") return { contentType: "application/json", payload: body };
  const file = files.get(body.bytesOf);
  if (file === undefined || "failure" in file) return {};
  return body.within === undefined
    ? { contentType: file.mime, payload: fileBytes(file) }
    : { contentType: "application/json", payload: withFile(body.within, file) };
}

function noteOf(
  request: Request | undefined,
  files: ReadonlyMap<string, FetchedFile>,
): Record<string, string> {
  const file = typeof request?.body === "object" ? files.get(request.body.bytesOf) : undefined;
  return file && "note" in file && file.note !== undefined ? { [FILE_NOTE]: file.note } : {};
}

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
