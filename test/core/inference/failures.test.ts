import type { Outcome } from "../../../src/core/inference/exchange.ts";
import { failureText } from "../../../src/core/tasks/failure.ts";
import { saying } from "../../support/saying.ts";
import {
  json,
  runJob,
  type Service,
  texts,
  textsOf,
  zeroShotJob,
  zeroShotService,
} from "./simulated-drive.ts";

const html: Outcome = {
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<!doctype html><title>Sign in</title>",
};

/** A service that always says the same, at once. */
const always =
  (outcome: Outcome): Service =>
  () => ({ outcome, seconds: 0.1 });

/** What each of the cells shows, and how many requests were made. */
function failed(outcome: Outcome, inputs = texts(3), limits = {}) {
  const { results, world } = runJob(zeroShotJob(inputs), always(outcome), { limits });
  return {
    cells: results.map((result) => ("failure" in result ? failureText(result.failure) : "")),
    requests: world.sent.length,
  };
}

describe("a failure of the service", () => {
  it.each([
    [402, { error: "You have no remaining credits." }, /^#HF CREDITS .*no credits left.*still work/],
    [401, { error: "Invalid credentials in Authorization header" }, /^#HF TOKEN .*Connect again/],
    [
      403,
      { error: "This authentication method does not have sufficient permissions" },
      /^#HF PERMISSION .*Make calls to Inference Providers/,
    ],
  ])("%i stops everything at once and says what to do", (status, body, cell) => {
    const { cells, requests } = failed(json(body, status), texts(100));
    expect(requests).toBe(1);
    for (const shown of cells) expect(shown).toMatch(cell);
  });

  it("keeps what was answered before the credits ran out", () => {
    let requests = 0;
    const { results } = runJob(zeroShotJob(texts(40)), (request, now) =>
      ++requests > 1
        ? { outcome: json({ error: "no credits" }, 402), seconds: 0.1 }
        : zeroShotService(request, now),
    );
    const answered = results.filter((result) => "answer" in result).length;
    expect(answered).toBe(8);
    expect(results.length - answered).toBe(32);
    expect(requests).toBe(2);
  });

  it("names other models when the one asked for is not served, after asking the Hub once", () => {
    const { results, world } = runJob(zeroShotJob(texts(50)), (request) => ({
      outcome:
        request.method === "GET"
          ? json({ id: "x", inferenceProviderMapping: {} })
          : { status: 404, headers: {}, body: "Not Found" },
      seconds: 0.1,
    }));
    expect(world.sent).toHaveLength(2);
    expect(results[0]).toEqual({
      failure: {
        kind: "MODEL",
        says: saying(
          "facebook/bart-large-mnli is not served by hf-inference. Try MoritzLaurer/ModernBERT-large-zeroshot-v2.0, an endpoint of your own, or this device from the sidebar.",
        ),
      },
    });
  });

  it("names the providers at which the model is live", () => {
    const mapping = [
      { provider: "groq", providerId: "x", status: "live", task: "conversational" },
      { provider: "novita", providerId: "y", status: "staging", task: "conversational" },
    ];
    const { results } = runJob(
      { task: "chat-completion", model: "org/x:gone", parameters: {}, inputs: ["a"] },
      (request) => ({
        outcome:
          request.method === "GET"
            ? json({ inferenceProviderMapping: mapping })
            : json(
                {
                  error: {
                    message: "The requested model 'org/x' is not supported by any provider you have enabled.",
                    type: "invalid_request_error",
                  },
                },
                400,
              ),
        seconds: 0.1,
      }),
    );
    expect(results[0]).toMatchObject({
      failure: { kind: "MODEL", says: saying('live at groq: choose "provider: groq"') },
    });
  });

  it("a web page in place of an answer is given up after a few tries", () => {
    const { cells, requests } = failed(html);
    expect(cells[0]).toMatch(/^#HF OFFLINE A web page came back/);
    expect(requests).toBeLessThan(12);
  });

  it("an answer that cannot be read spoils one cell only", () => {
    const { results, world } = runJob(zeroShotJob(texts(32)), (request, now) =>
      textsOf(request).includes(texts(32)[5] as string)
        ? { outcome: json({ hello: "world" }), seconds: 0.1 }
        : zeroShotService(request, now),
    );
    expect(results.flatMap((result, index) => ("failure" in result ? [index] : []))).toEqual([5]);
    expect(results[5]).toMatchObject({ failure: { kind: "ANSWER" } });
    expect(world.sent.length).toBeLessThan(16);
  });

  it("a refused input spoils one cell only, and the cell shows the service's reason", () => {
    const bad = texts(64)[40] as string;
    const { results } = runJob(zeroShotJob(texts(64)), (request, now) =>
      textsOf(request).includes(bad)
        ? { outcome: json({ error: "index out of range in self" }, 400), seconds: 0.1 }
        : zeroShotService(request, now),
    );
    expect(results.flatMap((result, index) => ("failure" in result ? [index] : []))).toEqual([40]);
    expect(results[40]).toMatchObject({
      failure: { kind: "INPUT", says: saying("The model refused this input: index out of range in self") },
    });
  });

  it.each<[string, Outcome, RegExp]>([
    ["refuses every input", json({ error: "boom" }, 400), /^#HF INPUT The model refused this input: boom/],
    ["answers nothing that can be read", json({ hello: "world" }), /^#HF ANSWER .*could not be read/],
  ])("a model that %s is not asked about every row", (_, outcome, cell) => {
    const { cells, requests } = failed(outcome, texts(500));
    expect(requests).toBeLessThan(30);
    for (const shown of cells) expect(shown).toMatch(cell);
  });

  it("a column that begins with many bad rows has its good ones answered all the same", () => {
    const bad = new Set(texts(200).slice(0, 60));
    const { results, world } = runJob(zeroShotJob(texts(200)), (request, now) =>
      textsOf(request).some((text) => bad.has(text))
        ? { outcome: json({ error: "index out of range in self" }, 400), seconds: 0.1 }
        : zeroShotService(request, now),
    );
    expect(results.map((result) => "failure" in result)).toEqual(texts(200).map((text) => bad.has(text)));
    expect(world.sent.length).toBeLessThan(130);
  });

  it("a model that loads is waited for, by half of what it says at a time", () => {
    const { results, world } = runJob(zeroShotJob(["a"]), (request, now) =>
      now < 15
        ? {
            outcome: json({ error: "Model x is currently loading", estimated_time: 20.0 }, 503),
            seconds: 0.1,
          }
        : zeroShotService(request, now),
    );
    expect("answer" in (results[0] ?? {})).toBe(true);
    expect(world.sent).toHaveLength(3);
  });

  it("in a cell nobody waits for a model that takes longer than the cell has", () => {
    const { results, world } = runJob(
      zeroShotJob(["a"]),
      always(json({ error: "Model x is currently loading", estimated_time: 60.0 }, 503)),
      { limits: { until: 20 } },
    );
    expect(world.now).toBeLessThan(1);
    expect(results[0]).toMatchObject({
      failure: { kind: "WAITING", says: saying("is still loading") },
    });
  });

  it("that is over is not what a waiting cell speaks of", () => {
    let requests = 0;
    const { results } = runJob(
      zeroShotJob(texts(400)),
      (request, now) =>
        ++requests === 1
          ? { outcome: { status: 503, headers: {}, body: "Service Temporarily Unavailable" }, seconds: 0.1 }
          : { ...zeroShotService(request, now), seconds: 9 },
      { limits: { until: 20 } },
    );
    expect(results.at(-1)).toEqual({
      failure: {
        kind: "WAITING",
        says: saying("Not asked yet: time ran out. Use Extensions ▸ Stet ▸ Finish waiting cells."),
      },
    });
  });

  it("an own endpoint that wakes up is waited for", () => {
    const job = zeroShotJob(["a"], { endpoint: "https://x.endpoints.huggingface.cloud" });
    const { results, world } = runJob(job, (request, now) =>
      now < 100
        ? { outcome: { status: 503, headers: {}, body: "503 Service Unavailable" }, seconds: 0.1 }
        : zeroShotService(request, now),
    );
    expect(results[0]).toMatchObject({ by: "facebook/bart-large-mnli at x.endpoints.huggingface.cloud" });
    expect(world.sent.length).toBeLessThan(15);
  });

  it("a service that stays down is given up, after a handful of requests", () => {
    const { cells, requests } = failed(
      { status: 503, headers: {}, body: "Service Temporarily Unavailable" },
      texts(500),
    );
    expect(cells[499]).toMatch(/^#HF BUSY hf-inference is not available/);
    expect(requests).toBeLessThan(15);
  });

  it("a text too long for the model spoils one cell only", () => {
    const long = "long ".repeat(1000);
    const { results } = runJob(zeroShotJob([...texts(10), long]), (request, now) =>
      textsOf(request).includes(long)
        ? {
            outcome: json(
              { error: "Input validation error: `inputs` must have less than 512 tokens. Given: 1000" },
              413,
            ),
            seconds: 0.1,
          }
        : zeroShotService(request, now),
    );
    expect(results.flatMap((result, index) => ("failure" in result ? [index] : []))).toEqual([10]);
    expect(results[10]).toMatchObject({
      failure: { kind: "LARGE", says: saying("too long for") },
    });
  });
});

describe("an input on which the service itself fails", () => {
  it.each([1, 6])("spoils one cell only, in the time of a formula (%i at once)", (concurrency) => {
    for (const bad of [0, 17, 63]) {
      const { results, world } = runJob(
        zeroShotJob(texts(64)),
        (request, now) =>
          textsOf(request).includes(texts(64)[bad] as string)
            ? { outcome: json({ error: "Internal Server Error" }, 500), seconds: 0.1 }
            : zeroShotService(request, now),
        { limits: { until: 20, concurrency } },
      );
      expect(results.flatMap((result, index) => ("failure" in result ? [index] : []))).toEqual([bad]);
      expect(results[bad]).toMatchObject({ failure: { kind: "BUSY" } });
      expect(world.now).toBeLessThan(20);
    }
  });
});
