import { compose } from "./compose.ts";
import type { RunRequest } from "./exchange.ts";
import { fits, isFirst, packLimit, timeoutAt } from "./pack-size.ts";
import type { State } from "./state.ts";

/** The next request, out of the queue; null when the purse refuses it, and then the run waits or has stopped. */
export function nextRequest(state: State, now: number): RunRequest | null {
  const { queue, purse } = state;
  const timeout = timeoutAt(state, now);
  const { pack, apart } = queue.take(fits(state, packLimit(state, timeout, isFirst(state))));
  const { url, headers, body, asks, bytes, expected, atMost } = compose(state, pack, timeout);

  const refusal = purse.refuses(atMost);
  if (refusal) {
    if (apart) queue.apart(pack);
    else queue.again(pack);
    // What is in flight may turn out cheaper than what was set aside for it.
    if (state.flights.size === 0 || refusal.kind === "QUOTA") state.stopped = refusal;
    return null;
  }
  const id = state.nextId++;
  purse.reserve(id, atMost);
  state.flights.set(id, {
    purpose: "inputs",
    indexes: pack,
    apart,
    form: asks.form,
    schema: asks.schema,
    sentAt: now,
    timeout,
    expected,
    bytes,
  });
  return { id, method: "POST", url, headers, body, timeout, asks };
}
