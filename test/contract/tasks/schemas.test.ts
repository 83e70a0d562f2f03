import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import draft6 from "ajv/lib/refs/json-schema-draft-06.json";
import type { Argument } from "../../../src/core/cells/grid.ts";
import type { Json } from "../../../src/core/cells/json.ts";
import { field } from "../../../src/core/tasks/json-shape.ts";
import { taskNamed } from "../../../src/core/tasks/tasks.ts";
import { jobOf } from "../../support/sheet-function.ts";

const TASKS = join(dirname(require.resolve("@huggingface/tasks/package.json")), "src/tasks");
const readSchema = (path: string): object => JSON.parse(readFileSync(join(TASKS, path), "utf8"));

/** Some of the Hub's schemas say `nullable` of what has no type, which Ajv does not take. */
function withoutLooseNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLooseNullable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== "nullable" || "type" in value);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutLooseNullable(inner)]));
}

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addMetaSchema(draft6);
ajv.addSchema(readSchema("common-definitions.json"));
/** By task: to compile a schema takes longer than all that is asked of it. */
const compiled = new Map<string, ValidateFunction>();

function errorsIn(task: string, body: Json): unknown {
  const validate =
    compiled.get(task) ?? ajv.compile(withoutLooseNullable(readSchema(`${task}/spec/input.json`)) as object);
  compiled.set(task, validate);
  return validate(body) ? [] : validate.errors;
}

/** Cells as they come: texts in several languages, numbers, dates, ticks, blanks. */
const CELLS = [["Where is my parcel?"], [""], [42.5], [new Date(Date.UTC(2026, 4, 3))], [true], ["Ärger 😀"]];
const TABLE = [
  ["City", "Population", "Founded"],
  ["Berlin", 3_700_000, new Date(Date.UTC(1237, 9, 28))],
  ["Paris", "2.1 million", ""],
];
const PICTURES = [["https://example.org/a.jpg"], [""], ["https://example.org/b.png"]];
const CHAT = "model: openai/gpt-oss-20b:cheapest";

/** Every way of asking there is: name, arguments, the schema that its inputs keep to, how many inputs it makes. */
const ASKED: readonly [name: string, args: Argument[], task: string, inputs: number][] = [
  ["HF_CLASSIFY", [CELLS], "text-classification", 5],
  ["HF_CLASSIFY", [CELLS, "sport: matches; crime"], "zero-shot-classification", 5],
  ["HF_CLASSIFY", [CELLS, [["a, b"], ["c"]], "multi"], "zero-shot-classification", 5],
  ["HF_CLASSIFY", [CELLS, "sport, crime", CHAT], "chat-completion", 5],
  ["HF_CLASSIFY", [CELLS, "sport, crime", `${CHAT}, multi`], "chat-completion", 5],
  ["HF_EXTRACT", [CELLS], "token-classification", 5],
  ["HF_EXTRACT", [CELLS, "people, email"], "token-classification", 5],
  ["HF_EXTRACT", [CELLS, "the amount of the fine"], "chat-completion", 5],
  ["HF_SUMMARIZE", [[["word ".repeat(60)], ["short"]]], "summarization", 1],
  ["HF_SUMMARIZE", [[["word ".repeat(60)]], 12, CHAT], "chat-completion", 1],
  ["HF_TRANSLATE", [CELLS, "German", "", "model: google-t5/t5-base"], "translation", 2],
  ["HF_TRANSLATE", [CELLS, "de", "en", "model: google-t5/t5-base"], "translation", 2],
  ["HF_TRANSLATE", [CELLS, "pt-BR"], "chat-completion", 2],
  ["HF_ANSWER", ["Who?", CELLS], "question-answering", 5],
  ["HF_ANSWER", ["Who?", CELLS, CHAT], "chat-completion", 5],
  ["HF_ANSWER", ["How many?", TABLE], "table-question-answering", 1],
  ["HF_ANSWER", [[["How many?"], ["Where?"]], TABLE, CHAT], "chat-completion", 2],
  ["HF_GENERATE", ["Write a headline"], "chat-completion", 1],
  ["HF_GENERATE", ["Write a headline", CELLS], "chat-completion", 5],
  ["HF_GENERATE", ["Where is {{City}}, founded {{ Founded }}?", TABLE], "chat-completion", 2],
  ["HF_SIMILARITY", [CELLS, "parcel"], "feature-extraction", 6],
  ["HF_LANGUAGE", [CELLS], "text-classification", 2],
  ["HF_LANGUAGE", [CELLS, CHAT], "chat-completion", 2],
  ["HF_CLASSIFY_IMAGE", [PICTURES, "dog, cat"], "chat-completion", 2],
  [
    "HF_CLASSIFY_IMAGE",
    [PICTURES, "dog, cat", "model: openai/clip-vit-base-patch32"],
    "zero-shot-image-classification",
    2,
  ],
  ["HF_SEGMENT", [PICTURES], "image-segmentation", 2],
  ["HF_CAPTION", [PICTURES], "chat-completion", 2],
  ["HF_READ", [PICTURES], "chat-completion", 2],
  ["HF_ASK_IMAGE", [PICTURES, "Is it raining?"], "chat-completion", 2],
  [
    "HF_ASK_IMAGE",
    [PICTURES, "Is it raining?", "model: dandelin/vilt-b32-finetuned-vqa"],
    "visual-question-answering",
    2,
  ],
];

describe("what a function asks keeps to the Hub's own schema of the task", () => {
  it.each(ASKED)("%s %j", (name, args, schema, inputs) => {
    const job = jobOf(name, args);
    const task = taskNamed(job.task);
    expect(job.inputs).toHaveLength(inputs);
    for (const input of job.inputs) {
      expect(task.refuse(input, job.parameters)).toBeNull();
      const body = task.body([input], {
        model: job.model,
        parameters: job.parameters,
        form: task.packing === "prompt" ? "rows" : "one",
        schema: true,
      });
      expect(errorsIn(schema, field(body, "within") ?? body)).toEqual([]);
    }
  });

  it.each([
    ["HF_CLASSIFY_IMAGE", [PICTURES]],
    ["HF_DETECT", [PICTURES]],
    ["HF_CAPTION", [PICTURES, "model: Salesforce/blip-image-captioning-large"]],
    ["HF_TRANSCRIBE", [[["https://example.org/a.mp3"]]]],
  ] as [string, Argument[]][])("%s %j sends the bytes of the file alone", (name, args) => {
    const job = jobOf(name, args);
    const body = taskNamed(job.task).body([job.inputs[0] as Json], {
      model: job.model,
      parameters: job.parameters,
      form: "one",
      schema: true,
    });
    expect(Object.keys(body as object).sort()).toEqual(["bytesOf", "kind"]);
  });

  it("finds a body that does not keep to it", () => {
    expect(errorsIn("translation", { inputs: ["a", "b"], parameters: {} })).not.toEqual([]);
    expect(errorsIn("chat-completion", { messages: [{ content: "no role" }] })).not.toEqual([]);
  });
});
