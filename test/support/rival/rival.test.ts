import { askedAgain, startedTooSoon } from "./log.ts";
import { CREDIT_TEXTS } from "./replies.ts";
import { Rival, type RivalOptions } from "./rival.ts";
import { startRival } from "./start-rival.ts";

const ZERO_SHOT = { candidate_labels: ["sport", "politics"] };
const post = (inputs: unknown, parameters: object = ZERO_SHOT) => ({
  method: "POST",
  url: "https://router.huggingface.co/hf-inference/models/org/name",
  body: JSON.stringify({ inputs, parameters }),
});
const ask = (rival: Rival, inputs: unknown, now = 0, parameters: object = ZERO_SHOT) => {
  const outcome = rival.respond(post(inputs, parameters), now);
  if ("dropped" in outcome) throw new Error("dropped");
  return { ...outcome, json: () => JSON.parse(outcome.body) };
};
const rows = (count: number) => Array.from({ length: count }, (_, index) => `row ${index}`);

describe("the rival service", () => {
  it("answers a list as it answers each of its inputs alone", () => {
    const rival = new Rival();
    const list = ask(rival, rows(5)).json();
    expect(list).toEqual(rows(5).map((row) => ask(rival, row).json()));
    const sentiments = ask(rival, rows(2), 0, {}).json();
    expect(sentiments).toEqual(rows(2).map((row) => ask(rival, row, 0, {}).json()[0]));
  });

  it("accepts so many requests in any sixty seconds and says when to come back", () => {
    const rival = new Rival({ perMinute: 2, retryAfter: "seconds" });
    expect([0, 10, 30, 61].map((now) => ask(rival, "cat", now).status)).toEqual([200, 200, 429, 200]);
    expect(rival.log[2]?.retryAfter).toBe(30);
  });

  it("dates its Retry-After against its own clock when told to", () => {
    const rival = new Rival({ perMinute: 1, retryAfter: "date" });
    ask(rival, "cat", 0);
    const { headers } = ask(rival, "cat", 20);
    const [then = 0, sent = 0] = [headers["retry-after"], headers.date].map((date) => Date.parse(date ?? ""));
    expect((then - sent) / 1000).toBe(40);
  });

  it("loads a cold model for a while, then answers", () => {
    const rival = new Rival({ coldFor: 30 });
    const cold = ask(rival, "cat", 5);
    expect([cold.status, cold.json()]).toEqual([
      503,
      { error: "Model org/name is currently loading", estimated_time: 20 },
    ]);
    expect(ask(rival, "cat", 34).status).toBe(503);
    expect(ask(rival, "cat", 35).status).toBe(200);
  });

  it("refuses with 402 once the credits are spent", () => {
    const rival = new Rival({ credits: 0.00002, seconds: () => 0.1 });
    expect([0, 1, 2].map((now) => ask(rival, "cat", now).status)).toEqual([200, 200, 402]);
    expect(CREDIT_TEXTS).toContain(ask(rival, "cat", 3).json().error);
  });

  it("reads a list of two as a pair when it stands for Text Embeddings Inference", () => {
    const rival = new Rival({ readsPairs: true });
    expect(ask(rival, ["a", "b"], 0, {}).json()).toEqual([
      { label: expect.any(String), score: expect.any(Number) },
      { label: expect.any(String), score: expect.any(Number) },
    ]);
    expect(ask(rival, [["a"], ["b"]], 0, {}).json()).toHaveLength(2);
    expect(ask(rival, ["a", "b", "c"], 0, {}).status).toBe(422);
    expect(rival.log.map(({ delivered }) => delivered.length)).toEqual([0, 2, 0]);
  });

  it.each<[string, RivalOptions, unknown, number]>([
    ["a 33rd input", {}, rows(33), 422],
    ["a body of 2 MB", {}, "x".repeat(2_000_000), 413],
    ["another token", { token: "hf_other" }, "cat", 401],
    ["a model that it does not have", { models: {} }, "cat", 404],
    ["an input that the model cannot take", { refuses: (text) => text === "row 1" }, rows(3), 400],
  ])("refuses %s", (_, options, inputs, status) => {
    expect(ask(new Rival(options), inputs).status).toBe(status);
  });

  it("answers with one row too few, with a web page, with half a JSON, as its script says", () => {
    const rival = new Rival({ script: ["one short", "login page", "not JSON", "ok", "dropped"] });
    expect(ask(rival, rows(3)).json()).toHaveLength(2);
    expect(ask(rival, rows(3)).body).toMatch(/^<!DOCTYPE html>/);
    expect(() => ask(rival, rows(3)).json()).toThrow(SyntaxError);
    expect(ask(rival, rows(3)).json()).toHaveLength(3);
    expect(rival.respond(post("cat"), 0)).toMatchObject({ dropped: true });
  });

  it("meets the same faults again with the same seed, in about the share asked for", () => {
    const faults = (seed: number) => {
      const rival = new Rival({ seed, faults: { overloaded: 0.1, dropped: 0.02 } });
      for (let turn = 0; turn < 1000; turn++) rival.respond(post("cat"), turn);
      return rival.log.map(({ because }) => because);
    };
    const first = faults(7);
    expect(faults(7)).toEqual(first);
    expect(faults(8)).not.toEqual(first);
    const share = (name: string) => first.filter((because) => because === name).length / 1000;
    expect(share("overloaded")).toBeCloseTo(0.1, 1);
    expect(share("dropped")).toBeGreaterThan(0.01);
  });

  it("counts an answer that comes after the client gave up as not delivered", () => {
    const rival = new Rival({ script: ["slow"] });
    expect(rival.respond({ ...post("cat"), timeout: 60 }, 0)).toEqual({ dropped: true, seconds: 60 });
    expect(rival.log[0]?.delivered).toEqual([]);
  });

  it("knows which inputs were asked again after their answer arrived, and which requests came too soon", () => {
    const rival = new Rival({ script: ["ok", "overloaded", "ok", "ok"], retryAfter: "seconds", pause: 10 });
    ask(rival, ["a", "b"], 0);
    ask(rival, ["c"], 1);
    ask(rival, ["c"], 5);
    ask(rival, ["b"], 20);
    expect(askedAgain(rival.log)).toHaveLength(1);
    expect(startedTooSoon(rival.log).map(({ at }) => at)).toEqual([5]);
  });

  it("answers about a file by its address or its bytes, for the task that its model is declared for", () => {
    const models = { "org/ears": { task: "automatic-speech-recognition" } };
    const rival = new Rival({ models });
    const listen = (content: object) => {
      const outcome = rival.respond({ method: "POST", url: "/hf-inference/models/org/ears", ...content }, 0);
      return JSON.parse("body" in outcome ? outcome.body : "null");
    };
    const first = listen({ bytesOf: "https://example.org/a.wav" });
    expect(first).toEqual({ text: expect.stringMatching(/^recording \d+$/) });
    expect(listen({ bytesOf: "https://example.org/b.wav" })).not.toEqual(first);
    expect(listen({ headers: { "content-type": "audio/wav" }, body: "RIFF" })).toHaveProperty("text");
    expect(rival.log[0]?.inputs).toEqual(["https://example.org/a.wav"]);
  });

  it("answers over loopback as well, and breaks connections there", async () => {
    const { url, rival, close } = await startRival({ script: ["ok", "dropped"] });
    const send = () =>
      fetch(`${url}/hf-inference/models/org/name`, { method: "POST", body: post("cat").body });
    expect(await (await send()).json()).toMatchObject({ sequence: "cat" });
    await expect(send()).rejects.toThrow();
    expect(rival.log.map(({ status }) => status)).toEqual([200, "dropped"]);
    await close();
  });
});
