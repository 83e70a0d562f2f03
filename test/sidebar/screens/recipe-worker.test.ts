import { type Order, RecipeWorker, Stopped } from "../../../sidebar/screens/recipe/recipe-worker.ts";

/** A worker that answers when it is told to. */
class StandIn {
  static readonly started: StandIn[] = [];
  onmessage: (event: { data: object }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
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
    this.onmessage({ data: { id: this.orders.at(-1)?.id, result } });
  }
}

describe("the worker of recipes", () => {
  const { started } = StandIn;
  const recipes = () => new RecipeWorker("the recipes'");
  const done = () => started.at(-1)?.orders.map((order) => order.do);
  const see = async (worker: RecipeWorker) => {
    const seen = worker.do("see", [["a"]], [], []);
    started.at(-1)?.answer({});
    await seen;
  };

  beforeAll(() => {
    Object.assign(globalThis, { Worker: StandIn });
    jest.spyOn(URL, "createObjectURL").mockReturnValue("blob:it"); // One `URL` is there for all files of a process.
  });
  afterAll(() => jest.restoreAllMocks());

  it("goes on where nothing was to be stopped, and is read anew with what was seen where something was", async () => {
    const worker = recipes();
    await see(worker);
    worker.stop();
    const next = worker.do("next", [], "");
    expect(started).toHaveLength(1);
    expect(done()).toEqual(["see", "next"]);
    worker.stop();
    expect(started[0]?.isEnded).toBe(true);
    await expect(next).rejects.toThrow(Stopped);
    const again = worker.do("next", [], "");
    expect(started).toHaveLength(2);
    expect(done()).toEqual(["see"]);
    started[1]?.answer({});
    await Promise.resolve();
    started[1]?.answer(undefined);
    expect(await again).toBeUndefined();
    expect(done()).toEqual(["see", "next"]);
    worker.leave();
  });

  it("is left without rows to who is next, one alone", async () => {
    const before = started.length;
    const [one, other] = [recipes(), recipes()];
    await see(one);
    await see(other);
    expect(started).toHaveLength(before + 1);
    one.leave();
    expect(started[before - 1]?.orders.at(-1)).toMatchObject({ do: "see", args: [[], [], []] });
    other.leave();
    expect(started.map(({ isEnded }) => isEnded).slice(before - 1)).toEqual([false, true]);
    const apart = recipes().apart("open", "{}");
    started[before - 1]?.answer("opened");
    expect(await apart).toBe("opened");
    expect(started).toHaveLength(before + 1);
  });

  it("is not used again once it has failed, nor while it is at work", async () => {
    const worker = recipes();
    const [next, apart] = [worker.do("next", [], ""), worker.apart("open", "{}")];
    const asked = (name: string) =>
      started.find(({ isEnded, orders }) => !isEnded && orders.at(-1)?.do === name);
    const [used, other] = [asked("next"), asked("open")];
    used?.onerror({ message: "It cannot be read." });
    await expect(next).rejects.toThrow("It cannot be read.");
    expect(used?.isEnded).toBe(true);
    other?.answer("opened");
    expect(await apart).toBe("opened");
    const last = worker.do("next", [], "");
    expect(other?.orders.map((order) => order.do)).toEqual(["open", "see", "next"]);
    worker.leave();
    await expect(last).rejects.toThrow(Stopped);
    expect(other?.isEnded).toBe(true);
  });

  it("is not used again once it has failed with nothing to do", async () => {
    const one = recipes();
    await see(one);
    one.leave();
    const before = started.length;
    started.at(-1)?.onerror({ message: "It cannot be read." });
    const other = recipes();
    await see(other);
    expect(started).toHaveLength(before + 1);
    other.leave();
  });
});
