import { cases, each } from "../case.ts";

type Fetching = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
interface Shape {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
}

const NOTHING = "https://www.google.com/generate_204";
const POST_MOST = 50 * 1024 * 1024;

const would = (options: Record<string, unknown>, url = NOTHING): Shape =>
  UrlFetchApp.getRequest(url, options as Fetching) as unknown as Shape;
const typeOf = (options: Record<string, unknown>) =>
  Object.entries(would(options).headers ?? {}).find(([name]) => /^content-type$/i.test(name))?.[1] ?? "none";
const codeOf =
  (url: string, options: Fetching = {}) =>
  () =>
    UrlFetchApp.fetch(url, options).getResponseCode();
const unlisted = (url: string) =>
  `Exception: Access to the URL ${url} is not permitted: it is not listed in the manifest's urlFetchWhitelist.`;

/** What a request may be made of, and where it may go: the probe's manifest names the addresses. */
export const requests = [
  ...cases({ source: "UrlFetchApp, request", sure: "C" }, [
    [
      "request-methods",
      "five methods, in letters of either case; the one without a body is the usual one",
      each(
        ...["get", "POST", "Put", "delete", "patch"].map((method) => () => would({ method }).method),
        () => would({}).method,
        () => would({ payload: "" }).method,
        () => would({ payload: null }).method,
        () => would({ method: "options" }),
        () => would({ method: "" }),
      ),
      [
        "get",
        "post",
        "put",
        "delete",
        "patch",
        "get",
        "post",
        "get",
        "Exception: Invalid argument: options",
        "Exception: Invalid argument: ",
      ],
    ],
    [
      "request-types",
      "the type that is given wins, then that of the headers, then the blob's own, then a form's",
      each(
        () => typeOf({ payload: "x" }),
        () => typeOf({ payload: "x", contentType: "text/plain" }),
        () => typeOf({ payload: "x", headers: { "content-type": "text/csv" } }),
        () => typeOf({ payload: Utilities.newBlob("x", "image/png") }),
        () => typeOf({ payload: Utilities.newBlob("x", "image/png"), contentType: "a/b" }),
        () => typeOf({ payload: Utilities.newBlob("x") }),
        () => typeOf({ payload: [1, 2, 3] }),
        () => typeOf({ payload: { a: "1", b: 2 } }),
        () => typeOf({}),
        () => typeOf({ headers: { "Content-Type": "text/csv" } }),
      ),
      [
        "application/x-www-form-urlencoded",
        "text/plain",
        "text/csv",
        "image/png",
        "a/b",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded",
        "none",
        "text/csv",
      ],
    ],
    [
      "request-files",
      "a form with a file in it says no type of its own",
      () => {
        const form = { kind: "table", file: Utilities.newBlob("a,b", "text/csv", "a.csv") };
        return [would({ payload: form }).method, typeOf({ payload: form })];
      },
      ["post", "none"],
    ],
    [
      "request-header-names",
      "headers that Google sets and headers that are none are refused by name; values are texts",
      each(
        ...["host", "Content-Length", "Transfer-Encoding", "Expect", "Upgrade", "", "a:b", "é"].map(
          (name) => () => would({ headers: { [name]: "x" } }),
        ),
        () => would({ headers: { "X-A_b.c": 1, "x-d": true } }).headers,
        () => would({ headers: { a: "é\t~" } }).headers?.a,
        () => would({ headers: { a: "\u{1F600}" } }),
      ),
      [
        ...["host", "Content-Length", "Transfer-Encoding", "Expect", "Upgrade", "", "a:b", "é"].map(
          (name) => `Exception: Invalid argument: Header:${name}`,
        ),
        "done",
        "é\t~",
        "Exception: Invalid argument: Header:a",
      ],
    ],
    [
      "request-addresses",
      "an address has http or https, or none of them; nothing else is one",
      each(
        () => would({}, "HTTPS://example.org/a").method,
        () => would({}, "example.org").method,
        () => would({}, ""),
        () => would({}, "mailto://example.org"),
        () => would({}, "http://"),
        () => would({}, "https://exa mple.org/"),
      ),
      [
        "get",
        "get",
        "Exception: Invalid argument: ",
        "Exception: Invalid argument: mailto://example.org",
        "Exception: Invalid argument: http://",
        "Exception: Invalid argument: https://exa mple.org/",
      ],
    ],
    [
      "request-largest",
      "50 MB can be sent, and not one byte more",
      each(
        () => would({ payload: "x".repeat(POST_MOST) }).method,
        () => would({ payload: "x".repeat(POST_MOST + 1) }),
      ),
      ["post", "Exception: Limit Exceeded: URLFetch POST Size."],
    ],
    [
      "request-patience",
      "a request waits for some time, or for none that it names",
      each(
        () => would({ timeoutSeconds: 1 }).method,
        () => would({ timeoutSeconds: 0 }),
        () => would({ timeoutSeconds: -1 }),
      ),
      ["get", "Exception: Invalid argument: 0", "Exception: Invalid argument: -1"],
    ],
  ]),
  ...cases({ source: "UrlFetchApp, answers and where they come from", sure: "C" }, [
    [
      "answer-codes",
      "less than 400 is an answer, 400 and more is thrown unless it is muted; muting changes no good answer",
      each(
        codeOf(NOTHING, { muteHttpExceptions: true }),
        codeOf("https://google.com/", { followRedirects: false }),
        codeOf("https://google.com/", { followRedirects: true }),
        codeOf("https://www.google.com/stet-probe-missing", { muteHttpExceptions: true }),
        () => /returned code 404/.test(String(thrownBy("https://www.google.com/stet-probe-missing"))),
      ),
      [204, 301, 200, 404, true],
    ],
    [
      "answer-moved-post",
      "what is posted to an address that has moved for good is asked for at the new one, not posted",
      codeOf("https://google.com/", { method: "post", payload: "x", muteHttpExceptions: true }),
      200,
    ],
    [
      "answer-all",
      "many are asked at once by address or by request, none at all too, and answered in their order",
      () => [
        UrlFetchApp.fetchAll([NOTHING, { url: NOTHING }]).map((answer) => answer.getResponseCode()),
        UrlFetchApp.fetchAll([]).length,
      ],
      [[204, 204], 0],
    ],
    [
      "answer-parts",
      "an answer without a body has no text; bytes, blob and headers can be had",
      () => {
        const answer = UrlFetchApp.fetch(NOTHING);
        const moved = UrlFetchApp.fetch("https://google.com/", { followRedirects: false });
        const all = moved.getAllHeaders() as Record<string, unknown>;
        const location = Object.keys(all).find((name) => /^location$/i.test(name)) ?? "";
        return [
          answer.getContentText("UTF-8"),
          answer.getContent(),
          answer.getBlob().getDataAsString(),
          all[location],
          (moved.getHeaders() as Record<string, unknown>)[location],
        ];
      },
      ["", [], "", "https://www.google.com/", "https://www.google.com/"],
    ],
    [
      "address-listed",
      "an address is asked when the manifest lists its scheme, host and beginning, a star for one name of a host",
      each(
        codeOf("https://www.gstatic.com/generate_204"),
        codeOf("https://gstatic.com/generate_204"),
        codeOf("https://www.google.com/elsewhere"),
        codeOf("http://www.google.com/generate_204"),
        codeOf("https://example.org/"),
        () => UrlFetchApp.fetchAll([NOTHING, "https://example.org/b"]).length,
      ),
      [
        204,
        unlisted("https://gstatic.com/generate_204"),
        unlisted("https://www.google.com/elsewhere"),
        unlisted("http://www.google.com/generate_204"),
        unlisted("https://example.org/"),
        unlisted("https://example.org/b"),
      ],
    ],
  ]),
];

function thrownBy(url: string): unknown {
  try {
    return UrlFetchApp.fetch(url).getResponseCode();
  } catch (error) {
    return error;
  }
}
