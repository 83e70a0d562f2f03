import type { Cell } from "../../../src/core/cells/grid.ts";
import type { Change } from "../../../src/core/journal/change.ts";
import { openResults } from "../../../src/core/journal/review.ts";
import { interval, sample } from "../../../src/core/journal/sample.ts";

const change = (value: Cell, after: Cell, score?: number, by = "org/model"): Change => ({
  run: "r1",
  when: "",
  value: [value],
  before: [""],
  after: [after],
  rows: [2],
  by,
  ...(score !== undefined && { score }),
});
const row = (value: Cell, result: Cell = "") => ({ read: [value], written: [result] });

describe("openResults", () => {
  it("lists what has no answer, then the least sure, the frequent before the rare", () => {
    const rows = [row("a", "A"), row("b", "B"), row("c"), row("d", "D"), row("d", "D"), row("e", "E")];
    const changes = [change("a", "A", 0.4), change("b", "B", 0.9), change("d", "D", 0.4), change("e", "E")];
    expect(openResults(rows, changes, 0.6).map(({ read, rows: count }) => [read[0], count])).toEqual([
      ["c", 1],
      ["d", 2],
      ["a", 1],
    ]);
  });

  it("leaves out what a person settled, here or in the cell", () => {
    const rows = [row("a", "A"), row("b", "mine"), row("c")];
    const changes = [
      change("a", "A", 0.4),
      change("a", "A", undefined, "Accepted by Ana"),
      change("b", "B", 0.4),
      change("c", "", undefined, "Cleared by Ana"),
    ];
    expect(openResults(rows, changes, 0.6)).toEqual([]);
  });
});

describe("a sample", () => {
  it("is the same for the same seed, without repeats, and never larger than what there is", () => {
    expect(sample(1000, 30, "a")).toEqual(sample(1000, 30, "a"));
    expect(sample(1000, 30, "a")).not.toEqual(sample(1000, 30, "b"));
    expect(new Set(sample(1000, 30, "a")).size).toBe(30);
    expect(sample(3, 30, "a")).toEqual([0, 1, 2]);
  });

  it("gives the interval that Wilson's method gives", () => {
    const { low, high } = interval(28, 30);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.787", "0.982"]);
    expect(interval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(interval(10, 10).high).toBe(1);
  });
});
