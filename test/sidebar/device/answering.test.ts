/** @jest-environment jsdom */
import { wayTo } from "../../../sidebar/device/answering.ts";
import { engine } from "../../../sidebar/device/engine.ts";
import type { Server } from "../../../sidebar/server.ts";
import type { RunRequest } from "../../../src/core/inference/exchange.ts";
import { DEVICE } from "../../../src/core/models/on-device.ts";
import type { Job } from "../../../src/core/tasks/job.ts";

const JOB = {
  ...{ task: "text-classification", model: "org/model@main/q8", provider: DEVICE },
  ...{ inputs: ["rain"], parameters: {} },
} as unknown as Job;
const REQUEST = { id: 1, asks: { inputs: ["rain"] }, body: '{"inputs":["rain"]}', timeout: 60 };

/** What became of one request, and what was reported to the server. */
async function asked() {
  const reported: unknown[] = [];
  const server = { report: async (_: unknown, replies: unknown) => reported.push(replies) };
  const way = wayTo(JOB, server as unknown as Server);
  return { outcomes: await way.send([REQUEST as unknown as RunRequest]), reported };
}

describe("a request that this device answers", () => {
  afterEach(() => jest.restoreAllMocks());

  it("is reported to the server with its reply", async () => {
    jest.spyOn(engine, "loaded").mockReturnValue({ model: JOB.model } as ReturnType<typeof engine.loaded>);
    jest.spyOn(engine, "answer").mockResolvedValue([{ label: "wet", score: 0.9 }]);
    const { outcomes, reported } = await asked();
    expect(outcomes).toMatchObject([{ status: 200, body: '[{"label":"wet","score":0.9}]' }]);
    expect(reported).toEqual([[{ asks: REQUEST.asks, reply: outcomes[0] }]]);
  });

  it("is not reported where it has none", async () => {
    jest.spyOn(engine, "loaded").mockReturnValue({ model: JOB.model } as ReturnType<typeof engine.loaded>);
    jest.spyOn(engine, "answer").mockRejectedValue(new Error("The model has run out of memory."));
    const { outcomes, reported } = await asked();
    expect(outcomes).toMatchObject([{ refused: { kind: "MODEL" } }]);
    expect(reported).toEqual([]);
  });
});
