import { randomUUID } from "node:crypto";
import type { EventStream } from "./event-stream.ts";
import type { Question, ServerEvent } from "./wire.ts";

export interface Reply {
  /** `""` when the question was closed without a button, or the page is gone. */
  button: string;
  text: string;
}

interface Asked {
  view: string;
  question: Question;
  resolve(reply: Reply): void;
}

/** The pages that look at the workbook. None owns it: they come and go, and any of them may be the one in use. */
export class Views {
  readonly #streams = new Map<string, EventStream>();
  readonly #asked = new Map<string, Asked>();
  #inUse = "";

  add(view: string, stream: EventStream): void {
    this.#streams.set(view, stream);
    this.#inUse ||= view;
    stream.onClose(() => {
      if (this.#streams.get(view) !== stream) return; // It has come back meanwhile.
      this.#streams.delete(view);
      for (const [id, asked] of this.#asked)
        if (asked.view === view) this.answer(id, { button: "", text: "" });
    });
  }

  /** The page that a person used last; what the add-on shows, it shows there. */
  get inUse(): string {
    return this.#streams.has(this.#inUse) ? this.#inUse : ([...this.#streams.keys()].at(-1) ?? "");
  }

  use(view: string): void {
    this.#inUse = view;
  }

  broadcast(event: ServerEvent): void {
    for (const stream of this.#streams.values()) stream.send(event);
  }

  /** Sends to one page, by default the one in use. */
  send(event: ServerEvent, view = this.inUse): void {
    this.#streams.get(view)?.send(event);
  }

  /** Puts a question to the person in front of the page in use. */
  ask(question: Omit<Question, "id">): Promise<Reply> {
    const id = randomUUID();
    const view = this.inUse;
    if (!view) return Promise.resolve({ button: "", text: "" });
    this.send({ kind: "question", question: { id, ...question } }, view);
    return new Promise((resolve) => this.#asked.set(id, { view, question: { id, ...question }, resolve }));
  }

  answer(id: string, reply: Reply): void {
    this.#asked.get(id)?.resolve(reply);
    this.#asked.delete(id);
  }
}
