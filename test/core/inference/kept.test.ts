import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { askedIn, type Exchange, readExchange } from "../../../scripts/evaluate/read-exchange.ts";
import type { Json } from "../../../src/core/cells/json.ts";
import { readKept, writeKept } from "../../../src/core/inference/kept.ts";
import type { Asking } from "../../../src/core/tasks/task.ts";
import { TASKS, taskNamed } from "../../../src/core/tasks/tasks.ts";

type Parameters = Asking["parameters"];

const FOLDER = join(__dirname, "../../fixtures");

/** Every right answer of the recorded exchanges, with the input that it answers. */
const fresh = readdirSync(FOLDER).flatMap((file) => {
  const task = basename(file, ".json");
  const exchanges = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as (Exchange & {
    what: string;
    parameters?: Parameters;
  })[];
  return exchanges.flatMap((exchange) => {
    const read = readExchange(task, exchange, exchange.parameters);
    if (!("decoded" in read) || typeof read.decoded === "string") return [];
    const asked = askedIn(task, JSON.parse(exchange.requestBody ?? "null"));
    const parameters = { ...asked.parameters, ...exchange.parameters };
    return read.decoded.flatMap((each, index) =>
      "answer" in each
        ? [{ task, what: exchange.what, input: asked.inputs[index] as Json, parameters, answer: each.answer }]
        : [],
    );
  });
});

const keptOf = (task: string, parameters: Parameters, input: Json, answer: Json) =>
  readKept(taskNamed(task), parameters, input, writeKept(answer, "org/model"))?.answer;

describe("a remembered answer", () => {
  it("of every task is read as it was given", () => {
    expect([...new Set(fresh.map(({ task }) => task))].sort()).toEqual(TASKS.map(({ name }) => name).sort());
    for (const { task, what, input, parameters, answer } of fresh)
      expect([task, what, keptOf(task, parameters, input, answer)]).toEqual([task, what, answer]);
  });

  const LABELS = { candidate_labels: ["refund", "faq"] };
  const refund = { label: "refund", score: 0.9 };
  const faq = { label: "faq", score: 0.1 };
  it.each<[string, string, Parameters, Json, Json]>([
    [
      "a label that was not asked for",
      "zero-shot-classification",
      LABELS,
      "a",
      [refund, { ...faq, label: "guilty" }],
    ],
    ["a label left out", "zero-shot-classification", LABELS, "a", [refund]],
    [
      "a picture's label that was not asked for",
      "zero-shot-image-classification",
      LABELS,
      { file: "https://a" },
      [{ ...faq, label: "guilty" }],
    ],
    ["nothing among labels", "zero-shot-classification", LABELS, "a", [null]],
    ["nothing", "text-classification", {}, "a", null],
    [
      "a choice that is not allowed",
      "chat-completion",
      { instruction: "Which?", choices: ["crime", "sport"] },
      "a",
      "=IMPORTXML(1)",
    ],
    [
      "a value of another type than asked for",
      "chat-completion",
      { instruction: "How many?", schema: { type: "integer" } },
      "a",
      "many",
    ],
    ["an object for a text", "translation", {}, "a", { x: 1 }],
    ["a list for a summary", "summarization", {}, "a", ["b"]],
    ["a vector that is none", "feature-extraction", {}, "a", "zz"],
    ["half a number of a vector", "feature-extraction", {}, "a", "7f0"],
    ["names that are none", "token-classification", {}, "a", [{ text: 1 }]],
    [
      "a passage without a score",
      "question-answering",
      {},
      { question: "Who?", context: "Ana" },
      { answer: "Ana" },
    ],
  ])("is refused when it is %s", (_, task, parameters, input, answer) => {
    expect(keptOf(task, parameters, input, answer)).toBeUndefined();
  });

  it("does not say of itself whether it was found in the text", () => {
    const input = { question: "Who?", context: "Ana did it." };
    expect(keptOf("question-answering", {}, input, { answer: "Eve", score: 1, found: true })).toEqual({
      answer: "Eve",
      score: 1,
      found: false,
    });
  });

  it("without an author, or with one of endless length, is none", () => {
    for (const by of [undefined, 7, "", "x".repeat(501)] as Json[])
      expect(readKept(taskNamed("translation"), {}, "a", { a: "b", by })).toBeUndefined();
  });

  it("may be anything, and nothing is thrown or taken that a fresh one could not be", () => {
    let deep: Json = [];
    for (let i = 0; i < 20_000; i++) deep = [deep];
    const inputs: Json[] = [
      "a text",
      { file: "https://a.example/b.png" },
      { question: "Who?", context: "Ana" },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...TASKS),
        fc.constantFrom(...inputs),
        fc.oneof(
          fc.jsonValue() as fc.Arbitrary<Json>,
          fc.constantFrom(...fresh.map(({ answer }) => answer)),
          fc.constant(deep),
        ),
        ({ name }, input, answer) => {
          const kept = keptOf(name, LABELS, input, answer);
          if (kept === undefined) return;
          // Reading it a second time changes nothing: it is an answer like any other.
          expect([name, keptOf(name, LABELS, input, kept)]).toEqual([name, kept]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
