import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerRequest } from "./answer-request.ts";
import { isJson, type Service, type ServiceRequest, type ServiceResponse } from "./exchange.ts";
import { RouterError, refusal } from "./router-error.ts";

/** Recordings and pictures come as they are. */
const MOST_BYTES_OF_A_FILE = 50_000_000;

/** Serves on loopback, and nowhere else. Port 0 takes a free one. Returns the server and its address. */
export async function listen(
  service: Service,
  { port, mostBytes }: { port: number; mostBytes: number },
): Promise<{ server: Server; url: string }> {
  const server = createServer(async (incoming, outgoing) => {
    const { status, headers, body } = await respond(incoming, service, mostBytes);
    outgoing.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function respond(
  incoming: IncomingMessage,
  service: Service,
  mostBytes: number,
): Promise<ServiceResponse> {
  try {
    if (!isFromThisComputer(incoming))
      throw refusal(403, "This server answers programs of this computer, not pages in a browser.");
    const request: ServiceRequest = {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers: incoming.headers,
      body: await readBody(incoming, isJson(incoming.headers) ? mostBytes : MOST_BYTES_OF_A_FILE),
    };
    return await answerRequest(request, service);
  } catch (error) {
    const { status, body, plain, advice } =
      error instanceof RouterError
        ? error
        : refusal(500, error instanceof Error ? error.message : String(error));
    const type = plain ? "text/plain; charset=utf-8" : "application/json";
    // A header takes no other letters, and one that is refused would end the server.
    const said = advice?.replace(/[^ -~]/g, "?");
    const headers = { "content-type": type, ...(said !== undefined && { "x-stet-advice": said }) };
    return { status, headers, body: plain ? String(body) : JSON.stringify(body) };
  }
}

/**
 * A site open in a browser must not reach the models, nor by giving their address a name of its own. The page for
 * signing in is this server's.
 */
function isFromThisComputer({ headers, socket }: IncomingMessage): boolean {
  const names = ["127.0.0.1", "localhost"].map((name) => `${name}:${socket.localPort}`);
  const own = headers.origin === undefined || names.includes(headers.origin.replace(/^http:\/\//, ""));
  return own && names.includes(headers.host ?? "");
}

async function readBody(incoming: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  }
  if (length > mostBytes) throw refusal(413, `Payload Too Large: the limit is ${mostBytes} bytes`);
  return Buffer.concat(chunks);
}
