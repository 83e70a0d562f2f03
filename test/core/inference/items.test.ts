import { distinctItems } from "../../../src/core/inference/items.ts";
import { said } from "../../../src/core/messages/said.ts";

const failure = { kind: "STOPPED", says: said("runs.notInLog") } as never;

describe("the answers to values that stand in several rows", () => {
  it("are given to each of their rows, with what was noted of them, and only there", () => {
    const items = distinctItems(["a", { b: 1 }, "a", "c"]);
    items.answer(0, "A", "model", false, { confidence: 0.5 } as never);
    items.answer(1, "B", "model", true, undefined);
    const noted = { answer: "A", by: "model", remembered: false, note: { confidence: 0.5 } };
    const plain = { answer: "B", by: "model", remembered: true };
    expect(items.results(failure)).toStrictEqual([noted, plain, noted, { failure }]);
    expect(items.open()).toEqual([2]);
    expect(items.counts()).toEqual({ distinct: 3, remembered: 1, answered: 2, failed: 0 });
  });

  it("are never changed once they are there", () => {
    const items = distinctItems(["a"]);
    items.answer(0, "first", "model", false, undefined);
    items.answer(0, "second", "model", true, undefined);
    items.fail(0, failure);
    expect(items.results(failure)).toStrictEqual([{ answer: "first", by: "model", remembered: false }]);
  });
});
