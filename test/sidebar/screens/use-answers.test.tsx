/** @jest-environment jsdom */
import { type Answers, useAnswers } from "../../../sidebar/screens/match/use-answers.ts";
import type { Found } from "../../../sidebar/screens/match/use-matching.ts";
import { inSteps } from "../../../src/core/cluster/in-steps.ts";
import { matchList } from "../../../src/core/cluster/match/match-list.ts";
import { chosenBy } from "../../../src/core/cluster/match/questions.ts";
import { valuesOf } from "../../../src/core/cluster/match/read-cells.ts";
import { settled } from "../../../src/core/cluster/match/settle.ts";
import { show } from "../../support/component.ts";

const VALUES = ["Bay Inn Ltd", "Bay Inn Limited"];
const ENTRIES = ["The Bay Inn", "Bay View"];

describe("answers that are remembered of a list", () => {
  const matches = inSteps(matchList(VALUES, ENTRIES)).result();
  const found = { values: valuesOf(VALUES, (at) => at), entries: ENTRIES, matches } as unknown as Found;
  const shown = async (together: string[][], apart: string[][]) => {
    let answers: Answers | undefined;
    const Asks = () => {
      answers = useAnswers(found);
      return null;
    };
    await show(<Asks />, { together: () => together, apart: () => apart });
    const { matches: now = [], least = 1 } = answers?.now ?? {};
    const given = answers?.answers ?? [];
    return { answers: given, settled: settled(now, least, chosenBy(given))[0] };
  };

  it("settle what was said to be the same, and what was not", async () => {
    const pair = ["Bay Inn Ltd", "The Bay Inn"];
    expect(await shown([pair], [])).toEqual({
      answers: [{ value: 0, at: 0, same: true }],
      settled: { at: 0, why: "chosen" },
    });
    expect(await shown([], [pair])).toMatchObject({
      answers: [{ value: 0, at: 0, same: false }],
      settled: { why: "unsure" },
    });
    expect((await shown([["Bay Inn", "Elsewhere"]], [])).answers).toEqual([]);
  });
});
