import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request; what it throws becomes a 500 with the message. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

export interface Loopback {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves routes (`"GET /file"`) on 127.0.0.1 alone. A request that names another host, or that a page of another
 * origin makes, is refused: a site open in the next tab must not reach the workbook, nor by DNS rebinding. Who comes
 * by the name localhost is sent to the address, so that a page has one origin. No request ends the process.
 *
 * @param port 0 for any free one.
 */
export async function serveLoopback(port: number, routes: Record<string, Route>): Promise<Loopback> {
  const server = createServer((request, response) => void answer(request, response, routes, server));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: originOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Record<string, Route>,
  server: Server,
): Promise<void> {
  try {
    const own = originOf(server);
    const { method, headers } = request;
    if (!isOurs(request, own))
      return end(response, 403, "The playground answers only its own pages on this computer.");
    // A request line may hold anything: "//" names no path, nor does "*" or an address of its own.
    const target = request.url?.startsWith("/") ? own + request.url : "";
    if (!URL.canParse(target)) return end(response, 400, "This is not an address of the playground.");
    const url = new URL(target);
    if (headers.host !== url.host && (method === "GET" || method === "HEAD"))
      return void response.writeHead(307, { location: url.href }).end();
    const route = routes[`${method} ${url.pathname}`] ?? routes[`${method} *`];
    if (!route) return end(response, 404, "There is nothing at this address.");
    await route(request, response, url);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else end(response, 500, error instanceof Error ? error.message : String(error));
  }
}

function isOurs({ headers }: IncomingMessage, own: string): boolean {
  const names = [own, own.replace("127.0.0.1", "localhost")];
  const { host, origin } = headers;
  if (!names.includes(`http://${host}`) || (origin !== undefined && !names.includes(origin))) return false;
  return headers["sec-fetch-site"] !== "cross-site" || headers["sec-fetch-dest"] === "document";
}

export function end(response: ServerResponse, status: number, text: string, type = "text/plain"): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
  response.end(text);
}

export function endJson(response: ServerResponse, value: unknown): void {
  end(response, 200, JSON.stringify(value), "application/json");
}

/** The whole body, at most 100 MB. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > 100e6) throw new Error("This file is larger than the 100 MB the playground takes.");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export async function jsonOf<T>(request: IncomingMessage): Promise<T> {
  return JSON.parse((await bodyOf(request)).toString("utf8")) as T;
}
