import { VirtualClock } from "../../../playground/host/clock.ts";
import type { Answer } from "../../../playground/host/transport.ts";
import { answer, hostAnswering } from "../../support/answering-host.ts";
import { closeHosts } from "../../support/script-host.ts";

afterEach(closeHosts);

/** docs/apps-script.md 4.2, "Blocks private IPs/localhost", and 4.3, "network" and "request shape". */
describe("a URL that cannot be fetched", () => {
  it.each([
    ["https://nowhere.example.com/x?y=z", "Address unavailable: https://nowhere.example.com/x?y=z"],
    ["http://192.168.1.1", "Bad request: http://192.168.1.1"],
    ["http://10.0.0.7/a", "Bad request: http://10.0.0.7/a"],
    ["http://127.0.0.1:8080", "Bad request: http://127.0.0.1:8080"],
    ["http://[::1]/", "Bad request: http://[::1]/"],
    ["http://localhost", "DNS error: http://localhost"],
    ["https://localhost./a", "DNS error: https://localhost./a"],
    ["https://0x7f000001/", "Bad request: https://0x7f000001/"],
    ["https://2130706433/", "Bad request: https://2130706433/"],
    ["https://100.64.0.1/", "Bad request: https://100.64.0.1/"],
    ["https://[::ffff:10.0.0.1]/", "Bad request: https://[::ffff:10.0.0.1]/"],
    ["https://127.0.0.1.nip.io/", "DNS error: https://127.0.0.1.nip.io/"],
    ["https://printer.lan/", "DNS error: https://printer.lan/"],
    ["http://intranet/page", "DNS error: http://intranet/page"],
    ["", "Invalid argument: "],
    ["ftp://example.org/", "Invalid argument: ftp://example.org/"],
  ])("%s", async (url, text) => {
    const host = await hostAnswering(() => answer());
    await expect(host.run("f", [`UrlFetchApp.fetch(${JSON.stringify(url)})`])).rejects.toThrow(
      `Exception: ${text}`,
    );
    expect(host.sent).toEqual([]);
  });

  it("because its connection breaks is unavailable", async () => {
    const host = await hostAnswering(() => {
      throw new Error("the connection broke");
    });
    await expect(host.run("f", ['UrlFetchApp.fetch("https://example.org/?a=b")'])).rejects.toThrow(
      "Exception: Address unavailable: https://example.org/?a=b",
    );
  });

  it("cannot be reached by a redirect either", async () => {
    const moved = {
      status: 302,
      headers: [["location", "http://169.254.169.254/latest"]] as const,
      body: new Uint8Array(),
    };
    const host = await hostAnswering(() => moved);
    await expect(host.run("f", ['UrlFetchApp.fetch("https://example.org/")'])).rejects.toThrow(
      "Bad request: http://169.254.169.254/latest",
    );
  });
});

/** docs/apps-script.md 4.1, the table, and 4.3, "request shape". */
describe("a request that is too large", () => {
  it.each([
    [
      "a URL of 2,083 characters",
      '"https://example.org/" + "x".repeat(2063)',
      "",
      "Limit Exceeded: URLFetch URL Length.",
    ],
    [
      "a body over 50 MB",
      '"https://example.org/"',
      '{ payload: "x".repeat(50 * 1024 * 1024 + 1) }',
      "Limit Exceeded: URLFetch POST Size.",
    ],
    [
      "headers over 8 KB",
      '"https://example.org/"',
      '{ headers: { a: "x".repeat(8192) } }',
      "Limit Exceeded: URLFetch Header Size.",
    ],
    [
      "101 headers",
      '"https://example.org/"',
      '{ headers: Object.fromEntries(Array.from({ length: 101 }, (_, i) => ["h" + i, "x"])) }',
      "Limit Exceeded: URLFetch Header Size.",
    ],
    [
      "a header that is Google's to set",
      '"https://example.org/"',
      '{ headers: { Host: "x" } }',
      "Invalid argument: Header:Host",
    ],
    [
      "a header of two lines",
      '"https://example.org/"',
      '{ headers: { a: "x\\ny" } }',
      "Invalid argument: Header:a",
    ],
    ["a method that there is not", '"https://example.org/"', '{ method: "brew" }', "Invalid argument: brew"],
  ])("%s", async (_what, url, options, text) => {
    const host = await hostAnswering(() => answer());
    await expect(
      host.run("f", [`UrlFetchApp.fetch(${[url, options].filter(Boolean).join(", ")})`]),
    ).rejects.toThrow(`Exception: ${text}`);
    expect(host.sent).toEqual([]);
  });

  it("goes out when it is just not too large", async () => {
    const host = await hostAnswering(() => answer());
    await host.run("f", [
      'UrlFetchApp.fetch("https://example.org/" + "x".repeat(2062), { headers: { a: "x".repeat(8191) } }); 1',
    ]);
    expect(host.sent).toHaveLength(1);
  });

  it("has no options that Google does not know", async () => {
    const host = await hostAnswering(() => answer());
    await expect(
      host.run("f", ['UrlFetchApp.fetch("https://example.org/", { timeout: 5 })']),
    ).rejects.toThrow("The UrlFetchApp option timeout is not emulated");
  });
});

/** docs/apps-script.md 4.2, "timeoutSeconds exists now". */
describe("a slow answer", () => {
  const fetchFor = (seconds: number, options = "{}") => `const from = Date.now(); let text = "";
    try { UrlFetchApp.fetch("https://example.org/a", ${options}); } catch (e) { text = e.message; } [text, (Date.now() - from) / 1000, ${seconds}]`;

  it.each([
    [19, "{ timeoutSeconds: 20 }", null, "", 19],
    [21, "{ timeoutSeconds: 20 }", null, "Timeout: https://example.org/a", 20],
    [300, "{}", null, "", 300],
    [300, "{}", 60, "Address unavailable: https://example.org/a", 60],
    [59, "{}", 60, "", 59],
    [30, "{ timeoutSeconds: 20 }", 60, "Timeout: https://example.org/a", 20],
  ])(
    "of %d s with %s and a cut at %s s (left open by Google)",
    async (seconds, options, urlFetchCut, text, passed) => {
      const host = await hostAnswering(() => answer(seconds), {
        clock: new VirtualClock(),
        unknowns: { urlFetchCut },
      });
      expect(await host.run("f", [fetchFor(seconds, options)])).toEqual([text, passed, seconds]);
    },
  );

  it("of many requests at once takes as long as the slowest", async () => {
    const host = await hostAnswering(({ url }) => answer(Number(url.split("/").pop())), {
      clock: new VirtualClock(),
    });
    const code =
      'const from = Date.now(); UrlFetchApp.fetchAll([3, 7, 5].map((s) => "https://example.org/" + s)); (Date.now() - from) / 1000';
    expect(await host.run("f", [code])).toBe(7);
  });

  it("counts towards the time limit", async () => {
    const host = await hostAnswering(() => answer(31), { clock: new VirtualClock() });
    await expect(host.call("f", ['UrlFetchApp.fetch("https://example.org/a"); 1'])).rejects.toThrow(
      "Exceeded maximum execution time",
    );
  });

  it("is cut off on the real clock too", async () => {
    const never = new Promise<Answer>(() => {});
    const host = await hostAnswering(() => never);
    await expect(
      host.run("f", ['UrlFetchApp.fetch("https://example.org/a", { timeoutSeconds: 0.05 })']),
    ).rejects.toThrow("Timeout: https://example.org/a");
  });
});
