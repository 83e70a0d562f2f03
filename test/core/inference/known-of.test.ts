import { knownOf } from "../../../src/core/inference/known-of.ts";
import type { Job } from "../../../src/core/tasks/job.ts";
import { Rival } from "../../support/rival/rival.ts";
import { zeroShotJob } from "./simulated-drive.ts";

const rival = new Rival({
  models: {
    "org/chat": {
      task: "chat-completion",
      providers: {
        slow: { input: 0.1, output: 0.2 },
        quick: { input: 0.5, output: 1 },
        gone: { input: 9, output: 9, status: "error" },
      },
    },
  },
});
const reply = rival.respond({ method: "GET", url: "https://router.huggingface.co/v1/models" }, 0);
const listing = "body" in reply ? JSON.parse(reply.body) : null;

const chat = (model: string, provider?: string): Job => ({
  task: "chat-completion",
  model,
  parameters: {},
  inputs: [],
  ...(provider && { provider }),
});

describe("knownOf", () => {
  it("knows what a second of hf-inference costs, and that an own endpoint is paid by the hour", () => {
    expect(knownOf(zeroShotJob([]), null)).toEqual({ price: { second: 0.00012 } });
    expect(knownOf(zeroShotJob([], { endpoint: "https://x.example.org" }), null)).toEqual({
      price: { second: 0 },
    });
    expect(knownOf(zeroShotJob([], { model: "local/use-lite" }), null)).toEqual({ price: { second: 0 } });
    expect(knownOf(zeroShotJob([], { provider: "together" }), null)).toEqual({});
  });

  it.each<[string, Job, { input: number; output: number }]>([
    ["the cheapest provider when that is asked for", chat("org/chat:cheapest"), { input: 0.1, output: 0.2 }],
    ["the dearest live one when the router chooses by speed", chat("org/chat"), { input: 0.5, output: 1 }],
    ["the one that is named in the model", chat("org/chat:slow"), { input: 0.1, output: 0.2 }],
    ["the one that is named beside it", chat("org/chat", "quick"), { input: 0.5, output: 1 }],
  ])("takes a chat model's price from the router's list: %s", (_, job, price) => {
    expect(knownOf(job, listing)).toEqual({ price, schema: true });
  });

  it("knows no price of a chat model without the list, so that a spending limit asks nothing", () => {
    expect(knownOf(chat("org/unheard"), null)).toEqual({});
    expect(knownOf(chat("openai/gpt-oss-20b:cheapest"), null)).toEqual({ schema: true });
  });
});
