import type { ServerResponse } from "node:http";

/** Events to one page over server-sent events, with a heartbeat that keeps the connection from being dropped. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 1000\n\n");
    this.#heartbeat = setInterval(() => response.write(": still here\n\n"), 15_000);
    this.#heartbeat.unref();
    response.on("close", () => clearInterval(this.#heartbeat));
  }

  send(event: unknown): void {
    this.#response.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  onClose(listener: () => void): void {
    this.#response.on("close", listener);
  }
}
