import { AnswerLine } from "../../../playground/server/answer-line.ts";
import { EventStream } from "../../../playground/server/event-stream.ts";
import { type Loopback, serveLoopback } from "../../../playground/server/loopback.ts";

describe("the line by which a page gets its answers", () => {
  const line = new AnswerLine(() => {});
  let server: Loopback;
  let closed: Promise<void>;

  beforeAll(async () => {
    server = await serveLoopback(0, {
      "GET /answers": (_request, response) => {
        const stream = new EventStream(response);
        closed = new Promise((tell) => stream.onClose(tell));
        line.open(stream);
      },
    });
  });
  afterAll(() => server.close());

  /** Opens it as a page does; gives how to read the next answer, and how the line is lost. */
  const open = async () => {
    const lost = new AbortController();
    const { body } = await fetch(`${server.origin}/answers`, { signal: lost.signal });
    const reader = (body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => {
      for (let text = ""; ; ) {
        const answer = /^data: (.*)$/m.exec(text)?.[1];
        if (answer !== undefined) return JSON.parse(answer) as unknown;
        const { value, done } = await reader.read();
        if (done) throw new Error(`The line ended after ${JSON.stringify(text)}`);
        text += value;
      }
    };
    return { next, lose: () => lost.abort() };
  };

  it("keeps what comes while it is lost until the page has taken it up again", async () => {
    const first = await open();
    line.send("at once");
    expect(await first.next()).toBe("at once");
    first.lose();
    await closed;
    line.send("meanwhile");
    expect(await (await open()).next()).toBe("meanwhile");
  });

  it("is not taken for lost where the end of an old one is heard of only now", async () => {
    const first = await open();
    const ended = closed;
    const second = await open();
    first.lose();
    await ended;
    line.send("to the new one");
    expect(await second.next()).toBe("to the new one");
  });
});
