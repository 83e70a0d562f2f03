import type { Cell } from "../../../src/core/cells/grid.ts";
import { type Change, mergeChanges } from "../../../src/core/journal/change.ts";
import { openResults, reviewOf, straysOf, takenBack } from "../../../src/core/journal/review.ts";
import { areComparable, groupsOf, inOrder, itemsOf } from "../../../src/core/journal/review-groups.ts";
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

describe("reviewOf", () => {
  const said = (value: Cell, before: Cell, after: Cell, by: string, when: string): Change => ({
    ...change(value, after, undefined, by),
    before: [before],
    when,
  });

  it("lists what a model that gives no scores was not sure of, unless only what has no answer is asked for", () => {
    const rows = [row("a", "UNSURE"), row("b", "B")];
    const changes = [change("a", "UNSURE"), change("b", "B")];
    expect(openResults(rows, changes, 0.5).map(({ read }) => read)).toEqual([["a"]]);
    expect(openResults(rows, changes, 0)).toEqual([]);
  });

  it("tells what was decided, and opens it again where it was taken back", () => {
    const rows = [row("a", "B"), row("a", "B"), row("b", "B")];
    const changes = [
      change("a", "UNSURE", 0.3),
      change("b", "B", 0.3),
      said("a", "UNSURE", "A", "Corrected by Ana", "1"),
      said("a", "A", "B", "Corrected by Ana", "2"),
      said("b", "B", "B", "Left as it is by Ana", "3"),
    ];
    const { open, decided } = reviewOf(rows, changes, 0.6);
    expect(open).toEqual([]);
    expect(decided).toEqual([
      { read: ["a"], verdict: "corrected", before: ["UNSURE"], now: ["B"], rows: 2 },
      { read: ["b"], verdict: "left", before: ["B"], now: ["B"], rows: 1 },
    ]);
    const back = takenBack(decided).map(({ read: [value = ""], was, now }, index) =>
      said(value, was[0] ?? "", now[0] ?? "", "Decision taken back by Ana", String(index + 4)),
    );
    const after = reviewOf([row("a", "UNSURE"), row("b", "B")], [...changes, ...back], 0.6);
    expect(after.decided).toEqual([]);
    expect(after.open.map(({ read }) => read)).toEqual([["a"], ["b"]]);
  });

  it("opens again what was written down but not written, as an execution may end between the two", () => {
    const changes = [change("a", "UNSURE", 0.3), said("a", "UNSURE", "A", "Accepted by Ana", "1")];
    expect(reviewOf([row("a", "UNSURE")], changes, 0.6)).toMatchObject({
      open: [{ read: ["a"] }],
      decided: [],
    });
    expect(reviewOf([row("a", "mine")], changes, 0.6)).toMatchObject({ open: [], decided: [{ rows: 0 }] });
  });

  it("goes by the last word where a decision was taken back and made again, however lines are merged", () => {
    const changes = [
      change("a", "UNSURE", 0.3),
      said("a", "UNSURE", "A", "Accepted by Ana", "1"),
      said("a", "A", "UNSURE", "Decision taken back by Ana", "2"),
      said("a", "UNSURE", "A", "Accepted by Ana", "3"),
    ];
    expect(reviewOf([row("a", "A")], mergeChanges(changes), 0.6).decided).toHaveLength(1);
  });
});

describe("groups of results", () => {
  const rows = [row("a", "UNSURE"), row("b", "UNSURE"), row("b", "UNSURE"), row("c", "B (unsure)"), row("d")];
  const changes = [change("a", "UNSURE", 0.3), change("b", "UNSURE", 0.2), change("c", "B (unsure)", 0.1)];
  const items = itemsOf(openResults(rows, changes, 0.5), new Map([['["b"]', "B"]]));

  it("are of one proposed label and one reason, counted in values and rows", () => {
    expect(groupsOf(items)).toEqual([
      { doubt: "below", label: "B", values: 2, rows: 3 },
      { doubt: "below", label: "", values: 1, rows: 1 },
      { doubt: "unanswered", label: "", values: 1, rows: 1 },
    ]);
  });

  it("come in the order of scores only where one model gave them", () => {
    expect(areComparable(items)).toBe(true);
    expect(areComparable(items.map((each, at) => ({ ...each, by: String(at) })))).toBe(false);
    const order = inOrder(items, "most", () => 0).map(({ read }) => read[0]);
    expect(order).toEqual(["a", "b", "c", "d"]);
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

describe("straysOf", () => {
  it("lists what stands beside a value that the run did not write for it, with its rows, and no blank", () => {
    const rows = [row("a", "A"), row("b", "A"), row("b", "A"), row("c"), row("d", "mine")];
    const changes = [change("a", "A", 0.4), change("d", "D", 0.4)];
    expect(straysOf(rows, changes)).toEqual([{ read: ["b"], holds: ["A"], rows: 2 }]);
  });
});
