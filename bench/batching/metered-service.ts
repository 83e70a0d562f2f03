import type { Request } from "../../src/core/inference/exchange.ts";
import { costOf, type Price } from "../../src/core/tasks/price.ts";
import type { Service } from "../../test/core/inference/simulated-drive.ts";
import { asService } from "../../test/support/rival/as-service.ts";
import { Rival, type RivalOptions } from "../../test/support/rival/rival.ts";

/** A simulated service with a meter: requests, and dollars as it would bill them. */
export interface MeteredService {
  ask: Service;
  requests: number;
  dollars: number;
}

/** Seconds for so many inputs in one request: what a small model on a CPU takes. */
export const INFERENCE_SECONDS = (inputs: number): number => 0.25 + 0.03 * inputs;
/** Seconds for so many rows in one prompt, each answered by a label. */
export const CHAT_SECONDS = (rows: number): number => 0.8 + 0.12 * rows;

export function meteredService(options: RivalOptions, price: Price): MeteredService {
  const ask = asService(new Rival(options));
  const service: MeteredService = {
    requests: 0,
    dollars: 0,
    ask(request: Request, now: number) {
      const { outcome, seconds } = ask(request, now);
      service.requests += 1;
      if ("body" in outcome && outcome.status === 200) {
        const { usage = {} } = JSON.parse(outcome.body);
        const use = { input: usage.prompt_tokens ?? 0, output: usage.completion_tokens ?? 0, seconds };
        service.dollars += costOf(price, use);
      }
      return { outcome, seconds };
    },
  };
  return service;
}
