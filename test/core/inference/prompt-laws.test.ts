import fc from "fast-check";
import type { Job } from "../../../src/core/tasks/job.ts";
import { asService } from "../../support/rival/as-service.ts";
import { hostileColumn } from "../../support/rival/hostile-column.ts";
import { askedAgain, startedTooSoon } from "../../support/rival/log.ts";
import { Rival, type RivalOptions } from "../../support/rival/rival.ts";
import { runJob, texts } from "./simulated-drive.ts";

const chatJob = (inputs: readonly string[]): Job => ({
  task: "chat-completion",
  model: "openai/gpt-oss-20b:cheapest",
  parameters: { instruction: "Choose the topic.", choices: ["sport", "politics", "crime"] },
  inputs,
});

const alone = new Map<string, unknown>();
function answerAlone(text: string): unknown {
  if (!alone.has(text)) {
    const [result] = runJob(chatJob([text]), asService(new Rival())).results;
    alone.set(text, result && "answer" in result ? result.answer : null);
  }
  return alone.get(text);
}

const weather = fc.record({
  rows: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 200 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  rounds: fc.boolean(),
  seed: fc.integer(),
  schemas: fc.boolean(),
  retryAfter: fc.constantFrom("seconds" as const, "absent" as const),
  faults: fc.constantFrom<NonNullable<RivalOptions["faults"]>>(
    {},
    { "row missing": 0.15, "row invented": 0.1, "cut off": 0.1 },
    { "row repeated": 0.1, "answer invalid": 0.1 },
    { overloaded: 0.1, unavailable: 0.05, dropped: 0.02, "row missing": 0.1 },
    { "numbered from 0": 0.05, shifted: 0.05, split: 0.05, merged: 0.05 },
    {
      "thinks in tags": 0.2,
      "thinks from the start": 0.2,
      "thinks in brackets": 0.2,
      "thinks in channels": 0.2,
    },
    { "thinks in parts": 0.2, "cut while thinking": 0.05, "cut in a draft": 0.05, "thinks to the end": 0.05 },
  ),
});

describe("rows in a prompt, whatever the model does", () => {
  it("have the answers that each would have had by itself, and none is paid for twice", () => {
    fc.assert(
      fc.property(weather, ({ rows, concurrency, rounds, ...options }) => {
        const rival = new Rival(options);
        const inputs = rows.map((row) => `headline ${row}`);
        const { results } = runJob(chatJob(inputs), asService(rival), { limits: { concurrency }, rounds });
        results.forEach((result, index) => {
          // Three mangled answers in a row about one and the same row end in a failure of that row.
          if ("answer" in result) expect(result.answer).toBe(answerAlone(inputs[index] as string));
          else expect(result.failure.kind).toBe("ANSWER");
        });
        const failed = new Set(
          results.flatMap((result, index) => ("failure" in result ? [inputs[index]] : [])),
        );
        expect(failed.size).toBeLessThanOrEqual(2);
        expect(askedAgain(rival.log)).toEqual([]);
        expect(startedTooSoon(rival.log)).toEqual([]);
      }),
      { seed: Number(process.env.SEED ?? 20261122), numRuns: 100 },
    );
  });

  it.each([1, 2, 3])(
    "bear no other row's answer, nor remember one, when one reply in ten is bad (seed %i)",
    (seed) => {
      const { wrong, remembered, failed, requests, honest } = hostileColumn(600, seed);
      expect({ wrong, remembered }).toEqual({ wrong: 0, remembered: 0 });
      expect(failed).toBeLessThanOrEqual(1);
      expect(requests).toBeLessThanOrEqual(2.2 * honest);
    },
  );

  it("take at most 20 requests for 500 distinct ones, with a schema or without", () => {
    for (const schemas of [true, false]) {
      const rival = new Rival({ schemas });
      const { results } = runJob(chatJob(texts(500)), asService(rival));
      expect(results.map((result) => ("answer" in result ? result.answer : null))).toEqual(
        texts(500).map(answerAlone),
      );
      expect(rival.log.length).toBeLessThanOrEqual(20);
    }
  });
});
