import type { Change } from "../../../src/core/journal/change.ts";
import { rowKey } from "../../../src/core/journal/row-key.ts";
import { newAnswers } from "../../../src/core/run/answers.ts";
import { logged, plus, watched } from "../../../src/core/run/run-progress.ts";

const change = (value: string, by: string): Change => ({
  run: "a1b2c3d4",
  when: "2026-11-22T14:05:00.000Z",
  value: [value],
  before: [""],
  after: ["sport"],
  rows: [2],
  by,
});

const line = (...by: string[]) => {
  const answers = newAnswers(by.map((each, index) => change(`text ${index}`, each)));
  const rowsOf = new Map(by.map((_, index) => [rowKey([`text ${index}`]), 1]));
  const spent = { remembered: 1, requests: 2, dollars: 0.5, tokens: 300 };
  return logged(watched("finished", rowsOf, answers, plus(spent, spent), 0), answers, () => 1);
};

describe("what a run writes into the log at its end", () => {
  it("names each revision of the model that answered", () => {
    const model = "facebook/bart-large-mnli";
    expect(line(`${model}@aaa via hf-inference`, `${model}@bbb via hf-inference`)).toMatchObject({
      by: `${model}@aaa via hf-inference, ${model}@bbb via hf-inference`,
      revision: "aaa, bbb",
    });
    expect(line("local/use-lite@1f3c").revision).toBe("1f3c");
  });

  it("names no revision where the service said none", () => {
    expect(line("openai/gpt-oss-20b via groq").revision).toBe("");
    expect(line("Corrected by ana@example.org").revision).toBe("");
  });

  it("sums up what every round has spent", () => {
    expect(line("org/model")).toMatchObject({ remembered: 2, requests: 4, cost: 1, tokens: 600 });
  });
});
