import type { Understood } from "./exchange.ts";
import type { RivalModel } from "./listings.ts";
import type { Reply } from "./replies.ts";

/** Dollars a second of computing on hf-inference. */
const SECOND = 0.00012;
/** Dollars a million tokens, where the rival was told no price. */
const USUAL = { input: 0.05, output: 0.2 };

/** What an answer costs, whether or not anybody waited for it: seconds of computing, or tokens at the cheapest provider's price. */
export function billFor(
  asked: Understood,
  reply: Reply,
  seconds: number,
  model: RivalModel | undefined,
): number {
  if (asked.task !== "chat-completion" || reply.status !== 200) return SECOND * seconds;
  const { usage } = JSON.parse(reply.body);
  const prices = Object.values(model?.providers ?? {}).map((price) => costOf(usage, price));
  return prices.length > 0 ? Math.min(...prices) : costOf(usage, USUAL);
}

const costOf = (
  usage: { prompt_tokens: number; completion_tokens: number },
  price: { readonly input: number; readonly output: number },
) => (usage.prompt_tokens * price.input + usage.completion_tokens * price.output) / 1e6;
