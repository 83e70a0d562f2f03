import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Rival, type RivalOptions } from "./rival.ts";

export interface RunningRival {
  /** Stands for `https://router.huggingface.co` and `https://huggingface.co`. */
  readonly url: string;
  readonly rival: Rival;
  close(): Promise<void>;
}

/**
 * Serves a rival on loopback. Answers come at once unless `seconds` says otherwise; its clock is the machine's,
 * or `now`, which a test may turn.
 */
export async function startRival(
  options: RivalOptions = {},
  now: () => number = () => performance.now() / 1000,
): Promise<RunningRival> {
  const rival = new Rival({ seconds: () => 0, ...options });
  const server = createServer(async (incoming, outgoing) => {
    const outcome = rival.respond(
      {
        method: incoming.method ?? "GET",
        url: incoming.url ?? "/",
        headers: incoming.headers as Record<string, string>,
        body: await bodyOf(incoming),
      },
      now(),
    );
    setTimeout(() => answer(outgoing, outcome), outcome.seconds * 1000);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rival,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(outgoing: ServerResponse, outcome: ReturnType<Rival["respond"]>): void {
  if ("dropped" in outcome) outgoing.destroy();
  else outgoing.writeHead(outcome.status, outcome.headers).end(outcome.body);
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
