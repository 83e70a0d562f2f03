import { request } from "node:http";
import { end, type Loopback, serveLoopback } from "../../../playground/server/loopback.ts";

let server: Loopback;

beforeAll(async () => {
  server = await serveLoopback(0, {
    "GET /": (_request, response) => end(response, 200, "the workbook"),
    "GET /broken": () => {
      throw new Error("The sheet is gone.");
    },
  });
});
afterAll(() => server.close());

/** Sends raw headers, which fetch would not let a caller choose. */
function get(path: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on("error", reject)
      .end();
  });
}

describe("serveLoopback", () => {
  it("listens on 127.0.0.1 alone", () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("answers its own pages, by address or by name", async () => {
    const { host, port } = new URL(server.origin);
    expect(await get("/", { host })).toEqual({ status: 200, text: "the workbook" });
    expect(await get("/", { host: `localhost:${port}` })).toEqual({ status: 200, text: "the workbook" });
  });

  it.each([
    ["another host's name that leads here", { host: "rebound.example" }],
    ["a page of another site", { origin: "https://news.example" }],
    ["a page on another port of this computer", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin of its own", { origin: "null" }],
    ["an image in a page of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
  ])("refuses %s", async (_who, headers) => {
    const { host } = new URL(server.origin);
    expect(await get("/", { host, ...headers })).toEqual({
      status: 403,
      text: "The playground answers only its own pages on this computer.",
    });
  });

  it("lets a link from elsewhere open the page", async () => {
    const { host } = new URL(server.origin);
    const headers = {
      host,
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await get("/", headers)).status).toBe(200);
  });

  it("gives the sentence of what went wrong", async () => {
    const { host } = new URL(server.origin);
    expect(await get("/broken", { host })).toEqual({ status: 500, text: "The sheet is gone." });
    expect((await get("/nothing", { host })).status).toBe(404);
  });
});
