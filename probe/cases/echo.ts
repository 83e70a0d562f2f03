import { cases, each } from "../case.ts";

type Fetching = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

/** A public service that says what it was sent, and answers as it is asked to. */
const ECHO = "https://httpbin.org";

/** What came there, of a request with this payload: its method, the fields of its form, its files and other text. */
const sent = (payload: unknown, more: object = {}, path = "/anything") => {
  const options = { method: "post", payload, muteHttpExceptions: true, ...more } as Fetching;
  const { method, form, files, data } = JSON.parse(UrlFetchApp.fetch(ECHO + path, options).getContentText());
  return [method, form, files, data];
};
const codeOf =
  (path: string, options: object = {}) =>
  () =>
    UrlFetchApp.fetch(ECHO + path, options as Fetching).getResponseCode();

/** What reaches the other side, and what is made of the answer. */
export const echo = [
  ...cases({ source: "UrlFetchApp, seen by httpbin.org", sure: "C" }, [
    [
      "echo-form",
      "an object is sent as a form, and so are text, bytes and a blob that say no other type",
      () => [
        sent({ a: "1", b: "é&" }),
        sent("a=1&b=2"),
        sent([97, 61, 49]),
        sent(Utilities.newBlob("a=1", "application/x-www-form-urlencoded")),
        sent({ a: "1" }, { headers: { "X-Probe": "1" } }),
      ],
      [
        ["POST", { a: "1", b: "é&" }, {}, ""],
        ["POST", { a: "1", b: "2" }, {}, ""],
        ["POST", { a: "1" }, {}, ""],
        ["POST", { a: "1" }, {}, ""],
        ["POST", { a: "1" }, {}, ""],
      ],
    ],
    [
      "echo-text",
      "what is of another type is sent as it is, whoever says so",
      () => [
        sent('{"a":"é"}', { contentType: "application/json" }),
        sent("a=1", { headers: { "content-type": "text/plain" } }),
        sent(Utilities.newBlob("a=1", "text/plain"), { method: "put" }),
      ],
      [
        ["POST", {}, {}, '{"a":"é"}'],
        ["POST", {}, {}, "a=1"],
        ["PUT", {}, {}, "a=1"],
      ],
    ],
    [
      "echo-files",
      "a form with a file in it is sent in parts: the file's content, and the other fields",
      () => sent({ kind: "table", file: Utilities.newBlob("a,b", "text/csv", "a.csv") }),
      ["POST", { kind: "table" }, { file: "a,b" }, ""],
    ],
    [
      "echo-codes",
      "400 is the first code that is thrown, and an answer where it is muted",
      each(codeOf("/status/400", { muteHttpExceptions: true }), () => {
        try {
          return codeOf("/status/400")();
        } catch (error) {
          return /^Exception: Request failed for https:\/\/httpbin\.org returned code 400/.test(
            String(error),
          );
        }
      }),
      [400, true],
    ],
    [
      "echo-moved",
      "what is posted to an address that has moved is asked for at the new one, but posted again after a 307 or 308",
      () =>
        [302, 303, 307, 308].map((code) =>
          sent({ a: "1" }, {}, `/redirect-to?url=%2Fanything&status_code=${code}`),
        ),
      [
        ["GET", {}, {}, ""],
        ["GET", {}, {}, ""],
        ["POST", { a: "1" }, {}, ""],
        ["POST", { a: "1" }, {}, ""],
      ],
    ],
    [
      "echo-mark",
      "the mark that text in UTF-8 may begin with stays in it",
      () => UrlFetchApp.fetch(`${ECHO}/base64/77u_YQ==`).getContentText(),
      "\ufeffa",
    ],
  ]),
  ...cases({ source: "UrlFetchApp, left open", sure: "U" }, [
    [
      "echo-late",
      "an answer that comes later than a request waits for is lost, and the time is not waited for",
      each(
        () => UrlFetchApp.fetch(`${ECHO}/delay/10`, { timeoutSeconds: 1 } as Fetching).getResponseCode(),
        () => {
          const from = Date.now();
          codeOf("/anything", { timeoutSeconds: 100 })();
          const took = Date.now() - from;
          return [took > 0, took < 60_000];
        },
      ),
      [`Exception: Timeout: ${ECHO}/delay/10`, [true, true]],
    ],
    [
      "echo-moved-often",
      "ten redirects are followed, and the eleventh is an answer",
      each(codeOf("/redirect/10"), codeOf("/redirect/11")),
      [200, 302],
    ],
    [
      "echo-names",
      "the names of an answer's headers are told in small letters",
      () => Object.keys(UrlFetchApp.fetch(`${ECHO}/anything`).getHeaders()).includes("content-type"),
      true,
    ],
  ]),
];
