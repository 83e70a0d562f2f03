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
function get(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string; location?: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => {
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, text, ...(location !== undefined && { location }) });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("serveLoopback", () => {
  it("listens on 127.0.0.1 alone", async () => {
    const { hostname, port } = new URL(server.origin);
    expect(hostname).toBe("127.0.0.1");
    const elsewhere = { signal: AbortSignal.timeout(5_000) }; // Where a machine has no such address nobody answers.
    await expect(fetch(`http://127.0.0.2:${port}/`, elsewhere)).rejects.toThrow();
  });

  it("answers its own pages by address, and sends there who comes by name", async () => {
    const { host, port } = new URL(server.origin);
    expect(await get("/", { host })).toMatchObject({ status: 200, text: "the workbook" });
    const byName = { host: `localhost:${port}` };
    expect(await get("/", byName)).toMatchObject({ status: 307, location: `${server.origin}/` });
    expect(await get("/a?b=c", byName)).toMatchObject({ status: 307, location: `${server.origin}/a?b=c` });
    expect(await get("//evil.example/", byName)).toMatchObject({
      location: `${server.origin}//evil.example/`,
    });
  });

  it.each(["//", "///", "//:0/", "http://[", "*", "/\\", "/%", "//evil.example:99999/"])(
    "answers, and goes on answering, when it is asked for %s",
    async (path) => {
      const { host } = new URL(server.origin);
      expect((await get(path, { host })).status).toBeGreaterThanOrEqual(400);
      expect((await get("/", { host })).status).toBe(200);
    },
  );

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
