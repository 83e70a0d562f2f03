import type { Request } from "../../../src/core/inference/exchange.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { json, newWorld, runJob, type Service, texts } from "./simulated-drive.ts";

const job = (inputs: readonly string[]): Job => ({
  task: "text-classification",
  model: "org/sentiment",
  parameters: {},
  inputs,
});

const inputsOf = (request: Request) =>
  JSON.parse(request.body as string).inputs as string | string[] | string[][];
const labels = (text: string) => [
  { label: text.length % 2 === 0 ? "POSITIVE" : "NEGATIVE", score: 0.9 },
  { label: text.length % 2 === 0 ? "NEGATIVE" : "POSITIVE", score: 0.1 },
];
const best = (text: string) => labels(text)[0]?.label;

/** Text Embeddings Inference: a list of texts is one pair, three are an error, a batch is nested. */
const tei: Service = (request) => {
  const inputs = inputsOf(request);
  if (typeof inputs === "string") return { outcome: json(labels(inputs)), seconds: 0.1 };
  if (inputs.every(Array.isArray)) {
    return inputs.length > 32
      ? {
          outcome: json(
            {
              error: `batch size ${inputs.length} > maximum allowed batch size 32`,
              error_type: "Validation",
            },
            422,
          ),
          seconds: 0.1,
        }
      : { outcome: json(inputs.map((row) => labels(row[0] as string))), seconds: 0.1 };
  }
  return inputs.length > 2
    ? {
        outcome: {
          status: 422,
          headers: { "content-type": "text/plain" },
          body: "Failed to deserialize the JSON body into the target type: inputs: expected a string or a list of one or two strings",
        },
        seconds: 0.1,
      }
    : { outcome: json(labels(inputs.join(" "))), seconds: 0.1 };
};

/** One that reads nothing but one text: a list is joined. */
const joining: Service = (request) => ({
  outcome: json([labels([inputsOf(request)].flat(2).join(" "))]),
  seconds: 0.1,
});

/** A transformers pipeline. */
const pipeline: Service = (request) => ({
  outcome: json([inputsOf(request)].flat(1).map((text) => labels(text as string))),
  seconds: 0.1,
});

const shown = (results: ReturnType<typeof runJob>["results"]) =>
  results.map((result) =>
    "answer" in result ? (result.answer as { label: string }[])[0]?.label : inEnglish(result.failure.says),
  );

describe("the form of several inputs in one body", () => {
  it.each<[string, Service, number, number]>([
    ["a pipeline's list", pipeline, 200, 9],
    ["the nested list of Text Embeddings Inference", tei, 200, 10],
    ["the nested list, from as few as two texts", tei, 2, 2],
    ["one text at a time, when the service understands nothing else", joining, 20, 22],
  ])("is found out by asking: %s", (_, service, count, requests) => {
    const { results, world } = runJob(job(texts(count)), service);
    expect(shown(results)).toEqual(texts(count).map(best));
    expect(world.sent.length).toBeLessThanOrEqual(requests);
  });

  it.each<[string, Service]>([
    ["nested", tei],
    ["one at a time", joining],
  ])("is remembered for the model: %s", (_, service) => {
    const { world } = runJob(job(texts(20)), service);
    const later = runJob(job(texts(20, "other")), service, {
      world: { ...newWorld(), memory: world.memory },
    });
    expect(shown(later.results)).toEqual(texts(20, "other").map(best));
    const good = later.world.sent.every(({ outcome }) => "status" in outcome && outcome.status === 200);
    expect(good).toBe(true);
    expect(later.world.sent).toHaveLength(service === tei ? 1 : 20);
  });

  it("is not given up because of bad rows", () => {
    const bad = new Set([texts(100)[1], texts(100)[6]]);
    const service: Service = (request, now) =>
      [inputsOf(request)].flat(2).some((text) => bad.has(text))
        ? { outcome: json({ error: "boom" }, 400), seconds: 0.1 }
        : pipeline(request, now);
    const { results, world } = runJob(job(texts(100)), service);
    expect(results.flatMap((result, index) => ("failure" in result ? [index] : []))).toEqual([1, 6]);
    expect(world.sent.length).toBeLessThanOrEqual(22);
  });

  it("learns how many inputs a service takes from what it says, and remembers it", () => {
    const service: Service = (request, now) => {
      const count = [inputsOf(request)].flat().length;
      return count > 10
        ? {
            outcome: json({ error: `batch size ${count} > maximum allowed batch size 10` }, 422),
            seconds: 0.1,
          }
        : pipeline(request, now);
    };
    const { results, world } = runJob(job(texts(100)), service);
    expect(shown(results)).toEqual(texts(100).map(best));
    const refused = world.sent.filter(({ outcome }) => "status" in outcome && outcome.status === 422);
    expect(refused.length).toBeLessThanOrEqual(4);
    const later = runJob(job(texts(100, "other")), service, {
      world: { ...newWorld(), memory: world.memory },
    });
    expect(later.world.sent).toHaveLength(10);
  });

  it("halves a batch that comes back one answer short, down to the row that is dropped", () => {
    const dropped = texts(64)[33];
    const { results, world } = runJob(job(texts(64)), (request) => {
      const asked = [inputsOf(request)].flat(2);
      return { outcome: json(asked.filter((text) => text !== dropped).map(labels)), seconds: 0.1 };
    });
    expect(results.flatMap((result, index) => ("failure" in result ? [index] : []))).toEqual([33]);
    expect(world.sent.length).toBeLessThan(20);
  });

  it("puts less into a body when the texts are long", () => {
    const long = texts(40).map((text) => text + "é".repeat(50_000));
    const { world, results } = runJob(job(long), pipeline);
    expect(results.every((result) => "answer" in result)).toBe(true);
    for (const { request } of world.sent)
      expect(Buffer.byteLength(request.body as string)).toBeLessThan(1_100_000);
  });
});
