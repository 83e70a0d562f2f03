import type { Json } from "../../../src/core/cells/json.ts";
import type { Asking, Form } from "../../../src/core/tasks/task.ts";
import { taskNamed } from "../../../src/core/tasks/tasks.ts";
import { saying } from "../../support/saying.ts";

const asking = (form: Form, parameters: Asking["parameters"] = {}): Asking => ({
  model: "org/model",
  form,
  parameters,
  schema: true,
});
const decode = (
  task: string,
  response: Json,
  inputs: readonly Json[],
  { form, parameters }: { form: Form; parameters?: Asking["parameters"] },
) => taskNamed(task).decode(response, inputs, asking(form, parameters));
const body = (task: string, inputs: readonly Json[], form: Form, parameters?: Asking["parameters"]) =>
  taskNamed(task).body(inputs, asking(form, parameters));

const LABELS = { candidate_labels: ["refund", "faq"] };
const refund = [
  { label: "refund", score: 0.9 },
  { label: "faq", score: 0.1 },
];

describe("zero-shot-classification", () => {
  const read = (response: Json, inputs: readonly Json[], form: Form) =>
    decode("zero-shot-classification", response, inputs, { form, parameters: LABELS });

  it("writes one text as a text and several as a list", () => {
    expect(body("zero-shot-classification", ["a"], "one", LABELS)).toEqual({
      inputs: "a",
      parameters: LABELS,
    });
    expect(body("zero-shot-classification", ["a", "b"], "list", LABELS)).toEqual({
      inputs: ["a", "b"],
      parameters: LABELS,
    });
  });

  it.each<[string, Json, readonly Json[], Form]>([
    ["today's answer for one text", refund, ["a"], "one"],
    ["the same in a list", [refund], ["a"], "one"],
    [
      "the older answer for one text",
      { sequence: "a", labels: ["refund", "faq"], scores: [0.9, 0.1] },
      ["a"],
      "one",
    ],
    [
      "the older answer in a list",
      [{ sequence: "a", labels: ["refund", "faq"], scores: [0.9, 0.1] }],
      ["a"],
      "one",
    ],
    [
      "labels in any order, with scores to four places",
      [
        { label: "faq", score: 0.100001 },
        { label: "refund", score: 0.899999 },
      ],
      ["a"],
      "one",
    ],
  ])("reads %s", (_, response, inputs, form) => {
    expect(read(response, inputs, form)).toEqual([{ answer: refund }]);
  });

  it.each<[string, Json, string]>([
    ["one answer for two texts", refund, "another shape"],
    ["too few answers", [refund], "another length"],
    ["too many answers", [refund, refund, refund], "another length"],
    ["something else", { error: "x" }, "another shape"],
    ["a text", "fine", "another shape"],
    ["scores that are no numbers", [[{ label: "faq", score: null }], refund], "another shape"],
  ])("does not take %s for a batch of two", (_, response, misread) => {
    expect(read(response, ["a", "b"], "list")).toBe(misread);
  });

  it.each<[string, Json]>([
    ["about another text", { sequence: "b", labels: ["refund", "faq"], scores: [0.9, 0.1] }],
    [
      "with a label that was not given",
      [
        { label: "refund", score: 0.9 },
        { label: "legal", score: 0.1 },
      ],
    ],
    ["with a label missing", [{ label: "refund", score: 0.9 }]],
    [
      "with a label twice",
      [
        { label: "refund", score: 0.9 },
        { label: "refund", score: 0.1 },
      ],
    ],
  ])("does not take an answer %s", (_, response) => {
    expect(read(response, ["a"], "one")).toEqual([{ wrong: saying(/^The model answered/) }]);
  });
});

describe("text-classification", () => {
  const row = [
    { label: "POSITIVE", score: 0.9 },
    { label: "NEGATIVE", score: 0.1 },
  ];

  it("always asks for several labels, so that a flat answer can only be about one text or one pair", () => {
    expect(body("text-classification", ["a"], "one")).toEqual({ inputs: "a", parameters: { top_k: 5 } });
    expect(body("text-classification", ["a", "b"], "nested", { top_k: 2 })).toEqual({
      inputs: [["a"], ["b"]],
      parameters: { top_k: 2 },
    });
    expect(decode("text-classification", row, ["a", "b"], { form: "list" })).toBe("another shape");
  });

  it("reads flat and nested answers for one text, and nested ones for several", () => {
    expect(decode("text-classification", row, ["a"], { form: "one" })).toEqual([{ answer: row }]);
    expect(decode("text-classification", [row], ["a"], { form: "one" })).toEqual([{ answer: row }]);
    expect(decode("text-classification", [row, row], ["a", "b"], { form: "list" })).toEqual([
      { answer: row },
      { answer: row },
    ]);
    expect(decode("text-classification", [row], ["a", "b"], { form: "list" })).toBe("another length");
    expect(decode("text-classification", [row, []], ["a", "b"], { form: "list" })).toEqual([
      { answer: row },
      { wrong: saying("The model's answer held no labels.") },
    ]);
  });
});

describe("translation", () => {
  it("reads one text for one, and as many as were sent", () => {
    const read = (response: Json, inputs: readonly Json[], form: Form) =>
      decode("translation", response, inputs, { form });
    expect(read([{ translation_text: "Hallo" }], ["Hello"], "one")).toEqual([{ answer: "Hallo" }]);
    expect(read({ translation_text: "Hallo" }, ["Hello"], "one")).toEqual([{ answer: "Hallo" }]);
    expect(read([[{ translation_text: "A" }], [{ translation_text: "B" }]], ["a", "b"], "list")).toEqual([
      { answer: "A" },
      { answer: "B" },
    ]);
    expect(read([{ translation_text: "A" }, { translation_text: "" }], ["a", "b"], "list")).toEqual([
      { answer: "A" },
      { wrong: saying("The model gave back no text.") },
    ]);
    expect(read([{ translation_text: "A" }], ["a", "b"], "list")).toBe("another length");
    expect(read([{ generated_text: "A" }], ["a"], "one")).toBe("another shape");
  });
});
