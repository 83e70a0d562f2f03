import type { Json } from "../../../src/core/cells/json.ts";
import {
  groupKey,
  groupsJob,
  type Suggestion,
  suggestedIn,
  suggestionOf,
  unsureGroups,
} from "../../../src/core/cluster/ask-groups.ts";
import type { Cluster } from "../../../src/core/cluster/clusters.ts";
import { proposedGroups, tick, tickParts } from "../../../src/core/cluster/groups.ts";
import { said } from "../../../src/core/messages/said.ts";
import { NO_SETTINGS } from "../../../src/core/settings/settings.ts";

const weak = (...values: string[]): Cluster => ({
  values,
  method: "nearest",
  target: values[0] ?? "",
  joined: [],
});
const [GROUP, OTHER] = proposedGroups([weak("Meyer", "Meier", "Mayr"), weak("Panther", "Pantheon")], []);
if (!GROUP || !OTHER) throw new Error("There are no groups.");

const answered = (answer: Json) => suggestionOf(GROUP, { answer, by: "acme/chat", remembered: false });

describe("what a model is asked about groups", () => {
  it("is one input a group, the same whatever the order of its values", () => {
    const turned = { values: ["Mayr", "Meier", "Meyer"] };
    expect(groupsJob([GROUP], NO_SETTINGS).inputs).toEqual([{ 1: "Mayr", 2: "Meier", 3: "Meyer" }]);
    expect(groupsJob([turned], NO_SETTINGS)).toEqual(groupsJob([GROUP], NO_SETTINGS));
    expect(groupKey(turned)).toBe(groupKey(GROUP));
  });

  it("may not leave the models that are allowed", () => {
    expect(() => groupsJob([GROUP], { ...NO_SETTINGS, allow: { models: ["acme/*"] } })).toThrow("acme/*");
  });

  it("are groups in which nothing is ticked, which are not too large and have no answer yet", () => {
    const many = { ...OTHER, id: 7, values: Array.from({ length: 31 }, (_, n) => `Panther ${n}`) };
    const ticked = tick(OTHER, OTHER.values, true);
    expect(unsureGroups([GROUP, ticked, many], new Map())).toEqual([GROUP]);
    const answer: Suggestion = { by: "acme/chat", same: [] };
    expect(unsureGroups([GROUP, OTHER], new Map([[groupKey(GROUP), answer]]))).toEqual([OTHER]);
    const failure: Suggestion = { failure: said("answer.otherForm"), unusable: true };
    expect(unsureGroups([GROUP], new Map([[groupKey(GROUP), failure]]))).toEqual([GROUP]);
  });
});

describe("what a model says of a group", () => {
  it("are its values in parts, each in exactly one", () => {
    expect(answered({ groups: [[3, 2], [1]] })).toEqual({ by: "acme/chat", same: [["Meyer", "Meier"]] });
    expect(answered({ groups: [[1], [2], [3]] })).toEqual({ by: "acme/chat", same: [] });
  });

  it.each<[string, Json]>([
    ["a value left out", { groups: [[1, 2]] }],
    [
      "a value twice",
      {
        groups: [
          [1, 2],
          [2, 3],
        ],
      },
    ],
    ["a value twice in place of another", { groups: [[1, 2], [2]] }],
    ["an extra value", { groups: [[1, 2, 3], [4]] }],
    ["values by name", { groups: [["Meyer", "Meier"], ["Mayr"]] }],
    ["no list", { groups: "all" }],
    ["a text", "<html>busy</html>"],
    ["nothing", null],
  ])("is of no use with %s, and suggests nothing", (_, answer) => {
    expect(answered(answer)).toEqual({ failure: said("answer.otherForm"), unusable: true });
  });

  it("is ticked by a person alone: a part in a group of its own, the rest unticked with the first", () => {
    const own = [GROUP, OTHER];
    const told = (groups: typeof own) =>
      groups.map(({ values, target, ticked }) => [values.join(" "), target, [...ticked].sort().join(" ")]);
    expect(told(tickParts(own, GROUP.id, [["Meier", "Meyer"]]))).toEqual([
      ["Meyer Meier Mayr", "Meyer", "Meier Meyer"],
      ["Panther Pantheon", "Panther", ""],
    ]);
    const large = { ...GROUP, values: ["a", "b", "c", "d", "e"], target: "a", proposed: "a" };
    const parts = tickParts([large, OTHER], GROUP.id, [
      ["c", "b"],
      ["d", "a"],
    ]);
    expect(told(parts)).toEqual([
      ["a d e", "a", "a d"],
      ["b c", "b", "b c"],
      ["Panther Pantheon", "Panther", ""],
    ]);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
    expect(tickParts(own, GROUP.id, [])).toEqual(own);
  });

  it("is counted for the log where it is what a person has decided, of values that still stand", () => {
    const suggestions = new Map<string, Suggestion>([
      [groupKey(GROUP), { by: "acme/chat", same: [["Meier", "Meyer"]] }],
      [groupKey(OTHER), { by: "acme/chat", same: [] }],
    ]);
    const stands = (value: string) => value !== "Pantheon";
    const decided = tickParts([GROUP], GROUP.id, [["Meier", "Meyer"]]);
    expect(suggestedIn(suggestions, stands, decided)).toEqual({ asked: 1, suggested: 1, model: "acme/chat" });
    const otherwise = decided.map((group) => tick(group, ["Mayr"], true));
    expect(suggestedIn(suggestions, () => true, otherwise)).toMatchObject({ asked: 2, suggested: 0 });
  });
});
