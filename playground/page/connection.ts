import type { PageLetter, PageMessage, ServerEvent } from "../server/wire.ts";

/**
 * The page's line to the workbook in Node: events come in order over one stream, messages go out in order,
 * one letter at a time. A lost line is taken up again by itself and begins with a fresh "open" event.
 */
export class Connection {
  readonly view = crypto.randomUUID();
  /** The document that the page shows; messages about another one are dropped by the server. */
  document = "";
  readonly #outbox: PageMessage[] = [];
  #sending = false;

  /**
   * @param receive Gets every event, in order.
   * @param connected Told whenever the line is there or lost.
   * @param refused Told when what was said has not been taken; the page may then show what nobody else sees.
   */
  constructor(
    receive: (event: ServerEvent) => void,
    connected: (yes: boolean) => void,
    readonly refused: (why: string) => void,
  ) {
    const stream = new EventSource(`events?view=${this.view}`);
    stream.onmessage = ({ data }) => receive(JSON.parse(data) as ServerEvent);
    stream.onopen = () => connected(true);
    stream.onerror = () => connected(false);
  }

  tell(message: PageMessage): void {
    this.#outbox.push(message);
    if (!this.#sending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#sending = true;
    try {
      while (this.#outbox.length > 0) {
        const letter: PageLetter = {
          view: this.view,
          document: this.document,
          messages: this.#outbox.splice(0),
        };
        await post("tell", JSON.stringify(letter));
      }
    } catch (error) {
      this.#outbox.length = 0;
      this.refused((error as Error).message);
    } finally {
      this.#sending = false;
    }
  }
}

/** Sends a body and gives the answer's text, or throws with the server's sentence. */
export async function post(path: string, body: BodyInit): Promise<string> {
  const response = await fetch(path, { method: "POST", body });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
