import { request } from "node:http";
import { type InferenceServer, startInferenceServer } from "../../../playground/inference/server.ts";
import { STAND_IN_TOKEN } from "../../../playground/stand-in-token.ts";

const MODEL = "/hf-inference/models/local/use-lite";
let server: InferenceServer;
beforeAll(async () => {
  server = await startInferenceServer();
});
afterAll(() => server.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(server.url + path, { headers });
  return { status: response.status, json: await response.json() };
};
const post = async (path: string, body: unknown) => {
  const response = await fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
};

describe("the local inference server", () => {
  it("answers a single text and a list of texts as hf-inference does", async () => {
    const parameters = { candidate_labels: ["sport", "politics"] };
    const single = await post(MODEL, { inputs: "Rovers win the cup final", parameters });
    expect(single.json()).toEqual({
      sequence: "Rovers win the cup final",
      labels: ["sport", "politics"],
      scores: [expect.any(Number), expect.any(Number)],
    });
    const list = await post(MODEL, { inputs: ["Rovers win the cup final", "MPs pass the bill"], parameters });
    expect(list.json().map((row: { labels: string[] }) => row.labels[0])).toEqual(["sport", "politics"]);
  });

  it("names the model that answered, its revision and the provider in the headers", async () => {
    const { headers } = await post(MODEL, { inputs: "cat" });
    expect(headers.get("x-inference-model")).toBe("local/use-lite");
    expect(headers.get("x-inference-revision")).toMatch(/^[0-9a-f]{12}$/);
    expect(headers.get("x-inference-provider")).toBe("local");
    expect(headers.get("x-compute-type")).toBe("cpu");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("embeds texts and compares sentences at the pipeline's address", async () => {
    const embedding = await post(`${MODEL}/pipeline/feature-extraction`, {
      inputs: ["laptop", "notebook computer"],
    });
    expect(embedding.json().map((vector: number[]) => vector.length)).toEqual([512, 512]);
    const similarity = await post(`${MODEL}/pipeline/sentence-similarity`, {
      inputs: {
        source_sentence: "laptop",
        sentences: ["notebook computer", "where is my package", "new york city"],
      },
    });
    const [computer = 0, parcel = 1, city = 1] = similarity.json();
    expect(computer).toBeCloseTo(0.78, 1);
    expect(Math.max(parcel, city)).toBeLessThan(0.5);
  });

  it("lists its models under their own ids, free of charge, in the router's form and in the Hub's", async () => {
    const { json } = await get("/v1/models");
    expect(json.data[0]).toMatchObject({
      id: "local/use-lite",
      providers: [{ provider: "local", status: "live", pricing: { input: 0, output: 0 } }],
    });
    expect((await get("/v1/models/local/use-lite")).json.id).toBe("local/use-lite");
    const hub = await get("/api/models/local/use-lite?expand%5B%5D=inferenceProviderMapping");
    expect(hub.json.inferenceProviderMapping["hf-inference"]).toMatchObject({
      status: "live",
      task: "zero-shot-classification",
    });
    expect((await get("/api/models?pipeline_tag=table-question-answering")).json).toEqual([]);
  });

  it("refuses what it has no model for in the router's words", async () => {
    const chat = await post("/v1/chat/completions", { model: "openai/gpt-oss-20b", messages: [] });
    expect(chat.status).toBe(400);
    expect(chat.json().error.message).toBe(
      "The requested model 'openai/gpt-oss-20b' is not supported by any provider you have enabled.",
    );
    const hosted = await post("/hf-inference/models/facebook/bart-large-mnli", { inputs: "cat" });
    expect([hosted.status, hosted.json()]).toEqual([
      400,
      { error: "Model not supported by provider hf-inference" },
    ]);
    const absent = await post("/hf-inference/models/local/nothing", { inputs: "cat" });
    expect([absent.status, absent.json()]).toEqual([404, { error: "Model local/nothing does not exist" }]);
    expect((await post(`${MODEL}/pipeline/summarization`, { inputs: "cat" })).status).toBe(400);
    expect((await get("/api/models/facebook/bart-large-mnli")).status).toBe(404);
  });

  it("takes its own token and answers any other as the service answers a wrong one", async () => {
    expect((await get("/api/whoami-v2")).status).toBe(401);
    const own = { authorization: `Bearer ${STAND_IN_TOKEN}` };
    expect((await get("/api/whoami-v2", own)).json).toMatchObject({
      name: "local-playground",
      canPay: false,
    });
    for (const token of ["hf_anything", `${STAND_IN_TOKEN}x`, "hf_oauth_none", ""]) {
      const headers = { authorization: `Bearer ${token}` };
      expect((await get("/api/whoami-v2", headers)).status).toBe(401);
      const asked = await fetch(server.url + MODEL, { method: "POST", headers, body: '{"inputs":"cat"}' });
      expect([asked.status, await asked.json()]).toEqual([
        401,
        { error: "Invalid credentials in Authorization header" },
      ]);
    }
    const asked = await fetch(server.url + MODEL, { method: "POST", headers: own, body: '{"inputs":"cat"}' });
    expect(asked.status).toBe(200);
  });

  it.each([
    ["no JSON", "{bad", 422],
    ["a list for a body", "[]", 422],
    ["no inputs", {}, 422],
    ["inputs that are not text", { inputs: [1] }, 422],
    ["an empty list", { inputs: [] }, 422],
    ["an empty text", { inputs: ["cat", ""] }, 422],
    ["labels that are none", { inputs: "cat", parameters: { candidate_labels: [] } }, 400],
    ["2 MB and more", { inputs: "x".repeat(2_000_001) }, 413],
    ["more inputs than it allows", { inputs: Array.from({ length: 513 }, (_, n) => `row ${n}`) }, 422],
  ])("refuses %s", async (_, body, status) => {
    expect((await post(MODEL, body)).status).toBe(status);
  });

  it("answers for a text of blanks, and for one longer than the model reads", async () => {
    const parameters = { candidate_labels: ["sport", "weather"] };
    const response = await post(MODEL, { inputs: [" ", "🙂", "storm and rain ".repeat(20_000)], parameters });
    expect(response.json()[2].labels[0]).toBe("weather");
    expect(response.json()[0].scores).toEqual([expect.any(Number), expect.any(Number)]);
  });

  it("answers no page in a browser, by whatever name it calls", async () => {
    const asked = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${server.url}/v1/models`, { headers }, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end();
      });
    expect(await asked({})).toBe(200);
    expect(await asked({ origin: "https://example.org" })).toBe(403);
    expect(await asked({ host: "example.org" })).toBe(403);
  });

  it("answers again after every refusal", async () => {
    expect((await post(MODEL, { inputs: "cat" })).status).toBe(200);
  });
});

describe("the local inference server with TEI's limit", () => {
  it("refuses the 33rd input in TEI's words", async () => {
    const strict = await startInferenceServer({ mostInputs: 32 });
    const response = await fetch(strict.url + MODEL, {
      method: "POST",
      body: JSON.stringify({ inputs: Array.from({ length: 33 }, (_, n) => `row ${n}`) }),
    });
    expect(await response.json()).toMatchObject({
      error: "batch size 33 > maximum allowed batch size 32",
    });
    await strict.close();
  });
});
