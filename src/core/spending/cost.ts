import type { Outcome, Request } from "../inference/exchange.ts";
import { header } from "../inference/retry-after.ts";
import { byteLength } from "../inference/utf8.ts";
import { field, readJson } from "../tasks/json-shape.ts";
import { costOf, type Price } from "../tasks/price.ts";

/** What one request costs, in dollars, before it is sent. */
export interface Foreseen {
  /** No answer costs more. */
  readonly atMost: number;
  /** By rules of thumb. */
  readonly likely: number;
}

/** How many times too high a rule of thumb may be. */
const OFF = 2;

/** Rules of thumb: tokens a byte, seconds and tokens an answer. */
const TOKENS_PER_BYTE = 0.25;
const SECONDS_PER_INPUT = 0.1;
const TOKENS_PER_ANSWER = 20;

/** @param inputs how many it asks about; 0 for a request that no model answers, which is free */
export function foresee(
  { body, timeout }: Pick<Request, "body" | "timeout">,
  inputs: number,
  price: Price,
): Foreseen {
  if (inputs === 0) return { atMost: 0, likely: 0 };
  const text = typeof body === "string" ? body : (body?.within ?? "");
  const bytes = byteLength(text);
  const most = field(readJson(text), "max_tokens");
  const output = typeof most === "number" ? most : 0;
  const likely = {
    input: bytes * TOKENS_PER_BYTE,
    output: Math.min(output, inputs * TOKENS_PER_ANSWER),
    seconds: Math.min(timeout, inputs * SECONDS_PER_INPUT),
  };
  // No tokenizer makes more tokens than bytes, and no answer is longer than it may be.
  const atMost = { input: bytes, output, seconds: timeout };
  return { atMost: costOf(price, atMost), likely: costOf(price, likely) };
}

/** What a request has cost, as far as its answer tells; what may have been billed unseen counts as the most it can be. */
export function spentOn(outcome: Outcome, seconds: number, { atMost }: Foreseen, price: Price): number {
  if ("refused" in outcome || ("status" in outcome && outcome.status >= 300)) return 0;
  if ("exception" in outcome)
    return "second" in price ? Math.min(atMost, costOf(price, { input: 0, output: 0, seconds })) : atMost;
  const computed = Number(header(outcome.headers, "x-compute-time"));
  const usage = field(readJson(outcome.body), "usage");
  const [input, output] = [field(usage, "prompt_tokens"), field(usage, "completion_tokens")];
  const told = isCount(input) && isCount(output) ? { input, output } : undefined;
  if (told === undefined && !("second" in price)) return atMost;
  return costOf(price, { input: 0, output: 0, ...told, seconds: computed > 0 ? computed : seconds });
}

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0;

/**
 * How many of some requests, from the first, may be sent: as many as cannot exceed the room. When nobody else has set
 * anything aside, one that may well fit is sent, so that the last of a limit is not left over: the limit is then
 * exceeded by one request at most.
 */
export function granted(costs: readonly Foreseen[], room: number, alone: boolean): number {
  let left = room;
  const over = costs.findIndex(({ atMost }) => {
    left -= atMost;
    return left < 0;
  });
  if (over !== 0) return over < 0 ? costs.length : over;
  return alone && room > 0 && (costs[0]?.likely ?? 0) <= OFF * room ? 1 : 0;
}
