import type { Json } from "../../src/core/cells/json.ts";
import type { Outcome, RunRequest } from "../../src/core/inference/exchange.ts";
import { NOTE } from "../../src/core/inference/key.ts";
import type { Run } from "../../src/core/inference/run.ts";
import type { Server } from "../server.ts";
import type { Hand } from "./hand.ts";

/** Google lets a page make ten calls at once; two are left for writing and for the person. */
export const CALLS_AT_ONCE = 8;

/** A recall of more keys than this is split, so that no single call grows too large. */
const KEYS_A_CALL = 2_000;

/** Seconds of work after which the page may draw and react. */
const TURN = 0.02;

export interface Clock {
  /** Seconds. */
  now(): number;
  sleep(seconds: number): Promise<void>;
}

/** Who answers the requests of a run, and remembers what is answered. */
export interface Way {
  recall: Server["recall"];
  /** What became of each; when the call itself fails, each has the text of its error. */
  send(requests: readonly RunRequest[]): Promise<Outcome[]>;
  /** Keeps what the run has learned of the service. */
  learned: Server["learned"];
}

/**
 * Drives the state machine in the browser: one planner for the whole run, so that pace, circuit and spending limit are
 * one, while whoever answers also remembers. Resolves when the machine says `finish` and everything in flight has come
 * back.
 */
export async function drive(
  run: Run,
  way: Way,
  clock: Clock,
  hand: Pick<Hand, "free">,
  moved: () => void,
): Promise<void> {
  const flying = new Set<Promise<void>>();
  const launch = (requests: readonly RunRequest[]) => {
    const flight = way
      .send(requests)
      .then((outcomes) => {
        requests.forEach((request, index) => {
          run.received(request.id, outcomes[index] ?? { exception: "No answer came back." }, clock.now());
        });
        moved();
      })
      .finally(() => flying.delete(flight));
    flying.add(flight);
  };

  for (;;) {
    await hand.free();
    while (flying.size >= CALLS_AT_ONCE) await Promise.race(flying);
    await inTurns(run.prepare(), clock);
    const step = run.next(clock.now());
    if (step.do === "recall") {
      run.recalled(await recallAll(way, step.keys));
      moved();
    } else if (step.do === "send") {
      for (const requests of shared(step.requests, CALLS_AT_ONCE - flying.size)) launch(requests);
    } else if (step.do === "wait") {
      await Promise.race([...flying, clock.sleep(step.seconds)]);
    } else {
      await Promise.all(flying);
      const notes = Object.entries(run.unsaved()).filter(([key]) => key.startsWith(NOTE));
      if (notes.length > 0) await way.learned(Object.fromEntries(notes)).catch(() => {});
      return;
    }
  }
}

/** Does work that comes in pieces, and gives the page its turn in between. */
async function inTurns(work: Iterable<void>, clock: Clock): Promise<void> {
  let since = clock.now();
  for (const _ of work) {
    if (clock.now() - since < TURN) continue;
    await clock.sleep(0);
    since = clock.now();
  }
}

/** Deals requests out to at most so many calls. */
function shared(requests: readonly RunRequest[], calls: number): RunRequest[][] {
  const hands: RunRequest[][] = Array.from({ length: Math.min(calls, requests.length) }, () => []);
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
