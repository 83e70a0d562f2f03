import { startQueue } from "../../../src/core/inference/queue.ts";

const pair = (pack: readonly number[]) => pack.length <= 2;

describe("the queue of inputs", () => {
  it("asks no more about what is settled, apart or not, and still about the rest", () => {
    const queue = startQueue([0, 1, 2, 3]);
    queue.apart([4, 5]);
    queue.drop((index) => index === 0 || index === 4);
    expect(queue.take(pair)).toEqual({ pack: [5], apart: true });
    expect(queue.take(pair)).toEqual({ pack: [1, 2], apart: false });
    expect(queue.take(pair)).toEqual({ pack: [3], apart: false });
    expect(queue.empty()).toBe(true);
  });

  it("tries some from all over it, each by itself", () => {
    const queue = startQueue([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    queue.sample(2);
    expect(queue.take(pair)).toEqual({ pack: [4], apart: true });
    expect(queue.take(pair)).toEqual({ pack: [9], apart: true });
    expect(queue.take(pair)).toEqual({ pack: [0, 1], apart: false });
  });
});
