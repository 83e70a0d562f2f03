import { startRun } from "../../../src/core/inference/start-run.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { asService } from "../../support/rival/as-service.ts";
import { Rival } from "../../support/rival/rival.ts";
import { saying } from "../../support/saying.ts";
import { drive, LIMITS, newWorld, runJob, texts, zeroShotJob } from "./simulated-drive.ts";

const chatJob: Job = {
  task: "chat-completion",
  model: "openai/gpt-oss-20b",
  parameters: { instruction: "Choose.", choices: ["sport", "crime"] },
  inputs: texts(400),
};
const kinds = (results: ReturnType<typeof runJob>["results"]) => [
  ...new Set(results.map((result) => ("failure" in result ? result.failure.kind : "answered"))),
];

describe("a spending limit", () => {
  it("is kept by what requests may cost at most, and what was answered stays", () => {
    const price = { input: 0.5, output: 2 };
    const { results, run, world } = runJob(chatJob, asService(new Rival()), {
      limits: { dollars: 0.01 },
      known: { price },
    });
    expect(run.progress().dollars).toBeGreaterThan(0);
    expect(run.progress().dollars).toBeLessThanOrEqual(0.01);
    expect(kinds(results)).toEqual(["answered", "CREDITS"]);
    expect(results.at(-1)).toMatchObject({
      failure: {
        says: saying(
          "The spending limit of $0.01 is reached. Raise it and run again; only what has no answer is asked.",
        ),
      },
    });

    const raised = runJob(chatJob, asService(new Rival()), {
      world: { ...newWorld(), memory: world.memory },
      known: { price },
    });
    expect(kinds(raised.results)).toEqual(["answered"]);
    expect(raised.run.progress().remembered).toBe(run.progress().answered);
  });

  it("waits for what is in flight, which may turn out cheaper than it could have been", () => {
    const { results, world } = runJob(zeroShotJob(texts(200)), asService(new Rival()), {
      limits: { dollars: 0.01 },
      known: { price: { second: 0.00012 } },
    });
    expect(kinds(results)).toEqual(["answered"]);
    for (const { at } of world.sent) {
      expect(world.sent.filter((sent) => sent.at <= at && at < sent.back)).toHaveLength(1);
    }
  });

  it("cannot be kept for a model of unknown price, so nothing is asked", () => {
    const { results, world } = runJob(chatJob, asService(new Rival()), { limits: { dollars: 1 } });
    expect(world.sent).toEqual([]);
    expect(results[0]).toMatchObject({
      failure: { kind: "CREDITS", says: saying("price of this model is not known") },
    });
  });
});

describe("the day's fetches", () => {
  it("are not exceeded, and the cells that are left say until when", () => {
    const { results, world } = runJob(zeroShotJob(texts(200)), asService(new Rival()), {
      limits: { calls: 3 },
    });
    expect(world.sent).toHaveLength(3);
    expect(kinds(results)).toEqual(["answered", "QUOTA"]);
    expect(results.at(-1)).toMatchObject({
      failure: { says: saying("run again tomorrow") },
    });
  });
});

describe("stop", () => {
  it("starts nothing more, keeps what comes back, and leaves the rest WAITING", () => {
    const rival = new Rival();
    const run = startRun(zeroShotJob(texts(300)), LIMITS, {});
    drive(
      run,
      (request, now) => {
        if (rival.log.length === 2) run.stop();
        return asService(rival)(request, now);
      },
      newWorld(),
    );
    expect(kinds(run.results())).toEqual(["answered", "WAITING"]);
    expect(run.progress().failed).toBe(0);
    expect(rival.log.length).toBeLessThan(8);
  });
});

describe("the tokens of a run", () => {
  it("are what the answers say was read and written, over all requests", () => {
    const { run, world } = runJob(chatJob, asService(new Rival()));
    const told = world.sent.map(({ outcome }) => ("body" in outcome ? JSON.parse(outcome.body).usage : null));
    expect(told.length).toBeGreaterThan(1);
    expect(run.progress().tokens).toBe(told.reduce((sum, usage) => sum + usage.total_tokens, 0));
  });

  it("are none where the service counts seconds", () => {
    expect(runJob(zeroShotJob(texts(20)), asService(new Rival())).run.progress().tokens).toBe(0);
  });
});
