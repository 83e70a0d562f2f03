import type { Aside } from "../../../sidebar/worker/in-worker.ts";
import type { Order } from "../../../sidebar/worker/worker.ts";

/** A worker that answers when it is told to. */
class StandIn {
  static readonly started: StandIn[] = [];
  onmessage: (event: { data: object }) => void = () => {};
  readonly orders: Order[] = [];
  isEnded = false;
  constructor() {
    StandIn.started.push(this);
  }
  postMessage(order: Order) {
    this.orders.push(order);
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
});
