import type { Outcome, Request } from "../core/inference/exchange.ts";

/** Where a Hugging Face token may go. An own endpoint elsewhere gets its own key, or none. */
const HUGGING_FACE =
  /^https:\/\/(router\.huggingface\.co|huggingface\.co|[a-z0-9.-]+\.endpoints\.huggingface\.cloud)(\/|$)/;

/** What lets a request in, by place. */
export interface Credentials {
  /** Of Hugging Face; goes nowhere else. */
  token: string | null;
  /** Of the own endpoint; goes to every other address. */
  endpointKey: string | null;
}

/**
 * Sends requests at once and says what became of each, in their order. When Google's call throws, every request of
 * the round has the text of the exception: any of them may have reached the service.
 */
export function send(requests: readonly Request[], credentials: Credentials): Outcome[] {
  try {
    const responses = UrlFetchApp.fetchAll(requests.map((request) => toFetch(request, credentials)));
    return responses.map((response) => ({
      status: response.getResponseCode(),
      headers: lowerCase(response.getHeaders() as Record<string, string>),
      body: response.getContentText(),
    }));
  } catch (error) {
    const exception = error instanceof Error ? error.message : String(error);
    return requests.map(() => ({ exception }));
  }
}

type Fetch = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };

function toFetch(
  { method, url, headers, body, timeout }: Request,
  { token, endpointKey }: Credentials,
): Fetch {
  const key = HUGGING_FACE.test(url) ? token : endpointKey;
  return {
    url,
    method: method === "POST" ? "post" : "get",
    headers: key === null ? headers : { ...headers, Authorization: `Bearer ${key}` },
    ...(typeof body === "string" && { contentType: "application/json", payload: body }),
    muteHttpExceptions: true,
    timeoutSeconds: Math.max(1, Math.ceil(timeout)),
  };
}

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
