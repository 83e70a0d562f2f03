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
  isThere = () => {};
  constructor() {
    StandIn.started.push(this);
  }
  addEventListener(_name: string, listener: () => void) {
    this.isThere = listener;
  }
  postMessage(message: Order | Piece) {
    if ("do" in message) this.orders.push(message);
    else this.pieces.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(result: unknown, order = -1) {
    const { id } = this.orders.at(order) as Order;
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
    jest.spyOn(URL, "createObjectURL").mockReturnValue("blob:it"); // One `URL` is there for all files of a process.
    const { Aside } = require("../../../sidebar/worker/in-worker.ts"); // It looks at the page when it is loaded.
    make = () => new Aside();
  });
  afterAll(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });
  /** What the page does not do itself is long. */
  const LAST = "z".repeat(2_000);
  const sort = (aside: Aside, ...names: string[]) => aside.do("inOrder", [[...names, LAST], "en"]);
  const forA = (name: string) =>
    started.find(({ orders }) => orders.some(({ args }) => (args[0] as string[])[0] === name));

  it("is done by the page where it is little, unless nobody wants it any more", async () => {
    const [one, other] = [make(), make()];
    const dropped = jest.fn();
    const order = one.do("inOrder", [["b", "a"], "en"]);
    const counted = one.do("clusters", [new Map([["b", 1]]), "fingerprint"]);
    other.do("inOrder", [["d", "c"], "en"]).then(dropped);
    other.end();
    await jest.runAllTimersAsync();
    expect([await order, await counted, started.length]).toEqual([[1, 0], [], 0]);
    expect(dropped).not.toHaveBeenCalled();
  });

  it("is done by the worker that others are done with within a moment", async () => {
    const [one, other] = [make(), make()];
    const [first, second] = [sort(one, "x"), sort(other, "y")];
    started[0]?.answer([1]);
    started[0]?.answer([2]);
    expect([await first, await second]).toEqual([[1], [2]]);
    jest.runAllTimers();
    expect(started).toHaveLength(1);
  });

  it("is done by the worker that did what was asked for before, and by another while that is at work", async () => {
    const [one, other, third] = [make(), make(), make()];
    const [first, second] = [sort(one, "a"), sort(other, "b")];
    started[0]?.isThere();
    jest.advanceTimersByTime(1000);
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
    const at = forA("d");
    one.end();
    jest.advanceTimersByTime(1000);
    expect(at?.isEnded).toBe(true);
    const next = sort(other, "e");
    const worker = forA("e");
    expect(worker).not.toBe(at);
    worker?.answer([4]);
    expect(await next).toEqual([4]);
  });

  it("goes on in the worker of what is not to be done any more where that is over within a moment", async () => {
    const [one, other] = [make(), make()];
    void sort(one, "f");
    void sort(one, "another");
    const at = forA("f");
    one.end();
    const next = sort(other, "g");
    at?.answer([5], -2);
    expect(forA("g")).toBeUndefined();
    at?.answer([5]);
    expect(forA("g")).toBe(at);
    at?.answer([6]);
    expect(await next).toEqual([6]);
    jest.runAllTimers();
    expect(at?.isEnded).toBe(false);
  });

  it("waits for a worker that is just being started, as another would take as long", async () => {
    const [one, other, third] = [make(), make(), make()];
    void sort(one, "l");
    void sort(other, "m");
    jest.advanceTimersByTime(1000);
    const [before, last] = [started.length, started.at(-1)];
    const next = sort(third, "n");
    jest.advanceTimersByTime(1000);
    expect(started).toHaveLength(before);
    last?.isThere();
    jest.advanceTimersByTime(1000);
    expect(started).toHaveLength(before + 1);
    forA("n")?.answer([9]);
    expect(await next).toEqual([9]);
    for (const name of ["l", "m"]) forA(name)?.answer([]);
  });

  it("waits for no worker that nobody wants any more", async () => {
    const [one, other, third] = [make(), make(), make()];
    void sort(one, "h");
    const next = sort(other, "i");
    void sort(third, "k");
    third.end();
    forA("h")?.answer([7]);
    forA("i")?.answer([8]);
    expect(await next).toEqual([8]);
    jest.runAllTimers();
    expect(forA("k")).toBeUndefined();
    void sort(one, "o");
    void sort(other, "p");
    expect([forA("o"), forA("p")]).toContain(forA("h"));
    for (const name of ["o", "p"]) forA(name)?.answer([]);
  });

  const LONG = Array.from({ length: 120_000 }, (_, at) => (at % 7 === 0 ? "" : `text ${at % 3}`));

  /** Asks for what is long, of a worker of its own. */
  function askLong() {
    const aside = make();
    const before = started.length;
    const wait = () => {
      for (const each of started) each.isThere();
      jest.advanceTimersByTime(1000);
    };
    for (let ask = 0; started.length === before && ask < 20; ask++) {
      void sort(make(), "idle workers are busy");
      wait();
    }
    const found = aside.do("describe", [LONG]);
    wait();
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
