import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { closeHosts, hostOf } from "../../support/script-host.ts";

interface Received {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

const received: Received[] = [];
let server: Server;
let base = "";
let inFlight = 0;
let mostInFlight = 0;
let waiting: (() => void)[] = [];
let together = 1;

/** A loopback service: `/status/N` answers with N, `/slow` after a turn, `/bytes` with bytes, `/move` redirects. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") });
      const status = Number(/\/status\/(\d+)/.exec(url)?.[1] ?? 200);
      if (url === "/drop") return request.socket.destroy();
      if (url === "/move") response.setHeader("Location", "https://other.example.org/landed");
      response.setHeader("X-Two", ["a", "b"]);
      response.setHeader(
        "Content-Type",
        url === "/latin" ? "text/plain; charset=iso-8859-1" : "text/plain; charset=utf-8",
      );
      response.statusCode = url === "/move" ? 302 : status;
      const body =
        url === "/latin"
          ? Buffer.from([0xe9])
          : url === "/bytes"
            ? Buffer.from([0, 127, 128, 255])
            : `you asked ${url} é`;
      waiting.push(() => {
        inFlight--;
        response.end(body);
      });
      // As many as a test expects at once are waited for; were there more, they would come in that while.
      if (waiting.length >= together)
        setTimeout(() => {
          for (const answer of waiting.splice(0)) answer();
        }, 20);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  received.length = 0;
  mostInFlight = 0;
  waiting = [];
  together = 1;
});
afterEach(closeHosts);

const RUN = "function f(code) { return eval(code) }";
const hostWith = (options: Parameters<typeof hostOf>[1] = {}) =>
  hostOf(RUN, {
    origins: { "https://example.org": base, "https://other.example.org": `${base}/` },
    ...options,
  });

describe("UrlFetchApp.fetch", () => {
  it("sends what the script says, and a form where it says no type", async () => {
    const host = await hostWith();
    const code = `
      const post = (options) => UrlFetchApp.fetch("https://example.org/a?b=c", options);
      post({ method: "post", contentType: "application/json", payload: '{"é":1}', headers: { Authorization: "Bearer secret", "X-A": 1 } });
      post({ method: "put", payload: { a: "1 2", b: "é" } });
      post({ payload: [1, -1] });
      post({ payload: Utilities.newBlob([65], "image/png") });
      post({ method: "delete" }); null`;
    await host.run("f", [code]);
    expect(
      received.map(({ method, url, headers, body }) => [method, url, headers["content-type"], body]),
    ).toEqual([
      ["POST", "/a?b=c", "application/json", '{"Ã©":1}'],
      ["PUT", "/a?b=c", "application/x-www-form-urlencoded", "a=1+2&b=%C3%A9"],
      ["POST", "/a?b=c", "application/x-www-form-urlencoded", "\u0001ÿ"],
      ["POST", "/a?b=c", "image/png", "A"],
      ["DELETE", "/a?b=c", undefined, ""],
    ]);
    expect(received[0]?.headers).toMatchObject({ authorization: "Bearer secret", "x-a": "1" });
    expect(received[0]?.headers["user-agent"]).toContain("Google-Apps-Script");
  });

  it("gives the answer as text, signed bytes, blob and headers", async () => {
    const host = await hostWith();
    const code = `
      const text = UrlFetchApp.fetch("https://example.org/a");
      const bytes = UrlFetchApp.fetch("https://example.org/bytes");
      [text.getResponseCode(), text.getContentText(), bytes.getContent(), bytes.getBlob().getBytes(), bytes.getBlob().getContentType(),
       UrlFetchApp.fetch("https://example.org/latin").getContentText(), text.getAllHeaders()["x-two"]]`;
    const signed = [0, 127, -128, -1];
    expect(await host.run("f", [code])).toEqual([
      200,
      "you asked /a é",
      signed,
      signed,
      "text/plain",
      "é",
      "a, b",
    ]);
  });

  it.each([
    ["lower", "content-type"],
    ["title", "Content-Type"],
  ] as const)("spells header names in %s case (left open by Google)", async (headerCase, name) => {
    const host = await hostWith({ unknowns: { headerCase } });
    expect(
      await host.run("f", ['Object.keys(UrlFetchApp.fetch("https://example.org/a").getHeaders())']),
    ).toContain(name);
  });

  it("follows redirects to where their origins are mapped, unless told not to", async () => {
    const host = await hostWith();
    const code = 'UrlFetchApp.fetch("https://example.org/move").getContentText()';
    expect(await host.run("f", [code])).toBe("you asked /landed é");
    expect(
      await host.run("f", [
        'UrlFetchApp.fetch("https://example.org/move", { followRedirects: false }).getResponseCode()',
      ]),
    ).toBe(302);
  });

  it("says what it would send", async () => {
    const host = await hostWith();
    expect(
      await host.run("f", ['UrlFetchApp.getRequest("https://example.org/a", { payload: "x" })']),
    ).toMatchObject({
      url: "https://example.org/a",
      method: "post",
      payload: "x",
    });
    expect(received).toEqual([]);
  });

  /** docs/apps-script.md 4.2, "muteHttpExceptions", and 4.3, "http (not muted)". */
  it("throws on an HTTP error unless muted", async () => {
    const host = await hostWith();
    const muted =
      'UrlFetchApp.fetch("https://example.org/status/503", { muteHttpExceptions: true }).getResponseCode()';
    expect(await host.run("f", [muted])).toBe(503);
    await expect(host.run("f", ['UrlFetchApp.fetch("https://example.org/status/404")'])).rejects.toThrow(
      "Exception: Request failed for https://example.org returned code 404. Truncated server response: you asked /status/404 é (use muteHttpExceptions option to examine full response)",
    );
  });
});

describe("UrlFetchApp.fetchAll", () => {
  it("answers in the order of the requests, which run at once", async () => {
    const host = await hostWith();
    together = 10;
    const code = `UrlFetchApp.fetchAll([..."abcdefghij"].map((x) => ({ url: "https://example.org/" + x }))).map((r) => r.getContentText().slice(11, 12)).join("")`;
    expect(await host.run("f", [code])).toBe("abcdefghij");
    expect(mostInFlight).toBe(10);
  });

  it("may run fewer at once (left open by Google)", async () => {
    const host = await hostWith({ unknowns: { fetchAllParallel: 3 } });
    together = 3;
    await host.run("f", ['UrlFetchApp.fetchAll(Array(9).fill("https://example.org/a")).length']);
    expect(mostInFlight).toBe(3);
    expect(received).toHaveLength(9);
  });

  /** docs/apps-script.md 4.2: the whole batch is lost, and may have run all the same. */
  it.each([
    ["a dropped connection", '"https://example.org/drop"', "Address unavailable: https://example.org/drop"],
    [
      "an HTTP error that is not muted",
      '"https://example.org/status/500"',
      "Request failed for https://example.org returned code 500",
    ],
  ])("loses every answer to %s", async (_what, bad, text) => {
    const host = await hostWith();
    await expect(host.run("f", [`UrlFetchApp.fetchAll(["https://example.org/a", ${bad}])`])).rejects.toThrow(
      `Exception: ${text}`,
    );
    expect(received.map(({ url }) => url)).toContain("/a");
  });

  it("is logged call by call, without headers", async () => {
    const host = await hostWith();
    await host.run("f", [
      'UrlFetchApp.fetchAll([{ url: "https://example.org/a", payload: "12345", headers: { Authorization: "Bearer secret" } }, "https://example.org/bytes"]).length',
    ]);
    expect(host.fetches).toEqual([
      {
        execution: 1,
        method: "POST",
        url: "https://example.org/a",
        sentBytes: 5,
        status: 200,
        receivedBytes: 15,
      },
      {
        execution: 1,
        method: "GET",
        url: "https://example.org/bytes",
        sentBytes: 0,
        status: 200,
        receivedBytes: 4,
      },
    ]);
    expect(JSON.stringify(host.fetches)).not.toContain("secret");
  });
});
