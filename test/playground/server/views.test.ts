import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { EventStream } from "../../../playground/server/event-stream.ts";
import { Views } from "../../../playground/server/views.ts";
import type { ServerEvent } from "../../../playground/server/wire.ts";

/** A page's end of the stream: what it was sent, and a way to hang up. */
class Line extends EventEmitter {
  readonly got: unknown[] = [];
  writeHead(): void {}
  write(text: string): void {
    const data = /^data: (.*)\n\n$/.exec(text)?.[1];
    if (data) this.got.push(JSON.parse(data));
  }
}

function connect(views: Views, view: string): Line {
  const line = new Line();
  views.add(view, new EventStream(line as unknown as ServerResponse));
  return line;
}
const question = { kind: "alert", title: "Sure?", text: "", buttons: ["OK"] } as const;
const toast: ServerEvent = { kind: "toast", title: "", text: "Done.", seconds: 5 };
const menu: ServerEvent = { kind: "menu", menu: [] };

describe("Views", () => {
  it("tells every page, or the one used last", () => {
    const views = new Views();
    const [one, two] = [connect(views, "one"), connect(views, "two")];
    views.broadcast(menu);
    views.use("two");
    views.send(toast);
    expect(one.got).toEqual([menu]);
    expect(two.got).toEqual([menu, toast]);
  });

  it("falls back on another page when the one used last is closed", () => {
    const views = new Views();
    const [one, two] = [connect(views, "one"), connect(views, "two")];
    views.use("two");
    two.emit("close");
    views.send(menu);
    expect(one.got).toEqual([menu]);
  });

  it("keeps a page that came back before its old line was given up", () => {
    const views = new Views();
    const old = connect(views, "one");
    const fresh = connect(views, "one");
    old.emit("close");
    views.broadcast(menu);
    expect(fresh.got).toEqual([menu]);
  });

  it("puts a question to the page in use and gives its answer", async () => {
    const views = new Views();
    const line = connect(views, "one");
    const reply = views.ask({ ...question, buttons: ["OK"] });
    const [{ question: asked }] = line.got as [{ question: { id: string } }];
    views.answer(asked.id, { button: "OK", text: "yes" });
    expect(await reply).toEqual({ button: "OK", text: "yes" });
  });

  it("does not let the add-on wait for a page that is gone, or for none", async () => {
    const views = new Views();
    expect(await views.ask({ ...question, buttons: ["OK"] })).toEqual({ button: "", text: "" });
    const line = connect(views, "one");
    const reply = views.ask({ ...question, buttons: ["OK"] });
    line.emit("close");
    expect(await reply).toEqual({ button: "", text: "" });
  });
});
