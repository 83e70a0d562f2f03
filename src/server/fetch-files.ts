import type { FileBody, Request } from "../core/inference/exchange.ts";
import type { Failure } from "../core/inference/failure.ts";
import { checkFile, type GoodFile } from "../core/media/check-file.ts";

/** A file that was fetched and looked at, or why it cannot be sent. */
export type FetchedFile = GoodFile | { failure: Failure };

/** Seconds to wait for a file. */
const TIMEOUT = 20;

/** Files of this execution by address, so that asking again does not fetch again. Nothing outlives the execution. */
const fetched = new Map<string, FetchedFile>();

/** The files that requests need, each fetched once; without a token, and never logged. */
export function fetchFiles(requests: readonly Request[]): ReadonlyMap<string, FetchedFile> {
  const wanted = new Map<string, FileBody["kind"]>();
  for (const { body } of requests) {
    if (typeof body === "object" && !fetched.has(body.bytesOf)) wanted.set(body.bytesOf, body.kind);
  }
  const urls = [...wanted.keys()];
  fetchAll(urls).forEach((file, index) => {
    const url = urls[index] as string;
    fetched.set(url, "failure" in file ? file : checkFile(file, wanted.get(url) ?? "image"));
  });
  return fetched;
}

type Raw = Parameters<typeof checkFile>[0] | { failure: Failure };

/** All at once; when that throws, one by one, so that one address that is not there spoils one cell. */
function fetchAll(urls: readonly string[]): Raw[] {
  if (urls.length === 0) return [];
  try {
    return UrlFetchApp.fetchAll(urls.map(toFetch)).map(toRaw);
  } catch (error) {
    return urls.length === 1 ? [{ failure: failureOf(error) }] : urls.flatMap((url) => fetchAll([url]));
  }
}

const toFetch = (url: string) =>
  ({ url, muteHttpExceptions: true, timeoutSeconds: TIMEOUT }) as GoogleAppsScript.URL_Fetch.URLFetchRequest;

const toRaw = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): Raw => ({
  status: response.getResponseCode(),
  contentType: String(
    (response.getHeaders() as Record<string, string>)["Content-Type"] ??
      (response.getHeaders() as Record<string, string>)["content-type"] ??
      "",
  ),
  bytes: response.getContent(),
});

function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (/response size|limit exceeded/i.test(text)) {
    return {
      kind: "LARGE",
      message: "The file is larger than 50 MB, which is more than Google fetches. Make it smaller.",
    };
  }
  if (/too many times for one day/i.test(text)) {
    return {
      kind: "QUOTA",
      message: "Google's fetches for today are used up. They come back within 24 hours.",
    };
  }
  if (/not permitted|whitelist|allowlist/i.test(text)) {
    return {
      kind: "PERMISSION",
      message: "This build of the add-on may not fetch files from there. See docs/deploying.md.",
    };
  }
  return {
    kind: "OFFLINE",
    message: "The file could not be fetched: its server does not answer. Check the address.",
  };
}
