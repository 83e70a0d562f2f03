import { merged, withExamples, withSaid } from "../../../src/core/journal/examples.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { asService } from "../../support/rival/as-service.ts";
import { Rival } from "../../support/rival/rival.ts";
import { newWorld, runJob } from "../inference/simulated-drive.ts";

const chat: Job = {
  task: "chat-completion",
  model: "openai/gpt-oss-20b",
  parameters: { instruction: "Choose.", choices: ["sport", "crime"] },
  inputs: ["a", "b"],
};
const example = { row: "The keeper was sent off", answer: "sport" };
const corrected = (read: string, now: string) => ({
  read: [read],
  now: [now],
  verdict: "corrected" as const,
});

describe("corrections as examples", () => {
  it("go to a model that follows instructions as data, after the rows", () => {
    const { world, results } = runJob(withExamples(chat, [example]), asService(new Rival()));
    const { messages } = JSON.parse(world.sent[0]?.request.body as string);
    expect(JSON.parse(messages[1].content)).toEqual({
      rows: [
        { id: 1, check: expect.any(String), row: "a" },
        { id: 2, check: expect.any(String), row: "b" },
      ],
      examples: [example],
    });
    expect(messages[0].content).toContain("the answers a person gave");
    expect(messages[0].content).not.toContain("keeper");
    expect(results.every((result) => "answer" in result)).toBe(true);
  });

  it("are part of what an answer is remembered by", () => {
    const { world } = runJob(chat, asService(new Rival()));
    const later = { ...newWorld(), memory: world.memory };
    expect(
      runJob(withExamples(chat, [example]), asService(new Rival()), { world: later }).world.sent,
    ).toHaveLength(1);
  });

  it("leave a job alone that takes none", () => {
    const others: Job[] = [
      { ...chat, task: "zero-shot-classification" },
      { ...chat, provider: "device" },
      { ...chat, parameters: { instruction: "List.", schema: { type: "array" } } },
      { ...chat, inputs: [{ question: "Who?", context: "Ana" }] },
    ];
    for (const job of others) expect(withExamples(job, [example])).toBe(job);
    expect(withExamples(chat, [])).toBe(chat);
    expect(withExamples(chat, [{ row: "x", answer: "no such label" }])).toBe(chat);
  });

  it("are the latest ten, one a value", () => {
    const twelve = Array.from({ length: 12 }, (_, index) => corrected(`text ${index}`, "sport"));
    const examples = withSaid([], [...twelve, corrected("text 5", "crime")]);
    expect(examples).toHaveLength(10);
    expect(examples[0]).toEqual({ row: "text 5", answer: "crime" });
    expect(examples.filter(({ row }) => row === "text 5")).toHaveLength(1);
    expect(merged([examples, [{ row: "text 5", answer: "sport" }]])[0]).toEqual(examples[0]);
  });

  it("are forgotten when the value is cleared, and stay when another is accepted", () => {
    const before = withSaid([], [corrected("a", "sport"), corrected("b", "crime")]);
    expect(withSaid(before, [{ read: ["a"], now: [""], verdict: "cleared" }])).toEqual([
      { row: "b", answer: "crime" },
    ]);
    expect(withSaid(before, [{ read: ["a"], now: ["sport"], verdict: "accepted" }])).toEqual(before);
  });

  it("are not made of long texts, nor of rows of several columns", () => {
    expect(withSaid([], [corrected("x".repeat(501), "sport")])).toEqual([]);
    expect(withSaid([], [{ ...corrected("a", "sport"), read: ["a", "b"] }])).toEqual([]);
  });
});
