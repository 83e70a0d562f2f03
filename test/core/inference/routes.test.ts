import type { Job } from "../../../src/core/tasks/job.ts";
import { saying } from "../../support/saying.ts";
import { json, newWorld, runJob, type Service, texts } from "./simulated-drive.ts";

const ask = (job: Partial<Job>, outcome = json([[0.1, 0.2]])) => {
  const whole = { task: "text-classification", model: "org/a b", parameters: {}, inputs: ["a"], ...job };
  return runJob(whole, () => ({ outcome, seconds: 0.1 }), { limits: { until: 5 } }).world.sent[0]?.request;
};

describe("where a request goes", () => {
  it.each<[string, Partial<Job>, string]>([
    [
      "a model of hf-inference, with no look-up",
      {},
      "https://router.huggingface.co/hf-inference/models/org/a%20b",
    ],
    [
      "a model that serves several tasks, by the task",
      { task: "feature-extraction", model: "org/embed" },
      "https://router.huggingface.co/hf-inference/models/org/embed/pipeline/feature-extraction",
    ],
    [
      "a chat model, to whoever is fastest",
      { task: "chat-completion", model: "org/x:fastest" },
      "https://router.huggingface.co/v1/chat/completions",
    ],
    [
      "a dedicated endpoint",
      { endpoint: "https://me.endpoints.huggingface.cloud" },
      "https://me.endpoints.huggingface.cloud",
    ],
    [
      "an OpenAI-compatible server",
      { task: "chat-completion", endpoint: "http://localhost:11434/v1/" },
      "http://localhost:11434/v1/chat/completions",
    ],
    [
      "one without its /v1",
      { task: "chat-completion", endpoint: "https://tgi.example.org" },
      "https://tgi.example.org/v1/chat/completions",
    ],
  ])("%s", (_, job, url) => {
    expect(ask(job)?.url).toBe(url);
  });

  it("names a fixed provider in the model of a chat completion", () => {
    const body = ask({ task: "chat-completion", model: "org/x", provider: "groq" })?.body as string;
    expect(JSON.parse(body).model).toBe("org/x:groq");
  });

  it("bills the organisation at Hugging Face, and tells nobody else of it", () => {
    expect(ask({ billTo: "newsroom" })?.headers).toEqual({
      "Content-Type": "application/json",
      "X-HF-Bill-To": "newsroom",
    });
    expect(ask({ billTo: "newsroom", endpoint: "https://x.example.org" })?.headers).toEqual({
      "Content-Type": "application/json",
    });
  });

  it("carries no token", () => {
    expect(JSON.stringify(ask({}))).not.toMatch(/authorization|hf_/i);
  });
});

const MAPPING = {
  together: {
    provider: "together",
    providerId: "together/served-name",
    status: "live",
    task: "feature-extraction",
  },
};

/** The Hub with its mapping, and a provider of embeddings in the dialect of its own. */
const together: Service = (request) => {
  if (request.method === "GET")
    return { outcome: json({ id: "org/embed", inferenceProviderMapping: MAPPING }), seconds: 0.1 };
  return { outcome: json({ data: [{ embedding: [1, 2] }] }), seconds: 0.1 };
};

describe("a model at another provider", () => {
  const job = (inputs: readonly string[], more: Partial<Job> = {}): Job => ({
    task: "text-classification",
    model: "org/embed",
    provider: "together",
    parameters: {},
    inputs,
    ...more,
  });
  const classifier: Service = (request) => {
    if (request.method === "GET")
      return {
        outcome: json({
          inferenceProviderMapping: [
            {
              provider: "hf-inference",
              providerId: "org/served",
              status: "live",
              task: "text-classification",
            },
          ],
        }),
        seconds: 0.1,
      };
    const { inputs } = JSON.parse(request.body as string);
    const one = [{ label: "A", score: 1 }];
    return { outcome: json(Array.isArray(inputs) ? inputs.map(() => one) : [one]), seconds: 0.1 };
  };

  it("is looked up once at the Hub, asked in the provider's dialect, and the way is remembered", () => {
    const auto = job(texts(20), { provider: "auto", billTo: "newsroom" });
    const { results, world } = runJob(auto, classifier);
    expect(world.sent[0]?.request).toMatchObject({
      method: "GET",
      url: "https://huggingface.co/api/models/org/embed?expand%5B%5D=inferenceProviderMapping",
    });
    expect(world.sent[1]?.request).toMatchObject({
      url: "https://router.huggingface.co/hf-inference/models/org/served",
      headers: { "X-HF-Bill-To": "newsroom" },
    });
    expect(JSON.stringify(world.sent)).not.toContain("Authorization");
    expect(results.every((result) => "answer" in result)).toBe(true);
    const later = runJob({ ...auto, inputs: texts(20, "other") }, classifier, {
      world: { ...newWorld(), memory: world.memory },
    });
    expect(later.world.sent.filter(({ request }) => request.method === "GET")).toEqual([]);
  });

  it("answers in its own dialect, and is understood", () => {
    const inputs: string[][] = [];
    const { results, world } = runJob(
      {
        task: "feature-extraction",
        model: "org/embed",
        provider: "together",
        parameters: {},
        inputs: texts(3),
      },
      (request) => {
        if (request.method === "GET")
          return { outcome: json({ inferenceProviderMapping: MAPPING }), seconds: 0.1 };
        const body = JSON.parse(request.body as string);
        inputs.push(body.input);
        const data = body.input
          .map((_: string, index: number) => ({ index, embedding: [index + 1, -1] }))
          .reverse();
        return { outcome: json({ model: body.model, data }), seconds: 0.1 };
      },
    );
    expect(world.sent[1]?.request.url).toBe("https://router.huggingface.co/together/v1/embeddings");
    expect(JSON.parse(world.sent[1]?.request.body as string).model).toBe("together/served-name");
    expect(inputs).toEqual([texts(3)]);
    expect(results.map((result) => "answer" in result && result.answer)).toEqual(["7f81", "7fc1", "7fd6"]);
    expect(results[0]).toMatchObject({ by: "org/embed via together" });
  });

  it("that does not serve the task is not asked, and the sentence says so", () => {
    const { results, world } = runJob(job(["a"]), together);
    expect(world.sent).toHaveLength(1);
    expect(results[0]).toMatchObject({
      failure: {
        kind: "MODEL",
        says: saying("org/embed is not served by together for text-classification."),
      },
    });
  });

  it("is looked up again when the way that was remembered has gone", () => {
    const auto = job(texts(3), { provider: "auto" });
    const { world } = runJob(auto, classifier);
    let gone = 0;
    const { results, world: later } = runJob(
      { ...auto, inputs: ["new"] },
      (request, now) =>
        request.method === "POST" && gone++ === 0
          ? { outcome: json({ error: "Model not supported by provider hf-inference" }, 400), seconds: 0.1 }
          : classifier(request, now),
      { world: { ...newWorld(), memory: world.memory } },
    );
    expect(later.sent.map(({ request }) => request.method)).toEqual(["POST", "GET", "POST"]);
    expect("answer" in (results[0] ?? {})).toBe(true);
  });

  it("waits for a Hub that stumbles, and gives up on one that is down", () => {
    let tries = 0;
    const { results } = runJob(job(["a"], { provider: "auto" }), (request, now) =>
      request.method === "GET" && ++tries < 3
        ? { outcome: { exception: "DNS error: https://huggingface.co" }, seconds: 0.1 }
        : classifier(request, now),
    );
    expect("answer" in (results[0] ?? {})).toBe(true);
    const down = runJob(job(["a"], { provider: "auto" }), () => ({
      outcome: { exception: "DNS error: https://huggingface.co" },
      seconds: 0.1,
    }));
    expect(down.results[0]).toMatchObject({ failure: { kind: "OFFLINE" } });
    expect(down.world.sent).toHaveLength(3);
  });
});
