import { cases, throws } from "../case.ts";

const refused = (sentence: string) => throws(`Exception: ${sentence}`);
const fetching =
  (url: string, options = {}) =>
  () =>
    UrlFetchApp.fetch(url, options).getResponseCode();

/** An address of Google's that answers 204 with nothing; another that moves, without www. */
export const NOTHING = "https://www.google.com/generate_204";
export const MOVED = "https://google.com/";
/** One that is not there. */
export const MISSING = "https://www.google.com/stet-probe-missing";

/** Requests to the world outside. */
export const fetches = cases({ source: "UrlFetchApp", sure: "B" }, [
  [
    "fetch-code",
    "an answer has a code and no text",
    () => {
      const answer = UrlFetchApp.fetch(NOTHING);
      return [answer.getResponseCode(), answer.getContentText(), answer.getContent().length];
    },
    [204, "", 0],
  ],
  [
    "fetch-moved",
    "a redirect is followed",
    () => UrlFetchApp.fetch(MOVED, { muteHttpExceptions: true }).getResponseCode(),
    200,
  ],
  ["fetch-moved-not", "unless it is told not to", fetching(MOVED, { followRedirects: false }), 301],
  [
    "fetch-missing-muted",
    "an error is an answer when it is muted",
    fetching(MISSING, { muteHttpExceptions: true }),
    404,
  ],
  [
    "fetch-missing",
    "and thrown when it is not",
    () => {
      try {
        return UrlFetchApp.fetch(MISSING).getResponseCode();
      } catch (error) {
        return String(error).replace(
          /Truncated server response: [\s\S]*? \(use/,
          "Truncated server response: … (use",
        );
      }
    },
    "Exception: Request failed for https://www.google.com returned code 404. Truncated server response: … (use muteHttpExceptions option to examine full response)",
  ],
  [
    "fetch-all",
    "many are answered in their order",
    () =>
      UrlFetchApp.fetchAll([
        { url: NOTHING },
        { url: MISSING, muteHttpExceptions: true },
        { url: NOTHING },
      ]).map((answer) => answer.getResponseCode()),
    [204, 404, 204],
  ],
  [
    "fetch-all-lost",
    "one that fails loses all",
    () => {
      try {
        UrlFetchApp.fetchAll([{ url: NOTHING }, { url: MISSING }]);
        return "answered";
      } catch (error) {
        return /^Exception: Request failed for https:\/\/www\.google\.com returned code 404/.test(
          String(error),
        );
      }
    },
    true,
  ],
  [
    "fetch-says",
    "what would be sent can be looked at",
    () => {
      const { url, method, payload } = UrlFetchApp.getRequest(NOTHING, { payload: "x" }) as unknown as Record<
        string,
        unknown
      >;
      return [url, method, payload];
    },
    [NOTHING, "post", "x"],
  ],
  [
    "fetch-private",
    "private addresses are refused",
    fetching("https://192.168.1.1"),
    refused("Bad request: https://192.168.1.1"),
  ],
  [
    "fetch-loopback",
    "so is this computer",
    fetching("https://127.0.0.1"),
    refused("Bad request: https://127.0.0.1"),
  ],
  ["fetch-localhost", "by name, too", fetching("https://localhost"), refused("DNS error: https://localhost")],
  [
    "fetch-nowhere",
    "a name that nobody has",
    fetching("https://intranet/page"),
    refused("DNS error: https://intranet/page"),
  ],
  ["fetch-blank", "no address", fetching(""), refused("Invalid argument: ")],
  [
    "fetch-scheme",
    "another scheme",
    fetching("ftp://example.org/"),
    refused("Invalid argument: ftp://example.org/"),
  ],
  [
    "fetch-long",
    "an address of more than 2,082 characters",
    () => UrlFetchApp.fetch(`https://example.org/${"x".repeat(2063)}`).getResponseCode(),
    refused("Limit Exceeded: URLFetch URL Length."),
  ],
  [
    "fetch-headers",
    "headers of more than 8 KB",
    () => UrlFetchApp.fetch(NOTHING, { headers: { a: "x".repeat(8192) } }).getResponseCode(),
    refused("Limit Exceeded: URLFetch Header Size."),
  ],
  [
    "fetch-host",
    "a header that is Google's to set",
    () => UrlFetchApp.fetch(NOTHING, { headers: { Host: "x" } }).getResponseCode(),
    refused("Invalid argument: Header:Host"),
  ],
  [
    "fetch-method",
    "a method that there is not",
    () => UrlFetchApp.fetch(NOTHING, { method: "brew" as "get" }).getResponseCode(),
    refused("Invalid argument: brew"),
  ],
]);
