import type { FileBody, Request } from "../../core/inference/exchange.ts";
import { checkFile, type GoodFile } from "../../core/media/check-file.ts";
import { refusedFile } from "../../core/media/refused-file.ts";
import { said } from "../../core/messages/said.ts";
import { redirectTarget } from "../../core/requests/address.ts";
import type { Failure } from "../../core/tasks/failure.ts";
import { countFetches } from "../requests/fetch-count.ts";

/** A file that was fetched and looked at, or why it cannot be sent. */
export type FetchedFile = GoodFile | { failure: Failure };

/** Seconds to wait for files, and never longer than for the answers about them. */
const TIMEOUT = 20;

/** Files of this execution by address, so that asking again does not fetch again. Nothing outlives the execution. */
const fetched = new Map<string, FetchedFile>();

/** Times that a file may be somewhere else. */
const MOST_HOPS = 5;

/** The files that requests need, each fetched once; without a token, and never logged. */
export function fetchFiles(requests: readonly Request[]): ReadonlyMap<string, FetchedFile> {
  const wanted = new Map<string, FileBody["kind"]>();
  for (const { body } of requests) {
    if (typeof body === "object" && !fetched.has(body.bytesOf)) wanted.set(body.bytesOf, body.kind);
  }
  const urls = [...wanted.keys()];
  const seconds = Math.min(TIMEOUT, ...requests.map(({ timeout }) => timeout));
  fetchPublic(urls, seconds).forEach((file, index) => {
    const url = urls[index] as string;
    fetched.set(url, "failure" in file ? file : checkFile(file, wanted.get(url) ?? "image"));
  });
  return fetched;
}

type Raw = (Parameters<typeof checkFile>[0] & { location?: string }) | { failure: Failure };

/**
 * What is at these addresses of the web, in their order: nothing of ours is sent along, each address that a server
 * sends on to is looked at first, and none is in a private network.
 */
export function fetchPublic(urls: readonly string[], seconds: number): Raw[] {
  const until = Date.now() + seconds * 1000;
  const at = [...urls];
  const found: Raw[] = [];
  let open = urls.map((_, index) => index);
  for (let hop = 0; open.length > 0; hop++) {
    open = open.filter((index) => {
      const failure = hop > MOST_HOPS ? AROUND : refusedFile(at[index] ?? "");
      if (failure) found[index] = { failure };
      return !failure;
    });
    fetchAll(
      open.map((index) => at[index] ?? ""),
      until,
    ).forEach((file, nth) => {
      found[open[nth] as number] = file;
    });
    open = open.filter((index) => {
      const file = found[index] as Raw;
      if (!("location" in file) || file.location === undefined) return false;
      at[index] = redirectTarget(at[index] ?? "", file.location);
      return true;
    });
  }
  return found;
}

const AROUND: Failure = {
  kind: "OFFLINE",
  says: said("files.sentAround"),
};

/**
 * All at once; when that throws, one by one while there is time, so that one address that is not there spoils one cell.
 * `until` is a moment in milliseconds.
 */
function fetchAll(urls: readonly string[], until: number): Raw[] {
  if (urls.length === 0) return [];
  const seconds = Math.ceil((until - Date.now()) / 1000);
  if (seconds <= 0) return urls.map(() => ({ failure: failureOf("No time is left.") }));
  countFetches(urls.length);
  try {
    return UrlFetchApp.fetchAll(urls.map((url) => toFetch(url, seconds))).map(toRaw);
  } catch (error) {
    if (urls.length === 1) return [{ failure: failureOf(error) }];
    return urls.flatMap((url) => fetchAll([url], until));
  }
}

const toFetch = (url: string, timeoutSeconds: number) =>
  ({
    url,
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds,
  }) as GoogleAppsScript.URL_Fetch.URLFetchRequest;

function toRaw(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Raw {
  const headers = response.getHeaders() as Record<string, string>;
  const status = response.getResponseCode();
  const location = headers.Location ?? headers.location;
  return {
    status,
    contentType: String(headers["Content-Type"] ?? headers["content-type"] ?? ""),
    bytes: response.getContent(),
    ...([301, 302, 303, 307, 308].includes(status) &&
      location !== undefined && { location: String(location) }),
  };
}

function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (/response size|limit exceeded/i.test(text)) {
    return {
      kind: "LARGE",
      says: said("files.overGoogle"),
    };
  }
  if (/too many times for one day/i.test(text)) {
    return {
      kind: "QUOTA",
      says: said("google.noFetchesToday"),
    };
  }
  if (/not permitted|whitelist|allowlist/i.test(text)) {
    return {
      kind: "PERMISSION",
      says: said("files.build"),
    };
  }
  return {
    kind: "OFFLINE",
    says: said("files.notFetched"),
  };
}
