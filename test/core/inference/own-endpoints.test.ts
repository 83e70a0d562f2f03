import { inEnglish } from "../../../src/core/messages/said.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { saying } from "../../support/saying.ts";
import { json, newWorld, runJob, type Service } from "./simulated-drive.ts";

const job = (more: Partial<Job>): Job => ({
  task: "chat-completion",
  model: "llama3.2:3b",
  endpoint: "http://localhost:11434/v1",
  parameters: { instruction: "Say it", tokens: 20 },
  inputs: ["a"],
  ...more,
});

/** A server of conversations that names the model it was asked for. */
const server: Service = (request) => {
  const { model } = JSON.parse(String(request.body));
  const content = JSON.stringify({ answers: [{ id: 1, answer: model }] });
  return { outcome: json({ model, choices: [{ message: { content } }] }), seconds: 0.1 };
};

describe("an OpenAI-compatible server", () => {
  it("is asked by the whole name of the model, of which what follows the colon is a part", () => {
    const { results } = runJob(job({}), server);
    expect(results[0]).toMatchObject({ answer: "llama3.2:3b", by: "llama3.2:3b at localhost:11434" });
  });

  it("is not told of a policy that is the router's alone", () => {
    const { results } = runJob(job({ model: "openai/gpt-oss-20b:cheapest" }), server);
    expect(results[0]).toMatchObject({ answer: "openai/gpt-oss-20b" });
  });

  it("has the answers of two sizes of a model kept apart", () => {
    const world = newWorld();
    runJob(job({}), server, { world });
    const { results } = runJob(job({ model: "llama3.2:1b" }), server, {
      world: { ...newWorld(), memory: world.memory },
    });
    expect(results[0]).toMatchObject({ answer: "llama3.2:1b", remembered: false });
  });
});

describe("a stand-in for the service", () => {
  it("says what can be done where it runs, and nobody else is asked", () => {
    const { results, world } = runJob(
      { task: "translation", model: "org/x", parameters: {}, inputs: ["a", "b"] },
      () => ({
        outcome: {
          status: 400,
          headers: { "X-Stet-Advice": "Start the playground with --hub." },
          body: JSON.stringify({ error: "Model not supported by provider hf-inference" }),
        },
        seconds: 0.1,
      }),
    );
    expect(world.sent).toHaveLength(1);
    expect(results).toEqual(
      ["a", "b"].map(() => ({
        failure: {
          kind: "MODEL",
          says: saying("org/x is not served here. Start the playground with --hub."),
        },
      })),
    );
  });
});

describe("a model that nobody serves", () => {
  it("leads to others for the same use, not to any of its task", () => {
    const gone: Service = (request) => ({
      outcome: request.method === "GET" ? json({}) : { status: 404, headers: {}, body: "Not Found" },
      seconds: 0.1,
    });
    const sentence = (more: Partial<Job>) => {
      const { results } = runJob(
        { task: "text-classification", model: "x/y", parameters: {}, inputs: ["a"], ...more },
        gone,
      );
      const [result] = results;
      return result && "failure" in result ? inEnglish(result.failure.says) : "";
    };
    expect(sentence({ use: "language" })).toMatch(
      /Try papluca\/xlm-roberta-base-language-detection, an endpoint/,
    );
    expect(sentence({})).toMatch(
      /Try cardiffnlp\/\S+ or distilbert\/\S+, an endpoint of your own, or this device/,
    );
    expect(sentence({ task: "table-question-answering" })).toMatch(/wtq, or an endpoint of your own\.$/);
  });
});
