import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { isOnDevice } from "../models/on-device.ts";
import type { Job } from "../tasks/job.ts";
import { field, isList, isObject, readJson } from "../tasks/json-shape.ts";
import type { Task } from "../tasks/task.ts";
import { withAlternatives } from "./alternatives.ts";
import { splitModel } from "./answerer.ts";
import type { Reply, Request, RunRequest } from "./exchange.ts";
import { httpTrouble } from "./http-trouble.ts";
import { platformTrouble } from "./platform-trouble.ts";
import { knowsWay, type Served } from "./provider-request.ts";
import { stop } from "./remedy.ts";
import { type Flight, type State, saveNote } from "./state.ts";

/** Times that the Hub is asked before the run does without. */
const PATIENCE = 3;
const TIMEOUT = 20;
const NOTHING = { input: 0, output: 0, seconds: 0 };

/** Whether the Hub is to be asked who serves the model before anything else is. */
export function isLookUpDue({ lookUp, job, task, note }: State): boolean {
  if (lookUp.state === "wanted") return true;
  return needsLookUp(job, task) && note.served === undefined && lookUp.state === "not needed";
}

/** Whether a job goes to a provider that serves models under names of its own. */
export const needsLookUp = (job: Job, task: Task): boolean =>
  !isOnDevice(job) &&
  job.endpoint === undefined &&
  task.wire !== "chat" &&
  job.provider !== undefined &&
  job.provider !== "" &&
  job.provider !== "hf-inference";

/** The request that asks the Hub who serves the model; null when the purse refuses it, and then the run has stopped. */
export function lookUpRequest(state: State, now: number): RunRequest | null {
  const refusal = state.purse.refuses(NOTHING);
  if (refusal) {
    stop(state, refusal);
    return null;
  }
  const id = state.nextId++;
  const flight: Flight = {
    purpose: "look up",
    indexes: [],
    apart: false,
    form: "one",
    schema: false,
    sentAt: now,
    timeout: TIMEOUT,
    expected: NOTHING,
    bytes: 0,
  };
  state.lookUp = { ...state.lookUp, state: "under way" };
  state.purse.reserve(id, NOTHING);
  state.flights.set(id, flight);
  return { id, ...whoServes(state.job), timeout: TIMEOUT, asks: { lookUp: true } };
}

/** The request that asks the Hub who serves a job's model. */
export function whoServes({ model }: Job): Pick<Request, "method" | "url" | "headers"> {
  const path = splitModel(model).id.split("/").map(encodeURIComponent).join("/");
  const url = `https://huggingface.co/api/models/${path}?expand%5B%5D=inferenceProviderMapping`;
  return { method: "GET", url, headers: {} };
}

/** Takes in what the Hub said: the way to the model, or the sentence that ends the run. */
export function lookedUp(state: State, id: number, flight: Flight, outcome: Reply, now: number): void {
  state.purse.settle(id, NOTHING);
  const json = "body" in outcome ? readJson(outcome.body) : undefined;
  const place = {
    model: state.job.model,
    at: said("service.theHub"),
    own: false,
    seconds: 0,
    timeout: TIMEOUT,
    schema: false,
  };
  const trouble =
    "exception" in outcome ? platformTrouble(outcome.exception, place) : httpTrouble(outcome, json, place);
  const tries = state.lookUp.tries + 1;
  if (trouble && trouble.remedy !== "stop" && trouble.remedy !== "unserved" && tries < PATIENCE) {
    state.pace.troubled(flight.sentAt, now, trouble);
    state.lookUp = { ...state.lookUp, state: "wanted", tries };
    return;
  }
  const { unserved } = state.lookUp;
  state.lookUp = { ...state.lookUp, state: "done", tries };
  const served = trouble ? [] : servedIn(json);
  if (unserved) {
    stop(state, withAlternatives(state, unserved, served));
    return;
  }
  if (trouble && trouble.remedy !== "unserved") {
    stop(state, trouble.failure);
    return;
  }

  const { provider } = state.job;
  const found = servedFor(state.job, served);
  if (!found) {
    const who = provider === undefined || provider === "auto" ? said("service.anyProvider") : provider;
    const says = said("service.notServedFor", { model: state.job.model, at: who, task: state.job.task });
    stop(state, withAlternatives(state, { kind: "MODEL", says }, served));
    return;
  }
  state.note = { ...state.note, served: found };
  saveNote(state, false);
}

/** The way to the provider that a job names, or to any where it leaves the choice. */
export function servedFor({ task, provider }: Job, served: readonly Served[]): Served | undefined {
  const usable = served.filter((each) => each.task === task && each.status === "live" && knowsWay(each));
  return provider === "auto" ? usable[0] : usable.find((each) => each.provider === provider);
}

/** The mapping is an object by provider, or a list; both are in use. */
export function servedIn(json: Json | undefined): Served[] {
  const mapping = field(json, "inferenceProviderMapping");
  const entries: [string, Json][] = isList(mapping)
    ? mapping.map((entry) => [String(field(entry, "provider")), entry])
    : isObject(mapping)
      ? Object.entries(mapping)
      : [];
  return entries.map(([provider, entry]) => ({
    provider,
    providerId: String(field(entry, "providerId")),
    status: String(field(entry, "status")),
    task: String(field(entry, "task")),
  }));
}
