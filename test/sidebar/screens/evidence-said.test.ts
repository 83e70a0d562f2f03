import { evidenceSaid } from "../../../sidebar/screens/match/evidence-said.ts";
import type { Match } from "../../../src/core/cluster/match/match-list.ts";

const evidence = { sameWords: false, ofValue: 0.5, ofEntry: 1, letters: 0.8 };
const said = (match: object) => evidenceSaid({ at: 0, ...match } as unknown as Match);

describe("what speaks for a match", () => {
  it("is that both are the same, where they are", () => {
    expect(said({ sure: 1, evidence })).toEqual(["the same but for capitals, accents and spaces"]);
  });

  it("is what they share and what not, where they are not, and nothing where nothing is known", () => {
    expect(said({ sure: 0.9, evidence: { ...evidence, numbersDiffer: true } })).toEqual([
      "50% of its words in the entry, 100% of the entry’s in it",
      "80% of the letters in common",
      "another number",
    ]);
    expect(said({ sure: 0.9 })).toEqual([]);
  });
});
