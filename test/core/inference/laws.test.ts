import fc from "fast-check";
import { startRun } from "../../../src/core/inference/start-run.ts";
import { asService } from "../../support/rival/as-service.ts";
import { askedAgain, startedTooSoon } from "../../support/rival/log.ts";
import { Rival, type RivalOptions } from "../../support/rival/rival.ts";
import { drive, LIMITS, newWorld, runJob, texts, zeroShotJob } from "./simulated-drive.ts";

/** How many times as many kills are tried as by a test of every day: `npm run bench -- laws` tries ten times as many. */
const CASES = Number(process.env.CASES ?? 1);
/** Each of the kill points below, driven in both ways. */
const KILLS = 2 * 37;

const seed = { seed: Number(process.env.SEED ?? 20261122), numRuns: 60 };

const reference = new Map<string, unknown>();
function answerAlone(text: string): unknown {
  if (!reference.has(text)) {
    const [result] = runJob(zeroShotJob([text]), asService(new Rival())).results;
    reference.set(text, result && "answer" in result ? result.answer : null);
  }
  return reference.get(text);
}

/** A service in any of its moods, and a driver in any of its ways. */
const weather = fc.record({
  rows: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 150 }),
  seed: fc.integer(),
  concurrency: fc.integer({ min: 1, max: 8 }),
  rounds: fc.boolean(),
  perMinute: fc.constantFrom(1_000_000, 20, 60),
  retryAfter: fc.constantFrom("seconds" as const, "date" as const, "absent" as const),
  readsPairs: fc.constantFrom(false, false, true),
  mostInputs: fc.constantFrom(5, 32),
  faults: fc.constantFrom<RivalOptions["faults"] & object>(
    {},
    { overloaded: 0.1, unavailable: 0.05, dropped: 0.03 },
    { "one short": 0.1, "one long": 0.1 },
    { dropped: 0.1, slow: 0.05, "gateway timeout": 0.05 },
  ),
});

describe("whatever the service does", () => {
  it("every row has the answer to its own text, and nothing delivered is asked again", () => {
    fc.assert(
      fc.property(weather, ({ rows, concurrency, rounds, ...options }) => {
        const rival = new Rival(options);
        const inputs = rows.map((row) => `text ${row}`);
        const { results } = runJob(zeroShotJob(inputs), asService(rival), {
          limits: { concurrency },
          rounds,
        });
        expect(results).toHaveLength(inputs.length);
        results.forEach((result, index) => {
          if ("answer" in result) expect(result.answer).toEqual(answerAlone(inputs[index] as string));
          else
            expect([result.failure.kind, options.faults]).toEqual([
              expect.not.stringMatching("WAITING"),
              expect.objectContaining({ dropped: 0.1 }),
            ]);
        });
        expect(askedAgain(rival.log)).toEqual([]);
        expect(startedTooSoon(rival.log)).toEqual([]);
      }),
      seed,
    );
  });

  it("no more is in flight than may be, and no more is spent than may be", () => {
    fc.assert(
      fc.property(
        weather,
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 0, max: 0.02, noNaN: true }),
        ({ rows, concurrency, rounds, ...options }, calls, dollars) => {
          const rival = new Rival(options);
          const { world, run } = runJob(zeroShotJob(rows.map((row) => `text ${row}`)), asService(rival), {
            limits: { concurrency, calls, dollars },
            known: { price: { second: 0.00012 } },
            rounds,
          });
          expect(world.sent.length).toBeLessThanOrEqual(calls);
          expect(run.progress().dollars).toBeLessThanOrEqual(dollars);
          for (const { at } of world.sent) {
            expect(world.sent.filter((sent) => sent.at <= at && at < sent.back).length).toBeLessThanOrEqual(
              concurrency,
            );
          }
        },
      ),
      seed,
    );
  });

  it("no request starts after its time, and what is left is WAITING", () => {
    fc.assert(
      fc.property(
        weather,
        fc.integer({ min: 0, max: 30 }),
        ({ rows, concurrency, rounds, ...options }, until) => {
          const { world, results } = runJob(
            zeroShotJob(rows.map((row) => `text ${row}`)),
            asService(new Rival({ ...options, seconds: () => 3 })),
            { limits: { concurrency, until }, rounds },
          );
          for (const { at, request } of world.sent) {
            expect(at).toBeLessThan(until);
            expect(at + request.timeout).toBeLessThanOrEqual(until + 7);
          }
          if (until === 0)
            expect(results.every((result) => "failure" in result && result.failure.kind === "WAITING")).toBe(
              true,
            );
        },
      ),
      seed,
    );
  });

  it("exactly the rows that it refuses have failed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.array(fc.integer({ min: 0, max: 149 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (count, bad, concurrency, rounds) => {
          const refused = new Set(bad.map((index) => texts(count)[index]));
          const rival = new Rival({ refuses: (text) => refused.has(text) });
          const { results } = runJob(zeroShotJob(texts(count)), asService(rival), {
            limits: { concurrency },
            rounds,
          });
          expect(results.map((result) => "failure" in result)).toEqual(
            texts(count).map((text) => refused.has(text)),
          );
          expect(askedAgain(rival.log)).toEqual([]);
        },
      ),
      seed,
    );
  });

  it("a run is the same each time", () => {
    fc.assert(
      fc.property(weather, ({ rows, concurrency, rounds, ...options }) => {
        const once = () =>
          runJob(zeroShotJob(rows.map(String)), asService(new Rival(options)), {
            limits: { concurrency },
            rounds,
          });
        expect(once().world.sent).toEqual(once().world.sent);
      }),
      { ...seed, numRuns: 15 },
    );
  });
});

describe("a run that is killed and started again", () => {
  it("asks nothing again that was saved, and at most the round in flight", () => {
    for (let kill = 1; kill <= KILLS * CASES; kill++) {
      const rival = new Rival({
        seed: kill,
        mostInputs: 3,
        faults: { overloaded: 0.05, dropped: 0.02 },
        retryAfter: "seconds",
      });
      const rows = [...texts(60), ...texts(20)];
      const world = newWorld();
      const rounds = kill % 2 === 0;
      const killed = startRun(zeroShotJob(rows), LIMITS);
      const done = drive(killed, asService(rival), world, { killAt: 1 + (kill % 37), rounds });
      const inFlight = new Set(
        world.sent.filter(({ back }) => back >= world.now).map(({ request }) => request.body),
      );
      const before = rival.log.length;
      world.now += 1;

      const { results } = runJob(zeroShotJob(rows), asService(rival), { world, rounds });
      const answers = results.map((result) => ("answer" in result ? result.answer : null));
      expect(JSON.stringify(answers)).toBe(JSON.stringify(rows.map(answerAlone)));
      const lost = new Set(
        rival.log
          .slice(0, before)
          .filter((_, at) => inFlight.has(world.sent[at]?.request.body))
          .flatMap(({ inputs }) => inputs),
      );
      const again = askedAgain(rival.log).map((key) => (JSON.parse(key) as unknown[])[3]);
      expect(again.filter((input) => !lost.has(input))).toEqual([]);
      if (done) expect(rival.log.length).toBe(before);
    }
  });
});

describe("5,000 distinct values at 60 requests a minute, with a tenth of 503 and 429 and 2 % of broken connections", () => {
  it.each([
    ["seconds" as const, 1, false],
    ["date" as const, 2, true],
    ["absent" as const, 3, false],
  ])("are all answered, Retry-After as %s", (retryAfter, seed, rounds) => {
    const rival = new Rival({
      perMinute: 60,
      faults: { unavailable: 0.05, overloaded: 0.05, dropped: 0.02 },
      retryAfter,
      seed,
    });
    const { results } = runJob(zeroShotJob(texts(5000)), asService(rival), { rounds });
    expect(results.filter((result) => "failure" in result)).toEqual([]);
    expect(askedAgain(rival.log)).toEqual([]);
    expect(startedTooSoon(rival.log)).toEqual([]);
  });
});
