import { taskNamed } from "../../../src/core/tasks/tasks.ts";

const asking = { model: "org/model", parameters: {}, form: "one" as const, schema: false };
const task = taskNamed("image-text-to-text");
const read = (content: string) =>
  task.decode({ choices: [{ message: { content } }] }, [{ file: "https://example.org/a.png" }], asking);

describe("a text without the thinking before it", () => {
  it.each([
    ["A red bridge.", "A red bridge."],
    ["<think>A boat? No.</think>\nA red bridge.", "A red bridge."],
    ["A boat? No.</think>A red bridge.", "A red bridge."],
    ["[THINK]A boat?[/THINK] A red bridge.", "A red bridge."],
    ["<think>A</think><think>B</think>A red bridge.", "A red bridge."],
    ["<think></think>The sign says </think>.", "The sign says </think>."],
    ["The sign says <think>.", "The sign says <think>."],
  ])("is in %s", (content, answer) => {
    expect(read(content)).toEqual([{ answer }]);
  });

  it("is none where a model never stopped thinking", () => {
    expect(read("<think>A boat? Perhaps a bridge")).toBe("another shape");
  });

  it("stays whole when it is remembered", () => {
    const answer = "The sign says </think>.";
    const sent = task.asSent?.(answer, { file: "" }) ?? null;
    expect(task.decode(sent, [{ file: "" }], asking)).toEqual([{ answer }]);
  });
});
