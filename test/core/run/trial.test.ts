import { asItIs } from "../../../src/core/messages/said.ts";
import { newAnswers } from "../../../src/core/run/answers.ts";
import type { Settled } from "../../../src/core/run/asking.ts";
import { inAll, trialOf, trialRows } from "../../../src/core/run/trial.ts";

const NOTHING = { remembered: 0, requests: 0, dollars: 0, tokens: 0 };

const answer = (value: string, now: string, score?: number, failure?: string): Settled => ({
  read: [value],
  now: [now],
  by: "org/model",
  ...(score !== undefined && { score }),
  ...(failure && { failure: asItIs(failure) }),
});

describe("a trial", () => {
  it("is made on fifty random rows, the same each time for a column", () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => [`value ${index % 300}`]);
    const drawn = trialRows(rows, "sheet 1");
    expect([...drawn.rowsOf.values()].reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(drawn.values).toHaveLength(drawn.rowsOf.size);
    expect(trialRows(rows, "sheet 1")).toEqual(drawn);
    expect(trialRows(rows, "sheet 2").values).not.toEqual(drawn.values);
  });

  it("counts rows without an answer and unsure ones, worst first, and reckons them up", () => {
    const drawn = trialRows([["a"], ["a"], ["a"], ["b"], ["b"], ["c"]], "seed");
    expect(drawn.values).toEqual([["a"], ["b"], ["c"]]);
    const answers = newAnswers([]);
    answers.take([
      answer("a", "sport", 0.9),
      answer("b", "crime", 0.4),
      answer("c", "", undefined, "Too long."),
    ]);
    const trial = trialOf("finished", drawn, answers, NOTHING);
    expect(trial).toMatchObject({ done: 6, failedRows: 1, unsureRows: 2 });
    expect(trial.results.map(({ read }) => read)).toEqual([["c"], ["b"], ["a"]]);
    expect(trial.shares).toEqual([
      { label: "sport", rows: 3 },
      { label: "crime", rows: 2 },
    ]);
    expect(inAll(trial.unsureRows, trial, 600)).toBe(200);
  });

  it("says nothing of the whole column before anything came", () => {
    const drawn = trialRows([["a"]], "seed");
    expect(inAll(0, trialOf("stopped", drawn, newAnswers([]), NOTHING), 600)).toBe(0);
  });
});
