import { cases, each } from "../case.ts";
import { NOTHING } from "./fetches.ts";

type Shape = Record<string, unknown>;

/** What a request would be, without its being sent. */
const would = (options: object, url = NOTHING) => {
  const { method, headers, contentType, payload } = UrlFetchApp.getRequest(url, options) as unknown as Shape;
  return [method, headers, contentType ?? null, typeof payload];
};

/** Bytes, requests that are not sent, and what stores do at their edges. */
export const bytes = cases({ source: "Utilities, UrlFetchApp, CacheService, PropertiesService", sure: "C" }, [
  [
    "bytes-digests",
    "each way of hashing has its length",
    () => {
      const { MD5, SHA_1, SHA_256, SHA_384, SHA_512 } = Utilities.DigestAlgorithm;
      return [MD5, SHA_1, SHA_256, SHA_384, SHA_512].map((way) => Utilities.computeDigest(way, [97]).length);
    },
    [16, 20, 32, 48, 64],
  ],
  [
    "bytes-blob",
    "a blob takes another type, name and content, and a copy is another blob",
    () => {
      const blob = Utilities.newBlob("abc");
      const first = [blob.getContentType(), blob.getName(), blob.isGoogleType()];
      const copy = blob.copyBlob().setBytes([100]).setName("d.txt").setContentType("text/plain");
      blob.setDataFromString("é");
      return [
        first,
        copy.getDataAsString(),
        copy.getName(),
        copy.getContentType(),
        blob.getBytes(),
        blob.getDataAsString("UTF-8"),
      ];
    },
    [["text/plain", null, false], "d", "d.txt", "text/plain", [-61, -87], "é"],
  ],
  [
    "bytes-gzip",
    "what is packed has a name and a type, and loses the ending when unpacked",
    () => {
      const packed = Utilities.gzip(Utilities.newBlob("abc", "text/plain", "a.txt"), "a.txt.gz");
      const plain = Utilities.gzip(Utilities.newBlob("abc"));
      return [packed.getName(), packed.getContentType(), Utilities.ungzip(packed).getName(), plain.getName()];
    },
    ["a.txt.gz", "application/x-gzip", "a.txt", "archive.gz"],
  ],
  [
    "bytes-hmac",
    "a signature is the same of text in UTF-8 and of its bytes",
    () =>
      Utilities.base64Encode(Utilities.computeHmacSha256Signature("é", "k", Utilities.Charset.UTF_8)) ===
      Utilities.base64Encode(Utilities.computeHmacSha256Signature([-61, -87], [107])),
    true,
  ],
  [
    "date-patterns",
    "hours of twelve and twenty-four, names, fractions and quotes",
    () => {
      const at = (hour: number) => new Date(Date.UTC(2026, 4, 7, hour, 5, 9, 42));
      const all = "y yy M MM MMM MMMM d H HH h hh m mm s ss S SSS a E EEEE '' 'o''clock'";
      return [0, 12, 23].map((hour) => Utilities.formatDate(at(hour), "UTC", all));
    },
    [
      "2026 26 5 05 May May 7 0 00 12 12 5 05 9 09 42 042 AM Thu Thursday ' o'clock",
      "2026 26 5 05 May May 7 12 12 12 12 5 05 9 09 42 042 PM Thu Thursday ' o'clock",
      "2026 26 5 05 May May 7 23 23 11 11 5 05 9 09 42 042 PM Thu Thursday ' o'clock",
    ],
  ],
  [
    "date-zones",
    "zones by their offset",
    () =>
      ["UTC", "Asia/Kolkata", "America/New_York"].map((zone) =>
        Utilities.formatDate(new Date(0), zone, "X XX XXX Z"),
      ),
    ["Z Z Z +0000", "+05 +0530 +05:30 +0530", "-05 -0500 -05:00 -0500"],
  ],
  [
    "sleep-edges",
    "no time at all is slept, less is not",
    each(
      () => Utilities.sleep(0),
      () => Utilities.sleep(-1),
    ),
    ["done", "Exception: Invalid argument: -1"],
  ],
  [
    "request-shapes",
    "what is sent makes a post, a form unless it is said otherwise",
    () => [
      would({}),
      would({ payload: "x" }),
      would({ payload: { a: "1" } }),
      would({ payload: "{}", contentType: "application/json" }),
      would({ method: "put", payload: "x", headers: { "Content-Type": "text/plain", "X-A": 1 } }),
      would({ payload: Utilities.newBlob("x", "text/csv") }).slice(0, 2),
    ],
    [
      ["get", {}, null, "undefined"],
      ["post", { "Content-Type": "application/x-www-form-urlencoded" }, null, "string"],
      ["post", { "Content-Type": "application/x-www-form-urlencoded" }, null, "object"],
      ["post", { "Content-Type": "application/json" }, "application/json", "string"],
      ["put", { "Content-Type": "text/plain", "X-A": "1" }, null, "string"],
      ["post", { "Content-Type": "text/csv" }],
    ],
  ],
  [
    "request-edges",
    "the longest address, the most headers, and no time to wait",
    each(
      () => (UrlFetchApp.getRequest(`https://example.org/${"x".repeat(2062)}`) as unknown as Shape).method,
      () => UrlFetchApp.getRequest(`https://example.org/${"x".repeat(2063)}`),
      () => would({ headers: Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`x-${n}`, ""])) })[0],
      () => would({ headers: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`x-${n}`, ""])) }),
      () => would({ headers: { a: "x".repeat(8191) } })[0],
      () => would({ headers: { a: "x".repeat(8192) } }),
      () => would({ headers: { "a b": "x" } }),
      () => would({ headers: { a: "x\ny" } }),
      () => would({ headers: { Connection: "close" } }),
      () => (UrlFetchApp.getRequest("example.org") as unknown as Shape).url,
    ),
    [
      "get",
      "Exception: Limit Exceeded: URLFetch URL Length.",
      "get",
      "Exception: Limit Exceeded: URLFetch Header Size.",
      "get",
      "Exception: Limit Exceeded: URLFetch Header Size.",
      "Exception: Invalid argument: Header:a b",
      "Exception: Invalid argument: Header:a",
      "Exception: Invalid argument: Header:Connection",
      "example.org",
    ],
  ],
  [
    "fetch-response",
    "an answer has headers and bytes, and a missing page its text",
    () => {
      const answer = UrlFetchApp.fetch("https://www.google.com/stet-probe-missing", {
        muteHttpExceptions: true,
      });
      const moved = UrlFetchApp.fetch("https://google.com/", {
        followRedirects: false,
        muteHttpExceptions: true,
      });
      const headers = moved.getHeaders() as Record<string, string>;
      return [
        answer.getContentText().length > 0,
        answer.getContent().length > 0,
        answer.getBlob().getBytes().length === answer.getContent().length,
        Object.entries(headers).find(([name]) => /^location$/i.test(name))?.[1],
        Object.keys(moved.getAllHeaders()).some((name) => /^location$/i.test(name)),
      ];
    },
    [true, true, true, "https://www.google.com/", true],
  ],
  [
    "properties-others",
    "setting many keeps the others, unless it is told to drop them",
    () => {
      const store = PropertiesService.getScriptProperties();
      const kept = store.getProperties();
      store.setProperties({ "stet.probe.a": "1" }).setProperties({ "stet.probe.b": "2" });
      const both = store.getKeys().filter((key) => key.startsWith("stet.probe")).length;
      store.setProperties({ ...kept, "stet.probe.c": 3 as unknown as string }, true);
      const left = Object.entries(store.getProperties()).filter(([key]) => key.startsWith("stet.probe"));
      store.deleteProperty("stet.probe.c");
      return [both, left];
    },
    [2, [["stet.probe.c", "3"]]],
  ],
  [
    "cache-removed",
    "what is not there is removed without a word, and null is text",
    () => {
      const cache = CacheService.getUserCache();
      cache.removeAll(["stet.probe.none"]);
      cache.putAll({ "stet.probe.n": null, "stet.probe.u": "x" } as never, 60);
      const all = cache.getAll(["stet.probe.n", "stet.probe.u", "stet.probe.none"]);
      cache.remove("stet.probe.n");
      return [all, cache.get("stet.probe.n"), cache.get("stet.probe.u")];
    },
    [{ "stet.probe.n": "null", "stet.probe.u": "x" }, null, "x"],
  ],
  [
    "lock-three",
    "the three locks are not one",
    () => {
      const locks = [LockService.getDocumentLock(), LockService.getUserLock(), LockService.getScriptLock()];
      locks[0]?.waitLock(100);
      const held = locks.map((lock) => lock?.hasLock());
      for (const lock of locks) lock?.releaseLock();
      return [held, locks.map((lock) => lock?.hasLock())];
    },
    [
      [true, false, false],
      [false, false, false],
    ],
  ],
  [
    "html-more",
    "a page can be made of nothing, of a blob, of a template without marks, and written anew",
    () => {
      const page = HtmlService.createHtmlOutput();
      const empty = [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
      return [
        empty,
        page.setContent("a").append("b").getContent(),
        HtmlService.createHtmlOutput(Utilities.newBlob("c")).getContent(),
        HtmlService.createTemplate("<p>d</p>").evaluate().getContent(),
        HtmlService.createTemplate("<p>e</p>").getRawContent(),
        page.getBlob().getContentType(),
      ];
    },
    [["", "", null, null], "ab", "c", "<p>d</p>", "<p>e</p>", "text/html"],
  ],
]);
