import { drive, type Way } from "../../../sidebar/run/drive.ts";
import { startRun } from "../../../src/core/inference/start-run.ts";
import { said } from "../../../src/core/messages/said.ts";
import { LIMITS, texts, zeroShotJob } from "../../core/inference/simulated-drive.ts";

describe("a run that the page drives", () => {
  it("lets the page draw while the keys of many values are worked out, and then looks all of them up", async () => {
    const job = zeroShotJob(texts(300));
    const first = startRun(job, LIMITS).next(0);
    const happened: string[] = [];
    const way: Way = {
      recall: async (keys) => {
        happened.push(`recall ${keys.join(" ")}`);
        return {};
      },
      send: async (requests) =>
        requests.map(() => ({ refused: { kind: "TOKEN", says: said("service.stopped") }, all: true })),
      learned: async () => ({}) as never,
    };
    // A clock on which a look takes a millisecond: 20 of them are a turn.
    let now = 0;
    const clock = {
      now: () => {
        now += 0.001;
        return now;
      },
      sleep: async () => void happened.push("drew"),
    };
    await drive(startRun(job, LIMITS), way, clock, { free: async () => {} }, () => {});
    const recalled = happened.findIndex((each) => each.startsWith("recall"));
    expect(happened[recalled]).toBe(`recall ${first.do === "recall" ? first.keys.join(" ") : ""}`);
    expect(recalled).toBeGreaterThan(10);
    expect(recalled).toBeLessThan(30);
  });
});
