import { foresee } from "../../../src/core/inference/foresee.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { asService } from "../../support/rival/as-service.ts";
import { Rival } from "../../support/rival/rival.ts";
import { answered, chatJob, rowsOf } from "./simulated-chat.ts";
import {
  json,
  LIMITS,
  newWorld,
  runJob,
  type Service,
  texts,
  type World,
  zeroShotJob,
} from "./simulated-drive.ts";

const PRICE = { second: 0.00012 };

const forecastOf = (world: World, job: Job, known = {}) =>
  foresee(job, LIMITS, known, world.now, (keys) =>
    Object.fromEntries(
      keys.flatMap((key) => (world.memory.has(key) ? [[key, world.memory.get(key) ?? null]] : [])),
    ),
  );
const forecastIn = (world: World, inputs: readonly string[], known = {}) =>
  forecastOf(world, zeroShotJob(inputs), known);

describe("foresee", () => {
  it("tells distinct values and calls before anything is known of a model, and says that it guesses", () => {
    const forecast = forecastIn(newWorld(), [...texts(300), ...texts(300)]);
    expect(forecast).toMatchObject({
      distinct: 300,
      remembered: 0,
      calls: 11,
      measured: false,
      dollars: undefined,
    });
  });

  it("counts what is remembered, and asks nothing", () => {
    const { world } = runJob(zeroShotJob(texts(100)), asService(new Rival()));
    const forecast = forecastIn(world, texts(300), { price: PRICE });
    expect(forecast).toMatchObject({ distinct: 300, remembered: 100, calls: 7, measured: true });
    expect(forecastIn(world, texts(100), { price: PRICE })).toMatchObject({
      remembered: 100,
      calls: 0,
      seconds: 0,
      dollars: 0,
    });
  });

  it.each([1, 2, 3])(
    "is within a tenth of the calls, a fifth of the cost and a third of the time after a preview (seed %i)",
    (seed) => {
      const rival = new Rival({ seed, seconds: (inputs) => 0.3 + 0.02 * inputs });
      const { world } = runJob(zeroShotJob(texts(20)), asService(rival), { known: { price: PRICE } });
      const forecast = forecastIn(world, texts(1000), { price: PRICE });
      const before = rival.log.length;
      const began = world.now;
      const { run } = runJob(zeroShotJob(texts(1000)), asService(rival), { world, known: { price: PRICE } });
      expect(Math.abs(forecast.calls / (rival.log.length - before) - 1)).toBeLessThan(0.1);
      expect(Math.abs((forecast.dollars ?? 0) / run.progress().dollars - 1)).toBeLessThan(0.2);
      expect(Math.abs(forecast.seconds / (world.now - began) - 1)).toBeLessThan(0.33);
    },
  );

  it("knows from earlier replies how much a chat model writes, and what that costs", () => {
    const price = { input: 0.5, output: 4 };
    const job = (prefix: string) => chatJob(texts(60, prefix), { instruction: "Say why.", tokens: 400 });
    const wordy: Service = (request) => {
      const rows = rowsOf(request);
      const answers = JSON.stringify({ answers: answered(rows) });
      const usage = { prompt_tokens: 200, completion_tokens: 250 * rows.length };
      const choices = [{ message: { role: "assistant", content: answers }, finish_reason: "stop" }];
      return { outcome: json({ model: "openai/gpt-oss-20b", choices, usage }), seconds: 2 };
    };
    const { world } = runJob(job("earlier"), wordy, { known: { price } });
    const { dollars = 0 } = forecastOf(world, job("later"), { price });
    const { run } = runJob(job("later"), wordy, { world, known: { price } });
    expect(run.progress().dollars).toBeGreaterThan((60 * 250 * price.output) / 1e6);
    expect(Math.abs(dollars / run.progress().dollars - 1)).toBeLessThan(0.2);
  });

  it("knows from an earlier run how much a troubled server loses, whatever its seed", () => {
    const troubled = (seed: number) =>
      new Rival({
        seed,
        perMinute: 60,
        retryAfter: "seconds",
        faults: { unavailable: 0.05, overloaded: 0.05, dropped: 0.02 },
      });
    const earlier = runJob(zeroShotJob(texts(3000, "earlier")), asService(troubled(1))).world;
    for (const seed of [11, 12, 13]) {
      const world = { ...newWorld(), memory: new Map(earlier.memory) };
      const forecast = forecastIn(world, texts(3000));
      const rival = troubled(seed);
      runJob(zeroShotJob(texts(3000)), asService(rival), { world });
      expect(Math.abs(forecast.calls / rival.log.length - 1)).toBeLessThan(0.1);
    }
  });
});
