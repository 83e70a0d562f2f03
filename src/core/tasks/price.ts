/** What asking costs, in dollars: per million tokens, or per second of computing. */
export type Price = { readonly input: number; readonly output: number } | { readonly second: number };

/** Tokens or seconds of one request. */
export interface Use {
  readonly input: number;
  readonly output: number;
  readonly seconds: number;
}

export const costOf = (price: Price, use: Use): number =>
  "second" in price
    ? price.second * use.seconds
    : (price.input * use.input + price.output * use.output) / 1e6;
