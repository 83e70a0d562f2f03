import { endOf } from "../../../src/core/cluster/clusters.ts";
import type { Group } from "../../../src/core/cluster/groups.ts";
import { outcomeOf } from "../../../src/core/cluster/outcome.ts";

const group = (id: number, target: string, ...ticked: string[]): Group => ({
  id,
  method: "fingerprint",
  values: [target, ...ticked],
  target,
  proposed: target,
  ticked: new Set(ticked),
});
const targets = (...groups: Group[]) => Object.fromEntries(outcomeOf(groups, []).targets);

describe("what comes of groups", () => {
  it("is a target for each ticked value, and for no other", () => {
    const { targets, groups, contradictions } = outcomeOf(
      [group(0, "Rome", "ROME", "Rome"), group(1, "Oslo")],
      [],
    );
    expect([...targets]).toEqual([["ROME", "Rome"]]);
    expect(groups.map(({ id }) => id)).toEqual([0]);
    expect(contradictions).toEqual([]);
  });

  it("follows a target that is written otherwise itself", () => {
    expect(targets(group(0, "b", "a"), group(1, "c", "b"))).toEqual({ a: "c", b: "c" });
  });

  it("is nothing where no target is typed", () => {
    expect(targets(group(0, " ", "a"))).toEqual({});
  });

  it("leaves out both groups that write a value in two ways, and lists them", () => {
    const { targets, contradictions } = outcomeOf(
      [group(0, "x", "a"), group(1, "y", "a"), group(2, "x", "b")],
      [],
    );
    expect([...targets]).toEqual([["b", "x"]]);
    expect(contradictions).toEqual([{ kind: "twice", value: "a", targets: ["x", "y"], groups: [0, 1] }]);
  });

  it("takes the same target in two groups for one decision", () => {
    expect(targets(group(0, "x", "a"), group(1, "x", "a", "b"))).toEqual({ a: "x", b: "x" });
  });

  it("takes two targets for one decision where one of them is written as the other", () => {
    const corrected = [group(0, "X Ltd", "a", "x"), group(1, "x", "a", "b")];
    expect(targets(...corrected)).toEqual({ a: "X Ltd", x: "X Ltd", b: "X Ltd" });
    expect(targets(...[...corrected].reverse())).toEqual({ a: "X Ltd", x: "X Ltd", b: "X Ltd" });
  });

  it("no longer does so where what would make them one is left out itself", () => {
    const groups = [group(0, "y", "a"), group(1, "x", "a"), group(2, "y", "x", "c"), group(3, "z", "c")];
    const { targets, contradictions } = outcomeOf(groups, []);
    expect([...targets]).toEqual([]);
    expect(contradictions).toMatchObject([{ value: "c" }, { value: "a", targets: ["y", "x"] }]);
  });

  it("leaves out a circle, all of it", () => {
    const circle = [group(0, "b", "a"), group(1, "c", "b"), group(2, "a", "c")];
    const { targets, contradictions } = outcomeOf([...circle, group(3, "z", "y")], []);
    expect([...targets]).toEqual([["y", "z"]]);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatchObject({ kind: "twice", value: "c", targets: ["a", "c"] });
  });

  it("knows nothing of a value that is not the same as itself, and follows targets as far as they go", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => group(at, `v${at + 1}`, `v${at}`));
    const { targets, contradictions } = outcomeOf(
      [...chain.slice(19_980), group(-1, "x", "a")],
      [["q", "q"]],
    );
    expect(targets.get("v19980")).toBe("v20000");
    expect(contradictions).toEqual([]);
    const joins = new Map(chain.map(({ target, values }) => [values[1] as string, target]));
    expect(endOf("v0", joins)).toBe("v20000");
  });

  it.each([
    ["in one group", [group(0, "x", "a", "b")], ["a", "b"]],
    ["as a target", [group(0, "b", "a")], ["a", "b"]],
    ["by the same target in two groups", [group(0, "x", "a"), group(1, "x", "b")], ["b", "a"]],
    ["by way of another", [group(0, "b", "a"), group(1, "c", "b")], ["a", "c"]],
  ] as const)("lists values that become one %s although they are not the same", (_how, groups, pair) => {
    const { targets, contradictions } = outcomeOf(groups, [pair, ["no", "where"]]);
    expect(contradictions).toMatchObject([{ kind: "apart", values: pair }]);
    const end = (value: string) => targets.get(value) ?? value;
    expect(end(pair[0])).not.toBe(end(pair[1]));
  });
});
