import { isPrivateHost } from "../../../src/core/requests/private-host.ts";
import { NotEmulated, ServiceException } from "../exception.ts";
import type { Manifest } from "../project.ts";
import type { Sent } from "../transport.ts";
import { Blob, toBytes } from "./blob.ts";

/** What a script may say of a request; `url` only in fetchAll. */
export interface Options {
  readonly url?: unknown;
  readonly method?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly payload?: unknown;
  readonly contentType?: unknown;
  readonly muteHttpExceptions?: unknown;
  readonly followRedirects?: unknown;
  readonly validateHttpsCertificates?: unknown;
  readonly escaping?: unknown;
  readonly timeoutSeconds?: unknown;
}

export interface Prepared {
  readonly sent: Sent;
  readonly muted: boolean;
  readonly followRedirects: boolean;
  /** Seconds; six minutes when the script does not say (docs/apps-script.md 4.2). */
  readonly timeout: number;
}

const KNOWN = [
  "url",
  "method",
  "headers",
  "payload",
  "contentType",
  "muteHttpExceptions",
  "followRedirects",
  "validateHttpsCertificates",
  "escaping",
  "timeoutSeconds",
];
const URL_LENGTH = 2082;
const POST_BYTES = 50 * 1024 * 1024;
const HEADERS = 100;
const HEADER_BYTES = 8 * 1024;
const FORBIDDEN = /^(host|content-length|connection|transfer-encoding|expect|upgrade)$/i;

/** Reads a script's request. @throws ServiceException in the words of docs/apps-script.md 4.3, "request shape". */
export function prepare(options: Options): Prepared {
  for (const key of Object.keys(options))
    if (!KNOWN.includes(key)) throw new NotEmulated(`The UrlFetchApp option ${key}`);
  const url = checkUrl(options.url);
  const headers = checkHeaders(options.headers ?? {});
  const payload = options.payload ?? null;
  const method = String(options.method ?? (payload === null ? "get" : "post")).toUpperCase();
  if (!["GET", "POST", "PUT", "DELETE", "PATCH"].includes(method))
    throw new ServiceException(`Invalid argument: ${options.method}`);
  if (payload !== null && method === "GET") throw new NotEmulated("UrlFetchApp GET with a payload");
  const sent: Sent = { method, url, headers };
  const seconds = Number(options.timeoutSeconds ?? 360);
  if (!(seconds > 0)) throw new ServiceException(`Invalid argument: ${options.timeoutSeconds}`);
  return {
    sent: payload === null ? sent : withBody(sent, payload, options.contentType),
    muted: options.muteHttpExceptions === true,
    followRedirects: options.followRedirects !== false,
    timeout: Math.min(seconds, 360),
  };
}

function checkUrl(value: unknown): string {
  const text = String(value ?? "");
  if (text.length > URL_LENGTH) throw new ServiceException("Limit Exceeded: URLFetch URL Length.");
  const url = /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
  if (text === "" || !URL.canParse(url) || !/^https?:/i.test(url))
    throw new ServiceException(`Invalid argument: ${text}`);
  return url;
}

function checkHeaders(given: Readonly<Record<string, unknown>>): Record<string, string> {
  const headers = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
  const bytes = headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (headers.length > HEADERS || bytes > HEADER_BYTES)
    throw new ServiceException("Limit Exceeded: URLFetch Header Size.");
  for (const [name, value] of headers)
    if (FORBIDDEN.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      throw new ServiceException(`Invalid argument: Header:${name}`);
  return Object.fromEntries(headers);
}

/** Text and bytes as they are; an object as a form. */
function withBody(sent: Sent, payload: unknown, contentType: unknown): Sent {
  const isForm = typeof payload === "object" && !Array.isArray(payload) && !(payload instanceof Blob);
  const entries = isForm ? Object.entries(payload as object) : [];
  if (entries.some(([, value]) => value instanceof Blob)) return { ...sent, body: multipart(entries) };
  const form = new URLSearchParams(entries.map(([name, value]): [string, string] => [name, String(value)]));
  const body = isForm ? toBytes(form.toString()) : toBytes(payload);
  if (body.length > POST_BYTES) throw new ServiceException("Limit Exceeded: URLFetch POST Size.");
  const named = Object.keys(sent.headers).some((name) => name.toLowerCase() === "content-type");
  const own = payload instanceof Blob ? payload.getContentType() : null;
  const type = contentType ?? own ?? "application/x-www-form-urlencoded";
  return {
    ...sent,
    headers:
      named && contentType === undefined ? sent.headers : { ...sent.headers, "Content-Type": String(type) },
    body,
  };
}

function multipart(entries: readonly (readonly [string, unknown])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) {
    if (!(value instanceof Blob)) form.append(name, String(value));
    else
      form.append(
        name,
        new globalThis.Blob([new Uint8Array(value.bytes)], { type: value.getContentType() ?? "" }),
        value.getName() ?? name,
      );
  }
  return form;
}

/**
 * Refuses addresses inside somebody's network, by whatever name or number, as far as that can be told without asking a
 * resolver. @throws ServiceException (docs/apps-script.md 4.2).
 */
export function checkAddress(url: string): void {
  const host = new URL(url).hostname.replace(/\.$/, "");
  if (isPrivateHost(host))
    throw new ServiceException(`${/[\d\]]$/.test(host) ? "Bad request" : "DNS error"}: ${url}`);
}

/** Holds a request to the manifest's urlFetchWhitelist, where there is one (docs/apps-script.md part 7). */
export function checkWhitelist(url: string, { urlFetchWhitelist }: Manifest): void {
  if (urlFetchWhitelist === undefined) return;
  const allowed = urlFetchWhitelist.some((prefix) => {
    const { protocol, host, pathname } = new URL(prefix.replace("*.", "wildcard."));
    const to = new URL(url);
    const sameHost = prefix.includes("//*.")
      ? to.host.split(".").slice(1).join(".") === host.slice("wildcard.".length)
      : to.host === host;
    const isBelow = `${to.pathname}/`.startsWith(`${pathname.replace(/\/$/, "")}/`);
    return to.protocol === protocol && sameHost && isBelow;
  });
  if (!allowed)
    throw new ServiceException(
      `Access to the URL ${url} is not permitted: it is not listed in the manifest's urlFetchWhitelist.`,
    );
}
