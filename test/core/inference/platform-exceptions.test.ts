import type { RunRequest } from "../../../src/core/inference/exchange.ts";
import { startRun } from "../../../src/core/inference/start-run.ts";
import { inEnglish } from "../../../src/core/messages/said.ts";
import {
  json,
  LIMITS,
  newWorld,
  runJob,
  type Service,
  texts,
  textsOf,
  type World,
  zeroShotJob,
  zeroShotService,
} from "./simulated-drive.ts";

const URL = "https://router.huggingface.co/hf-inference/models/facebook/bart-large-mnli";

const throwing =
  (exception: string): Service =>
  () => ({ outcome: { exception }, seconds: 0.1 });

const kinds = (exception: string, count = 3) => {
  const { results, world } = runJob(zeroShotJob(texts(count)), throwing(exception));
  return {
    kind: results.map((result) => ("failure" in result ? result.failure.kind : "")),
    message: results[0] && "failure" in results[0] ? inEnglish(results[0].failure.says) : "",
    requests: world.sent.length,
  };
};

describe("an exception of Google's", () => {
  it("stops at the daily quota with the first request", () => {
    const { kind, requests } = kinds(
      "Exception: Service invoked too many times for one day: urlfetch. (line 229).",
      100,
    );
    expect(new Set(kind)).toEqual(new Set(["QUOTA"]));
    expect(requests).toBe(1);
  });

  it.each([
    [
      "You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
      "PERMISSION",
    ],
    ["UrlFetch calls to https://router.huggingface.co are not permitted by your admin.", "PERMISSION"],
    ["Bad request: http://192.168.1.1", "OFFLINE"],
  ])("%s stops the run", (exception, expected) => {
    const { kind, requests } = kinds(exception, 100);
    expect(new Set(kind)).toEqual(new Set([expected]));
    expect(requests).toBe(1);
  });

  it("waits when there were too many in a short time, and then goes on", () => {
    let requests = 0;
    const { results, world } = runJob(zeroShotJob(texts(40)), (request, now) =>
      ++requests === 1
        ? {
            outcome: {
              exception:
                "Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000) between calls.",
            },
            seconds: 0.1,
          }
        : zeroShotService(request, now),
    );
    expect(results.every((result) => "answer" in result)).toBe(true);
    expect((world.sent[1]?.at ?? 0) - (world.sent[0]?.back ?? 0)).toBeGreaterThanOrEqual(1);
  });

  it("in a language it does not know is tried again one request at a time, and given up soon", () => {
    const { kind, message, requests } = kinds(
      "Ausnahme: Der Dienst wurde heute zu oft aufgerufen: urlfetch.",
      200,
    );
    expect(new Set(kind)).toEqual(new Set(["OFFLINE"]));
    expect(message).toContain("Der Dienst wurde heute zu oft aufgerufen");
    expect(requests).toBeLessThan(12);
  });

  it("never shows the address in a cell", () => {
    expect(kinds(`Unbekannter Fehler: ${URL}?key=secret`).message).not.toContain("secret");
  });

  it("that throws away a whole round has its requests repeated one by one, and only those", () => {
    let round = 0;
    let lastRound = -1;
    const { results, world } = runJob(
      zeroShotJob(texts(200)),
      (request, now) => {
        if (now !== lastRound) {
          round += 1;
          lastRound = now;
        }
        return round === 2
          ? { outcome: { exception: `Address unavailable: ${URL}` }, seconds: 0.1 }
          : zeroShotService(request, now);
      },
      { rounds: true },
    );
    expect(results.every((result) => "answer" in result)).toBe(true);
    const starts = [...new Set(world.sent.map(({ at }) => at))];
    const sizes = starts.map((at) => world.sent.filter((sent) => sent.at === at).length);
    expect(sizes[1]).toBeGreaterThan(1);
    expect(sizes.slice(2, 2 + (sizes[1] ?? 0))).toEqual(Array(sizes[1]).fill(1));
    const asked = world.sent
      .filter(({ outcome }) => "body" in outcome)
      .flatMap(({ request }) => textsOf(request));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(["Address unavailable", "Adresse nicht verfügbar"])(
    "after a minute without an answer asks for less at a time, there and in the next run (%s)",
    (words) => {
      const slow: Service = (request) =>
        textsOf(request).length > 10
          ? { outcome: { exception: `${words}: ${URL}` }, seconds: 60 }
          : zeroShotService(request, 0);
      const { results, world } = runJob(zeroShotJob(texts(100)), slow);
      expect(results.every((result) => "answer" in result)).toBe(true);
      expect(world.sent.length).toBeLessThan(40);

      const later = { ...newWorld(), memory: world.memory };
      runJob(zeroShotJob(texts(100, "later")), slow, { world: later });
      expect(Math.max(...later.sent.map(({ request }) => textsOf(request).length))).toBeLessThan(32);
      const lost = ({ sent }: typeof world) => sent.filter(({ outcome }) => "exception" in outcome).length;
      expect(lost(later)).toBeLessThan(lost(world));
    },
  );
});

/** A service that takes a minute, and answers nothing, where it is asked for more texts at once. */
const answersUpTo =
  (most: () => number): Service =>
  (request) =>
    textsOf(request).length > most()
      ? { outcome: { exception: `Address unavailable: ${URL}` }, seconds: 60 }
      : zeroShotService(request, 0);

describe("a model that answers no more than a few texts in a minute", () => {
  const sizes = ({ sent }: World) => sent.map(({ request }) => textsOf(request).length);

  it("is asked for more than that seldom, and for as many as it answers otherwise", () => {
    const { results, world } = runJob(
      zeroShotJob(texts(400)),
      answersUpTo(() => 7),
    );
    expect(results.every((result) => "answer" in result)).toBe(true);
    const lost = world.sent.filter(({ outcome }) => "exception" in outcome).length;
    expect(lost).toBeLessThan(world.sent.length / 20);
    expect(world.now).toBeLessThan(180);
    expect(sizes(world).filter((size) => size === 7).length).toBeGreaterThan(world.sent.length / 2);
  });

  it("is asked for more again once it answers more", () => {
    let asked = 0;
    const { world } = runJob(
      zeroShotJob(texts(600)),
      answersUpTo(() => (asked++ < 12 ? 3 : 100)),
    );
    expect(Math.max(...sizes(world).slice(40))).toBe(32);
  });
});

describe("formulas of a few texts, one after the other", () => {
  it("are asked in one request again soon after one of them was too slow", () => {
    const worlds = ["first", "second", "third", "fourth", "fifth"].map(() => newWorld());
    const requests = worlds.map((world, at) => {
      for (const [key, value] of worlds[at - 1]?.memory ?? []) world.memory.set(key, value);
      const service = answersUpTo(() => (at === 0 ? 1 : 32));
      runJob(zeroShotJob(texts(12, `formula ${at}`)), service, { world, limits: { until: 40 } });
      return world.sent.length;
    });
    expect(requests.slice(-2)).toEqual([1, 1]);
  });
});

describe("requests of one round that took a minute and brought nothing", () => {
  it("are asked again one at a time, as many as there were", () => {
    const { results, world } = runJob(
      zeroShotJob(texts(120)),
      answersUpTo(() => 8),
      { rounds: true },
    );
    expect(results.every((result) => "answer" in result)).toBe(true);
    const starts = [...new Set(world.sent.map(({ at }) => at))];
    const rounds = starts.map((at) => world.sent.filter((sent) => sent.at === at));
    const lost = rounds.findIndex((round) => round.every(({ outcome }) => "exception" in outcome));
    const many = rounds[lost]?.length ?? 0;
    expect(many).toBeGreaterThan(1);
    expect(rounds.slice(lost + 1, lost + 1 + many).every(({ length }) => length === 1)).toBe(true);
  });
});

describe("a driver's mistakes", () => {
  it("are explained", () => {
    const { run } = runJob(zeroShotJob(["a"]), zeroShotService);
    expect(() => run.received(1, json({}), 1)).toThrow(
      "received(1): no such request is in flight. Report each request once, by the id it was sent with.",
    );
    expect(() => run.recalled({})).toThrow("recalled() answers a step that says recall, and none is open.");
    expect(() => runJob(zeroShotJob([], { task: "astrology" }), zeroShotService)).toThrow(
      'Stet has no task "astrology". It has: ',
    );
  });

  it("of never reporting a request does not hang the run", () => {
    let lost = 0;
    const { results } = runJob(zeroShotJob(texts(3)), (request, now) =>
      ++lost === 1 ? { outcome: json([]), seconds: Number.POSITIVE_INFINITY } : zeroShotService(request, now),
    );
    expect(results.every((result) => "answer" in result)).toBe(true);
  });
});

describe("an answer that comes after it was given up", () => {
  it("is taken all the same, and is not taken for another's", () => {
    const run = startRun(zeroShotJob(["a", "b"]), LIMITS, {});
    let step = run.next(0);
    for (; step.do === "recall"; step = run.next(0)) run.recalled({});
    if (step.do !== "send") throw new Error("nothing sent");
    const [late] = step.requests as readonly [RunRequest];
    const retried = run.next(200);
    expect(retried.do).toBe("wait");
    const { outcome } = zeroShotService(late, 0);
    run.received(late.id, outcome, 201);
    expect(run.next(300)).toEqual({ do: "finish" });
    expect(run.results().every((result) => "answer" in result)).toBe(true);
    expect(() => run.received(late.id, outcome, 301)).toThrow("no such request is in flight");
  });
});

describe("a formula whose model is too slow for its time", () => {
  it("asks for less at each evaluation, until answers come in time", () => {
    const world = newWorld();
    const slow: Service = (request, now) => {
      const seconds = 6 * textsOf(request).length;
      return seconds > request.timeout
        ? { outcome: { exception: `Timeout: ${URL}` }, seconds: request.timeout }
        : { ...zeroShotService(request, now), seconds };
    };
    let answered = 0;
    for (let evaluation = 0; evaluation < 8; evaluation++) {
      world.now += 60;
      const { run } = runJob(zeroShotJob(texts(12)), slow, {
        world,
        limits: { until: world.now + 20 },
        rounds: true,
      });
      answered = run.progress().answered;
    }
    expect(answered).toBe(12);
  });
});
