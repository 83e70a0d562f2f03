import type { Cluster } from "../../../src/core/cluster/clusters.ts";
import {
  foundAnew,
  merge,
  notSame,
  type Pair,
  proposedGroups,
  split,
  tick,
} from "../../../src/core/cluster/groups.ts";

const strong = (target: string, ...joined: string[]): Cluster => ({
  values: [target, ...joined],
  method: "fingerprint",
  target,
  joined,
});
const weak = (...values: string[]): Cluster => ({
  values,
  method: "nearest",
  target: values[0] ?? "",
  joined: [],
});
const propose = (clusters: Cluster[], apart: Pair[] = []) => proposedGroups(clusters, apart);
const told = (groups: ReturnType<typeof propose>) =>
  groups.map(({ values, target, ticked }) => [values.join(" "), target, [...ticked].sort().join(" ")]);

describe("groups of spellings", () => {
  it("have ticked what may be joined unseen, and nothing where the evidence is weak", () => {
    expect(told(propose([strong("Rome", "ROME", "rome"), weak("Panther", "Pantheon")]))).toEqual([
      ["Rome ROME rome", "Rome", "ROME Rome rome"],
      ["Panther Pantheon", "Panther", ""],
    ]);
  });

  it("tick a value for the first target that it is joined to, and never in a circle", () => {
    const groups = propose([strong("A", "b"), strong("C", "b"), strong("b", "A")]);
    expect(told(groups).map(([, , ticked]) => ticked)).toEqual(["A b", "", ""]);
  });

  it("leave out what was said not to be the same as the target, in whichever order", () => {
    expect(propose([weak("Panther", "Pantheon")], [["Pantheon", "Panther"]])).toEqual([]);
    expect(told(propose([strong("Rome", "ROME", "Roma")], [["Roma", "Rome"]]))).toEqual([
      ["Rome ROME", "Rome", "ROME Rome"],
    ]);
  });

  it("have nothing ticked where two of the others were said not to be the same", () => {
    expect(told(propose([strong("Rome", "ROME", "Roma")], [["ROME", "Roma"]]))).toEqual([
      ["Rome ROME Roma", "Rome", ""],
    ]);
  });

  it("keep the old target ticked when another value takes its place", () => {
    const [group] = propose([strong("Rome", "ROME")]);
    expect([...(group?.ticked ?? [])]).toContain("Rome");
    const [loose] = propose([weak("Panther", "Pantheon", "Panter")]);
    if (!loose) throw new Error("There is no group.");
    const one = tick(loose, ["Panter"], true);
    expect([...one.ticked].sort()).toEqual(["Panter", "Panther"]);
    expect([...tick(one, ["Panter"], false).ticked]).toEqual([]);
  });

  it("are cut into the ticked and the rest, of which what is alone is in no group", () => {
    const [group, ...others] = propose([weak("A", "b", "C", "d"), weak("x", "y")]);
    if (!group) throw new Error("There is no group.");
    const cut = split([tick(group, ["b"], true), ...others], 0);
    expect(told(cut)).toEqual([
      ["A b", "A", "A b"],
      ["C d", "C", ""],
      ["x y", "x", ""],
    ]);
    expect(new Set(cut.map(({ id }) => id)).size).toBe(3);
    expect(told(split([tick(group, ["b", "C"], true)], 0))).toEqual([["A b C", "A", "A C b"]]);
    expect(split(propose([weak("x", "y")]), 0)).toEqual([]);
  });

  it("say of the rest that it is not the same as what is ticked, and of all where nothing is", () => {
    const [group] = propose([weak("A", "b", "C")]);
    if (!group) throw new Error("There is no group.");
    expect(notSame([group], 0)).toEqual({
      groups: [],
      pairs: [
        ["A", "b"],
        ["A", "C"],
        ["b", "C"],
      ],
    });
    const { groups, pairs } = notSame([tick(group, ["b"], true)], 0);
    expect(told(groups)).toEqual([["A b", "A", "A b"]]);
    expect(pairs).toEqual([
      ["A", "C"],
      ["b", "C"],
    ]);
  });

  it("go into another group, whose target they get", () => {
    const groups = propose([strong("Rome", "ROME"), weak("Roma", "Romma"), weak("x", "y")]);
    expect(told(merge(groups, 1, 0))).toEqual([
      ["Rome ROME Roma Romma", "Rome", "ROME Roma Rome"],
      ["x y", "x", ""],
    ]);
    expect(told(merge(groups, 0, 0))).toEqual(told(groups));
  });
});

describe("groups of a method that is asked anew", () => {
  it("leave those of others and those that somebody has decided something of", () => {
    const by = (...values: string[]): Cluster => ({ ...weak(...values), method: "meaning" });
    const groups = propose([weak("Panther", "Pantheon"), by("car", "automobile"), by("oak", "tree")]);
    const decided = groups.map((group) => (group.target === "car" ? tick(group, group.values, true) : group));
    const anew = foundAnew(decided, "meaning", propose([by("car", "automobile"), by("sea", "ocean")]));
    expect(told(anew)).toEqual([
      ["Panther Pantheon", "Panther", ""],
      ["car automobile", "car", "automobile car"],
      ["sea ocean", "sea", ""],
    ]);
    expect(new Set(anew.map(({ id }) => id)).size).toBe(3);
    expect(told(foundAnew([], "meaning", propose([by("sea", "ocean")])))).toHaveLength(1);
  });
});
