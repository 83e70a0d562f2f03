import type { Outcome, Request } from "../../src/core/inference/exchange.ts";
import type { Run } from "../../src/core/inference/run.ts";
import type { Json } from "../../src/core/json.ts";
import type { Server } from "../server.ts";
import type { Hand } from "./hand.ts";

/** Google lets a page make ten calls at once; two are left for writing and for the person. */
export const CALLS_AT_ONCE = 8;

/** A recall of more keys than this is split, so that no single call grows too large. */
const KEYS_A_CALL = 2_000;

export interface Clock {
  /** Seconds. */
  now(): number;
  sleep(seconds: number): Promise<void>;
}

/**
 * Drives the state machine in the browser: one planner for the whole run, so that pace, circuit and spending limit are
 * one, while the server only adds the token and sends. Resolves when the machine says `finish` and everything in
 * flight has come back.
 */
export async function drive(
  run: Run,
  server: Pick<Server, "recall" | "remember" | "send">,
  clock: Clock,
  hand: Pick<Hand, "free">,
  moved: () => void,
): Promise<void> {
  const flying = new Set<Promise<void>>();
  let saving: Promise<void> = Promise.resolve();
  // One call after the other, each with all that came meanwhile: two at once would overwrite each other's part.
  const save = () => {
    saving = saving.then(async () => {
      const entries = run.unsaved();
      if (Object.keys(entries).length > 0) await server.remember(entries).catch(() => {});
    });
    return saving;
  };
  const launch = (requests: readonly Request[]) => {
    const flight = send(server, requests)
      .then((outcomes) => {
        requests.forEach((request, index) => {
          run.received(request.id, outcomes[index] ?? { exception: "No answer came back." }, clock.now());
        });
        moved();
        return save();
      })
      .finally(() => flying.delete(flight));
    flying.add(flight);
  };

  for (;;) {
    await hand.free();
    // A call counts as under way until its answers are saved, so that a window that dies loses no more than those.
    while (flying.size >= CALLS_AT_ONCE) await Promise.race(flying);
    const step = run.next(clock.now());
    if (step.do === "recall") {
      run.recalled(await recallAll(server, step.keys));
      moved();
    } else if (step.do === "send") {
      for (const requests of shared(step.requests, CALLS_AT_ONCE - flying.size)) launch(requests);
    } else if (step.do === "wait") {
      await Promise.race([...flying, clock.sleep(step.seconds)]);
    } else {
      await Promise.all(flying);
      return save();
    }
  }
}

/** What became of each; when the call itself fails, each has the text of its error. */
async function send(server: Pick<Server, "send">, requests: readonly Request[]): Promise<Outcome[]> {
  try {
    return await server.send(requests);
  } catch (error) {
    return requests.map(() => ({ exception: error instanceof Error ? error.message : String(error) }));
  }
}

/** Deals requests out to at most so many calls. */
function shared(requests: readonly Request[], calls: number): Request[][] {
  const hands: Request[][] = Array.from({ length: Math.min(calls, requests.length) }, () => []);
  requests.forEach((request, index) => {
    hands[index % hands.length]?.push(request);
  });
  return hands;
}

/** Everything that is remembered of these keys, in as many calls as it takes. */
export async function recallAll(
  server: Pick<Server, "recall">,
  keys: readonly string[],
): Promise<Record<string, Json>> {
  const parts = Array.from({ length: Math.ceil(keys.length / KEYS_A_CALL) }, (_, index) =>
    server.recall(keys.slice(index * KEYS_A_CALL, (index + 1) * KEYS_A_CALL)),
  );
  return Object.assign({}, ...(await Promise.all(parts)));
}
