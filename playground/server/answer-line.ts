import type { EventStream } from "./event-stream.ts";

/** Milliseconds after which a page that has not come back is taken for closed. */
const GONE = 60_000;

/** The line by which one page gets its answers: what comes while the line is lost waits for the page to take it up again. */
export class AnswerLine {
  #stream: EventStream | undefined;
  #waiting: unknown[] = [];
  #end: NodeJS.Timeout | undefined;

  /** @param ended called once the page is taken for closed */
  constructor(private readonly ended: () => void) {}

  /** A lost line may be reported only after the page has taken it up again. */
  open(stream: EventStream): void {
    clearTimeout(this.#end);
    this.#stream = stream;
    for (const answer of this.#waiting.splice(0)) stream.send(answer);
    stream.onClose(() => {
      if (this.#stream !== stream) return;
      this.#stream = undefined;
      this.#end = setTimeout(this.ended, GONE).unref();
    });
  }

  send(answer: unknown): void {
    if (this.#stream) this.#stream.send(answer);
    else this.#waiting.push(answer);
  }
}
