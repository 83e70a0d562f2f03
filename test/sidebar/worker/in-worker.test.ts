import type { Aside } from "../../../sidebar/worker/in-worker.ts";
import { type Order, type Piece, takeOrders } from "../../../sidebar/worker/worker.ts";
import { describe as described } from "../../../src/core/profile/describe.ts";

/** A worker that answers when it is told to. */
class StandIn {
  static readonly started: StandIn[] = [];
  onmessage: (event: { data: object }) => void = () => {};
  readonly orders: Order[] = [];
  readonly pieces: Piece[] = [];
  isEnded = false;
  constructor() {
    StandIn.started.push(this);
  }
  postMessage(message: Order | Piece) {
    if ("do" in message) this.orders.push(message);
    else this.pieces.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(result: unknown) {
    const { id } = this.orders.at(-1) as Order;
    this.onmessage({ data: { id, result } });
  }
}

describe("work apart from the page", () => {
  const { started } = StandIn;
  let make: () => Aside;

  beforeAll(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, {
      Worker: StandIn,
      document: { currentScript: { textContent: "the page's" } },
    });
    URL.createObjectURL = () => "blob:it";
    const { Aside } = require("../../../sidebar/worker/in-worker.ts"); // It looks at the page when it is loaded.
    make = () => new Aside();
  });
  const sort = (aside: Aside, ...names: string[]) => aside.do("inOrder", [names, "en"]);

  it("is done by the worker that did what was asked for before, and by another while that is at work", async () => {
    const [one, other, third] = [make(), make(), make()];
    const [first, second] = [sort(one, "a"), sort(other, "b")];
    expect(started).toHaveLength(2);
    started[0]?.answer([1]);
    started[1]?.answer([2]);
    expect([await first, await second]).toEqual([[1], [2]]);
    one.end();
    const next = sort(third, "c");
    expect(started).toHaveLength(2);
    started[1]?.answer([3]);
    expect(await next).toEqual([3]);
    expect(started.some(({ isEnded }) => isEnded)).toBe(false);
  });

  it("ends the worker of what is not to be done any more, and leaves that to nobody", async () => {
    const [one, other] = [make(), make()];
    void sort(one, "d");
    const at = started.find(({ orders }) => orders.some(({ args }) => String(args[0]) === "d"));
    one.end();
    expect(at?.isEnded).toBe(true);
    const next = sort(other, "e");
    const worker = started.find(({ orders }) => orders.some(({ args }) => String(args[0]) === "e"));
    expect(worker).not.toBe(at);
    worker?.answer([4]);
    expect(await next).toEqual([4]);
  });

  const LONG = Array.from({ length: 120_000 }, (_, at) => (at % 7 === 0 ? "" : `text ${at % 3}`));

  /** Asks for what is long, of a worker of its own. */
  function askLong() {
    const aside = make();
    const before = started.length;
    while (started.length === before) void sort(make(), "idle workers are busy");
    const found = aside.do("describe", [LONG]);
    return { aside, found, worker: started.find(({ pieces }) => pieces.length === 1) as StandIn };
  }

  it("is handed what is long some cells at a time, and makes of it what it makes of the whole", async () => {
    const { found, worker } = askLong();
    await jest.advanceTimersByTimeAsync(10);
    const of = worker.orders.at(-1) as Order;
    expect(worker.pieces.map(({ id, rows }) => [id, rows.length])).toEqual([
      [of.id, 50_000],
      [of.id, 50_000],
      [of.id, 20_000],
    ]);
    expect(of.args).toEqual([[]]);
    const self = { onmessage: (_event: { data: object }) => {}, postMessage: jest.fn() };
    Object.assign(globalThis, { self });
    takeOrders();
    for (const data of [...worker.pieces, of]) self.onmessage({ data });
    worker.answer(self.postMessage.mock.lastCall?.[0].result);
    expect(await found).toEqual(described(LONG));
    worker.pieces.length = 0;
  });

  it("is handed no more of what is long once it is not to be done any more", async () => {
    const { aside, worker } = askLong();
    aside.end();
    await jest.advanceTimersByTimeAsync(10);
    expect([worker.isEnded, worker.pieces.length, worker.orders.length]).toEqual([true, 1, 0]);
  });
});
