/** @jest-environment jsdom */
import { MatchCard } from "../../../sidebar/screens/match/match-card.tsx";
import type { Settled } from "../../../src/core/cluster/match/settle.ts";
import { show } from "../../support/component.ts";

describe("a value and the entry that it gets", () => {
  const card = async (settled: Settled) => {
    const match = { at: 0, sure: 0.7, candidates: [0, 1] };
    const value = { text: "Bay In", rows: [2, 5] } as never;
    const entries = ["Bay Inn", "Bay View"];
    return (await show(<MatchCard {...{ value, match, settled, entries }} choose={() => {}} />)).text();
  };

  it("is told with how sure that is, unless a person chose another one", async () => {
    expect(await card({ at: 0, why: "sure" })).toContain("70% sure");
    expect(await card({ why: "unsure" })).toContain("70% sure");
    expect(await card({ at: 1, why: "chosen" })).not.toContain("sure");
  });
});
