import { both, said } from "../messages/said.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Job } from "../tasks/job.ts";
import { taskNamed } from "../tasks/tasks.ts";
import { absorb } from "./absorb.ts";
import { nextRequest } from "./dispatch.ts";
import type { Outcome, RunRequest } from "./exchange.ts";
import { type Forecast, forecastOf } from "./forecast.ts";
import { knownOf } from "./known-of.ts";
import { startRecall } from "./recall.ts";
import { stop } from "./remedy.ts";
import type { Limits, Run, Step } from "./run.ts";
import { type Flight, type Known, type State, saveNote, startState } from "./state.ts";
import { isLookUpDue, lookedUp, lookUpRequest } from "./who-serves.ts";

/** Seconds over its time after which a request is taken for lost. */
const GRACE = 15;
/** Shortest wait: so that a clock of coarse steps moves on. */
const TICK = 0.01;

/** A run that can tell what it is likely to take. */
export interface ForeseenRun extends Run {
  /** What is left to do is likely to take this. Ask once what is remembered has been looked up: after `recalled`. */
  forecast(now: number): Forecast;
}

/**
 * Starts a run of a job. Distinct inputs are looked up among what is remembered; the rest is packed and asked for,
 * within the limits; what comes back is checked, and what is wrong or lost is asked for again.
 * Does no I/O and reads no clock: see `Run` for how it is driven.
 * @throws Error when there is no such task, or when the run is driven out of order: a fault of the driver.
 */
export function startRun(job: Job, limits: Limits, known: Known = knownOf(job, null)): ForeseenRun {
  const state = startState(job, taskNamed(job.task), limits, known);
  const recall = startRecall(state);
  let timeIsUp = false;

  return {
    forecast: (now) => forecastOf(state, now),

    prepare: recall.prepare,

    next(now): Step {
      const keys = recall.keys();
      if (keys) return { do: "recall", keys };
      giveUpLost(state, now);
      if (state.queue.empty() && state.flights.size === 0) return finish(state);
      const requests = state.stopped || timeIsUp ? [] : startable(state, now);
      if (requests.length > 0) return { do: "send", requests };
      if (state.flights.size > 0) return { do: "wait", seconds: Math.max(TICK, untilSomething(state, now)) };
      if (state.stopped) return finish(state);
      const delay = Math.max(TICK, state.pace.delay(now));
      timeIsUp ||= now >= limits.until || now + delay >= limits.until;
      return timeIsUp ? finish(state) : { do: "wait", seconds: delay };
    },

    recalled(found) {
      if (!recall.keys()) throw new Error("recalled() answers a step that says recall, and none is open.");
      recall.found(found);
    },

    received(id, outcome, now) {
      const flight = state.flights.get(id) ?? state.late.get(id);
      if (!flight) {
        throw new Error(
          `received(${id}): no such request is in flight. Report each request once, by the id it was sent with.`,
        );
      }
      state.flights.delete(id);
      take(state, id, flight, outcome, now);
      if (state.late.delete(id)) state.queue.drop(state.items.isSettled);
    },

    unsaved() {
      const entries = Object.fromEntries(state.unsaved);
      state.unsaved.clear();
      return entries;
    },

    stop() {
      stop(state, {
        kind: "WAITING",
        says: said("service.stopped"),
      });
    },

    progress: () => ({
      ...state.items.counts(),
      requests: state.purse.calls,
      dollars: state.purse.dollars,
      tokens: state.tokens,
    }),

    results: () => state.items.results(state.stopped ?? waiting(state)),
  };
}

/** As many requests as the pace, the time and the purse allow at this moment. */
function startable(state: State, now: number): RunRequest[] {
  const requests: RunRequest[] = [];
  if (now >= state.limits.until) return requests;
  const inFlight = state.flights.size;
  if (isLookUpDue(state)) {
    const request = inFlight === 0 && state.pace.room(now, 0) > 0 ? lookUpRequest(state, now) : null;
    return request ? [request] : [];
  }
  const room = state.pace.room(now, inFlight);
  const most = state.forms.isSure() ? room : Math.min(room, 1 - inFlight);
  while (requests.length < most && !state.queue.empty()) {
    const request = nextRequest(state, now);
    if (!request) break;
    requests.push(request);
  }
  if (requests.length > 0) state.pace.started(now, requests.length);
  return requests;
}

/** Seconds until a request in flight is overdue or the pace allows another, whichever is first. */
function untilSomething(state: State, now: number): number {
  const overdue = Math.min(
    ...[...state.flights.values()].map(({ sentAt, timeout }) => sentAt + timeout + GRACE - now),
  );
  const delay = state.stopped || state.queue.empty() ? 0 : state.pace.delay(now);
  return delay > 0 ? Math.min(delay, overdue) : overdue;
}

/** A driver that never says what became of a request must not hang the run. */
function giveUpLost(state: State, now: number): void {
  for (const [id, flight] of [...state.flights]) {
    if (now < flight.sentAt + flight.timeout + GRACE) continue;
    state.flights.delete(id);
    state.late.set(id, flight);
    take(state, id, flight, { exception: "Timeout: no answer was reported." }, now);
  }
}

function take(state: State, id: number, flight: Flight, outcome: Outcome, now: number): void {
  if ("refused" in outcome) {
    state.purse.settle(id, { input: 0, output: 0, seconds: 0 });
    for (const index of flight.indexes) state.items.fail(index, outcome.refused);
    if (outcome.all) stop(state, outcome.refused);
    return;
  }
  const absorbed = flight.purpose === "look up" ? lookedUp : absorb;
  absorbed(state, id, flight, outcome, now);
}

function finish(state: State): Step {
  const { stopped, items } = state;
  if (stopped && stopped.kind !== "WAITING") for (const index of items.open()) items.fail(index, stopped);
  if (state.purse.calls > 0) saveNote(state, true);
  return { do: "finish" };
}

function waiting({ lastTrouble }: State): Failure {
  const timeRanOut = said("service.timeRanOut");
  return {
    kind: "WAITING",
    says: lastTrouble ? both(timeRanOut, lastTrouble.says) : timeRanOut,
  };
}
