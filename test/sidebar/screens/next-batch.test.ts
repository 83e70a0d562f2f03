import { nextBatch } from "../../../sidebar/screens/review/next-batch.ts";

const decision = (...values: string[]) => ({
  rows: values.length,
  verdicts: values.map((read) => ({ read: [read], was: [""], now: ["A"], verdict: "accepted" as const })),
});

describe("the decisions that one call writes", () => {
  it("are all that wait, but none on a value that an earlier one decides", () => {
    const [one, other, again] = [decision("a", "b"), decision("c"), decision("d", "b")];
    expect(nextBatch([one, other, again])).toEqual([one, other]);
    expect(nextBatch([again, other])).toEqual([again, other]);
    expect(nextBatch([])).toEqual([]);
  });
});
