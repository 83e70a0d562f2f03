import type { Failure } from "../tasks/failure.ts";
import { withAlternatives } from "./alternatives.ts";
import { wasTooSlow } from "./larger-packs.ts";
import { type Flight, type State, saveNote } from "./state.ts";
import type { Trouble } from "./trouble.ts";

/** Requests without a single answer after which it may not be the inputs that are to blame; eight bad ones take fifteen. */
const FRUITLESS = 20;
const SAMPLE = 4;
/** Times that a request about one input may be lost, or be too slow, before that input has failed. */
const STUMBLES = 4;

/** Seconds before the next try when an input rather than the service is to blame. */
const SUSPECT_PAUSE = 0.3;

/** Does what a trouble calls for: to the pace, to the inputs that have no answer yet, or to the whole run. */
export function applyRemedy(state: State, flight: Flight, trouble: Trouble, now: number): void {
  const { pace, queue, forms } = state;
  const open = flight.indexes.filter((index) => !state.items.isSettled(index));
  const single = open.length === 1;
  state.lastTrouble = trouble.failure;
  if (trouble.alone) pace.alone();
  if (trouble.remedy === "pause" || trouble.remedy === "retry" || trouble.remedy === "slow") {
    // A pack that is asked apart is under suspicion itself, more than the service.
    const suspect = trouble.remedy === "retry" && flight.apart && !trouble.alone;
    pace.troubled(flight.sentAt, now, suspect ? { pause: SUSPECT_PAUSE, mild: true } : trouble);
  } else if (trouble.remedy !== "stop") {
    pace.succeeded();
  }
  const back = () => (flight.apart ? queue.apart(open) : queue.again(open));
  const fail = () => {
    for (const index of open) state.items.fail(index, trouble.failure);
  };
  const stumbled = () =>
    Math.max(...open.map((index) => (state.stumbles[index] = (state.stumbles[index] ?? 0) + 1)), 0);
  if (open.length === 0) return;

  const remedies: Record<Trouble["remedy"], () => void> = {
    stop() {
      back();
      stop(state, trouble.failure);
    },
    unserved() {
      back();
      unserved(state, trouble.failure);
    },
    pause: back,
    retry() {
      const times = stumbled();
      if (single && times >= STUMBLES) fail();
      else if (!single && times >= 2) halve(state, open);
      else queue.apart(open);
    },
    slow() {
      if (single && stumbled() >= STUMBLES) fail();
      else if (single) back();
      else {
        // Remembered at once: the next evaluation of a formula that ran out of time must not begin as this one did.
        wasTooSlow(state, open.length);
        saveNote(state, false);
        back();
      }
    },
    shrink() {
      if (single) return fail();
      if (trouble.most !== undefined) state.note = { ...state.note, most: trouble.most };
      if (trouble.most === undefined || trouble.most >= open.length) halve(state, open);
      else queue.again(open);
    },
    split() {
      fruitless(state, trouble.failure);
      const onward = forms.refused(open.length);
      if (single) fail();
      else if (onward) queue.again(open);
      else halve(state, open);
    },
    reshape() {
      fruitless(state, trouble.failure);
      if (single) fail();
      else if (forms.misread(open.length)) queue.again(open);
      else halve(state, open);
    },
    schemaless() {
      state.note = { ...state.note, schema: false };
      back();
    },
  };
  remedies[trouble.remedy]();
  if (pace.isDown()) stop(state, trouble.failure);
}

/** Who else serves the model is asked of the Hub once; a way that was remembered and has gone is looked for anew. */
function unserved(state: State, failure: Failure): void {
  if (state.route.own || state.lookUp.state === "done") stop(state, withAlternatives(state, failure, []));
  else if (state.note.served) state.note = { ...state.note, served: undefined };
  else if (state.lookUp.state === "not needed")
    state.lookUp = { state: "wanted", tries: 0, unserved: failure };
}

/** Nothing more is asked. What is in flight may still bring answers. */
export function stop(state: State, failure: Failure): void {
  state.stopped ??= failure;
}

/**
 * A request was refused or its answer unreadable. A service that has only done so is not asked about every row: after
 * a while some from all over the column are tried, and when those fare no better it is given up.
 */
export function fruitless(state: State, failure: Failure): void {
  if (state.fruitless === null) return;
  state.fruitless += 1;
  if (state.fruitless === FRUITLESS) state.queue.sample(SAMPLE);
  if (state.fruitless >= FRUITLESS + SAMPLE) stop(state, failure);
}

/** A pack went wrong as a whole: its halves are asked apart, down to the one input that is to blame. */
export function halve(state: State, indexes: readonly number[]): void {
  const middle = Math.ceil(indexes.length / 2);
  state.queue.apart(indexes.slice(middle));
  state.queue.apart(indexes.slice(0, middle));
}

/** Answers that were missing or not allowed: rows of a prompt are asked again together, then each by itself, then given up. */
export function askAgain(state: State, indexes: readonly number[], failure: Failure): void {
  const { wrongs, task, queue, limits } = state;
  const patience = limits.useless ?? (task.packing === "prompt" ? 3 : 2);
  const again: number[] = [];
  for (const index of indexes) {
    const times = (wrongs[index] ?? 0) + 1;
    wrongs[index] = times;
    if (times >= patience) state.items.fail(index, failure);
    else again.push(index);
  }
  const together = again.filter((index) => task.packing === "prompt" && wrongs[index] === 1);
  for (const index of again) if (!together.includes(index)) queue.apart([index]);
  if (together.length > 0) queue.apart(together);
}
